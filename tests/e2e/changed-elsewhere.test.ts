import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LOOK_EVERY } from "../../client/state/changed-elsewhere.ts";
import { openPage } from "./open-page.ts";
import { BUKHARIN } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const STATE = "/api/graph/state";

/** Sets whether the page is seen, as a tab that is left and come back to. */
async function setSeen(page: Page, isSeen: boolean): Promise<void> {
  await page.evaluate(
    (value) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => value });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    isSeen ? "visible" : "hidden",
  );
}

await withBrowser("what a reader on another computer writes", (scene) => {
  const rename = async (name: string) => {
    const act = { kind: "rename", entity: BUKHARIN, label: name };
    const body = JSON.stringify({ act, author: "Ada" });
    const headers = { "content-type": "application/json" };
    const reply = await fetch(`${scene.ibid.url}/api/decisions`, { method: "POST", headers, body });
    expect(reply.status, await reply.text()).toBeLessThan(300);
  };

  test("it is shown while the page is seen, and nothing is asked for while it is not", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.clock.install();
    let [states, overviews] = [0, 0];
    page.on("request", (request) => {
      states += Number(request.url().endsWith(STATE));
      overviews += Number(request.url().endsWith("/api/graph"));
    });
    await page.goto(`${scene.ibid.url}/explore?seeds=${BUKHARIN}&sel=${BUKHARIN}`);
    const name = page.locator(".panel h2.name").first();
    await name.waitFor();
    await expect.poll(() => states).toBe(1);
    expect(overviews).toBe(1);

    await page.clock.fastForward(LOOK_EVERY);
    await expect.poll(() => states).toBe(2);
    expect(overviews).toBe(1);

    await rename("Bukharchik");
    await page.clock.fastForward(LOOK_EVERY);
    await expect.poll(() => name.textContent()).toContain("Bukharchik");

    await setSeen(page, false);
    const asked = states;
    await rename("Nikolai Ivanovich");
    await page.clock.fastForward(3 * LOOK_EVERY);
    expect(states).toBe(asked);
    await setSeen(page, true);
    await expect.poll(() => name.textContent()).toContain("Nikolai Ivanovich");
    expect(states).toBe(asked + 1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
