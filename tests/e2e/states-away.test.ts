import { expect, test } from "vitest";
import { answerWith, mend, takeAway } from "./faults.ts";
import { openPage } from "./open-page.ts";
import { BUKHARIN, openEntity } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const AWAY = { error: "Neo4j cannot be reached. Try again in a moment.", requestId: "9a" };

await withBrowser("while the store or the server is away", (scene) => {
  test("a banner says since when, what was loaded stays, and all comes back by itself", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const shown = await page.locator(".status").textContent();
    await takeAway(page);
    await page.getByRole("tab", { name: /^Mentions/u }).click();
    const banner = page.locator(".banner");
    await banner.waitFor();
    expect(await banner.textContent()).toMatch(
      /^The server cannot be reached since \d\d:\d\d; trying again/u,
    );
    expect(await page.locator(".panel .name").textContent()).toContain("N. Bukharin");
    expect((await page.locator(".status").textContent())?.slice(0, 20)).toBe(shown?.slice(0, 20));
    await mend(page);
    await banner.waitFor({ state: "detached" });
    await page.locator(".tab-panel .quote-words").first().waitFor();
    await page.context().close();
  });

  test("a store that is away is called by its name, and nothing can be written meanwhile", async () => {
    const { page } = await openPage(scene.browser);
    await page.route("**/api/health", (route) =>
      route.fulfill({ json: { status: "ok", store: "neo4j 5.26" } }),
    );
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const accept = page.locator(".judge-footer").getByRole("button", { name: /^Accept/u });
    await accept.and(page.locator(":enabled")).waitFor();
    await mend(page);
    await answerWith(page, "/api/", 503, AWAY);
    await page.getByRole("tab", { name: /^Mentions/u }).click();
    await page.getByText(/^Neo4j cannot be reached since \d\d:\d\d/u).waitFor();
    await accept.and(page.locator(":disabled")).waitFor();
    await mend(page);
    await accept.and(page.locator(":enabled")).waitFor();
    expect(await page.locator(".banner").count()).toBe(0);
    await page.context().close();
  });
});
