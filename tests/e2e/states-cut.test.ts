import { expect, test } from "vitest";
import type { SubgraphReply } from "#model";
import { openPage } from "./open-page.ts";
import { BUKHARIN, openEntity } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const CUT = "showing the 40 strongest of 562 entities within 1 step of N. Bukharin";

await withBrowser("where an answer was cut", (scene) => {
  test("the page says with numbers what is shown of how many", async () => {
    const { page } = await openPage(scene.browser);
    await page.route(/\/api\/subgraph/u, async (route) => {
      const response = await route.fetch();
      const reply = (await response.json()) as SubgraphReply;
      await route.fulfill({ response, json: { ...reply, truncated: true, cuts: [CUT] } });
    });
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const cut = page.locator(".status-cut");
    await cut.waitFor();
    expect(await cut.textContent()).toBe(CUT);
    await page.getByRole("button", { name: "Clear the selection" }).click();
    await page.locator(".panel").getByText(CUT).waitFor();
    await page.context().close();
  });
});
