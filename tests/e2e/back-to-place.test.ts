import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

/** The block at the head of the page, and how far above it begins. */
const atHead = (page: Page) =>
  page.evaluate(() => {
    const main = document.getElementById("main");
    const { left, top, width } = main?.getBoundingClientRect() ?? new DOMRect();
    const block = document.elementFromPoint(left + width / 2, top + 40)?.closest("[id]");
    return [block?.id, Math.round((block?.getBoundingClientRect().top ?? 0) - top)] as const;
  });

await withBrowser("going back to the place that was read", (scene) => {
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    ({ page, errors } = await openPage(scene.browser));
  });

  const readOn = async (pixels: number) => {
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, pixels);
    await page.waitForFunction(
      (least) => (document.getElementById("main")?.scrollTop ?? 0) > least,
      pixels - 200,
    );
    await page.waitForTimeout(600); // what came into sight is laid out, and the place kept
  };

  test("a text that is loaded anew, or gone back to, lies where it was read, not at its beginning nor at the place it was opened for", async () => {
    await page.goto(`${scene.ibid.url}/text/bukharin-intro?at=2000-2010`);
    await page.locator(".place").first().waitFor();
    await page.waitForTimeout(500);
    await readOn(6_000);
    const read = await atHead(page);
    expect(read[0]).toMatch(/^block-/u);
    await page.reload();
    await expect.poll(() => atHead(page)).toEqual(read);
    await page
      .getByRole("link", { name: "Citations" })
      .or(page.getByRole("button", { name: "Citations" }))
      .first()
      .click();
    await page.getByRole("heading", { name: "Who cited whom" }).waitFor();
    await page.goBack();
    await page.locator(".block").first().waitFor();
    await expect.poll(() => atHead(page)).toEqual(read);
    await page.goForward();
    await page.getByRole("heading", { name: "Who cited whom" }).waitFor();
    expect(await page.evaluate(() => document.getElementById("main")?.scrollTop)).toBe(0);
  });

  test("a long list that is loaded anew lies where it was", async () => {
    await page.goto(`${scene.ibid.url}/citations`);
    await page.getByRole("heading", { name: "Who cited whom" }).waitFor();
    await page.waitForTimeout(500);
    await readOn(500);
    const top = await page.evaluate(() => document.getElementById("main")?.scrollTop ?? 0);
    await page.reload();
    await expect.poll(() => page.evaluate(() => document.getElementById("main")?.scrollTop ?? 0)).toBe(top);
    expect(errors).toEqual([]);
  });

  test("a page that is loaded anew right after it was scrolled lies where it was read", async () => {
    await page.goto(`${scene.ibid.url}/text/bukharin-intro`);
    await page.locator(".block").first().waitFor();
    await readOn(5_000);
    const top = await page.evaluate(() => {
      const main = document.getElementById("main");
      if (main) main.scrollTop -= 1_500;
      return main?.scrollTop;
    });
    await page.reload();
    await page.locator(".block").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.getElementById("main")?.scrollTop)).toBe(top);
  });
});
