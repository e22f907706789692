import { expect, test } from "vitest";
import { delay, mend } from "./faults.ts";
import { openPage, picture } from "./open-page.ts";
import { BUKHARIN, openEntity, TREATY } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

declare global {
  interface Window {
    waited: { began: number; grey: number; counted: number };
  }
}

await withBrowser("while something is on its way", (scene) => {
  test("nothing is said for a fifth of a second, then grey lines stand there, then a counted step that can be stopped", async () => {
    const { page } = await openPage(scene.browser);
    // Longer than a busy computer needs to get to the button.
    await delay(page, "/api/subgraph", 20_000);
    await page.addInitScript(watchWaiting);
    await page.goto(`${scene.ibid.url}/explore?seeds=${TREATY}&sel=${TREATY}`);
    const skeleton = page.locator(".stage .skeleton");
    await skeleton.waitFor();
    await skeleton.getByText(/Still reading the graph/u).waitFor();
    const { began, grey, counted } = await page.evaluate(() => window.waited);
    expect(grey - began).toBeGreaterThanOrEqual(180);
    expect(counted - began).toBeGreaterThanOrEqual(1_900);
    await skeleton.getByRole("button", { name: "Stop waiting" }).click();
    await page.getByText("You stopped waiting before the answer was here.").waitFor();
    await mend(page);
    await page.locator(".stage-state").getByRole("button", { name: "Try again" }).click();
    await page.locator(".stage-state").waitFor({ state: "detached" });
    await page.context().close();
  });

  test("what was found stands on the stage and in the panel before its neighbours are here, and the wait can be stopped", async () => {
    const { page, errors } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    await delay(page, "/api/subgraph", 20_000);
    await delay(page, `/api/entities/${encodeURIComponent(TREATY)}`, 20_000);
    await page.keyboard.press("/");
    await page.keyboard.type("brest-lit");
    await page.getByRole("option", { name: "Brest-Litovsk" }).first().click();
    await expect.poll(() => page.locator(".status").textContent()).toMatch(/^1 entity, 0 relations/u);
    await expect.poll(() => page.locator(".panel .name").textContent()).toMatch(/Brest-Litovsk/u);
    const strip = page.locator(".stage-strip");
    await strip.getByText(/Still reading the graph/u).waitFor();
    await picture(page, "states-alone");
    await strip.getByRole("button", { name: "Stop waiting" }).click();
    await page.getByText("Shown is only what you opened, without what is tied to it.").waitFor();
    await mend(page);
    await strip.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => page.locator(".status").textContent()).toMatch(/^\d+ entities/u);
    await picture(page, "states-alone-joined");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a quick answer is never announced", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, TREATY);
    expect(await page.locator(".skeleton").count()).toBe(0);
    await page.context().close();
  });

  test("what is drawn stays while the next is on its way, and a strip counts the answers", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const before = await page.locator(".status").textContent();
    await delay(page, "/api/subgraph", 5_000);
    await page.locator(".rail").getByText("Layers").first().click();
    await page.locator(".rail").getByLabel("Named in one sentence").check();
    await page
      .locator(".stage-strip")
      .getByText(/\d of \d answers are here/u)
      .waitFor();
    expect(await page.locator(".status").textContent()).toContain(before?.split(",")[0] ?? "");
    await page.locator(".stage-strip").getByRole("button", { name: "Stop waiting" }).click();
    await page.getByText(/You stopped waiting/u).waitFor();
    await page.context().close();
  });
});

/** Notes when the page begins to wait, when grey lines stand there, and when it counts: by its own clock. */
function watchWaiting(): void {
  const waited = { began: 0, grey: 0, counted: 0 };
  window.waited = waited;
  new MutationObserver(() => {
    const now = performance.now();
    if (document.querySelector(".stage-state")) waited.began ||= now;
    if (document.querySelector(".stage .skeleton")) waited.grey ||= now;
    if (document.querySelector(".stage .skeleton p")) waited.counted ||= now;
  }).observe(document, { childList: true, subtree: true });
}
