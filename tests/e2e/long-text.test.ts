import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { longTextGraph } from "../bench/long-text-graph.ts";
import { openPage, type WatchedPage } from "./open-page.ts";
import { serveText } from "./serve-text.ts";
import type { RunningIbid } from "./start-ibid.ts";
import { withBrowser } from "./with-browser.ts";

const LONG = longTextGraph("graph-data/graphs/bukharin-intro.json", 400_000);
/** A name that stands deep in the text. */
const DEEP = LONG.body.indexOf("Bukharin", 300_000);

await withBrowser("a long text", (scene) => {
  let ibid: RunningIbid;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    ibid = await serveText(LONG);
    watched = await openPage(scene.browser);
    page = watched.page;
  });
  afterAll(() => ibid?.stop());

  test("is marked where it is first seen, and stands there whole with plain words below", async () => {
    await page.goto(`${ibid.url}/text/bukharin-intro`);
    await page.locator(".block .mention").first().waitFor();
    const words = () => page.locator(".text").evaluate((text) => text.textContent?.length ?? 0);
    await expect.poll(words).toBeGreaterThan(LONG.body.trim().length * 0.95);
    expect(await page.locator(".text-section:not(:has(.mention))").count()).toBeGreaterThan(20);
    const isFound = (words: string) => page.evaluate<boolean>(`window.find(${JSON.stringify(words)})`);
    expect(await isFound(LONG.body.slice(DEEP, DEEP + 25).split("\n")[0] as string)).toBe(true);
  });

  test("opens far below at the place that was asked for, which stays where it is", async () => {
    await page.goto(`${ibid.url}/text/bukharin-intro?at=${DEEP}-${DEEP + 8}`);
    await page.locator(".place").waitFor();
    await expect.poll(() => heightOf(page, ".place")).toBeCloseTo(0.5, 1);
    await page.locator(".text-section:last-of-type .block").first().waitFor({ state: "attached" });
    const before = await heightOf(page, ".place");
    await page.waitForTimeout(500);
    expect(await heightOf(page, ".place")).toBeCloseTo(before, 2);
    expect(await page.locator(".place").textContent()).toBe("Bukharin");
  });

  test("is marked wherever a reader scrolls to, and the next mention is gone to in the whole of it", async () => {
    await page.locator(".reading").evaluate((reading) => reading.scrollTo(0, reading.scrollHeight * 0.4));
    await expect.poll(() => namesInSight(page)).toBeGreaterThan(3);
    await page.keyboard.press("n");
    await expect.poll(() => new URL(page.url()).searchParams.get("at")).not.toBe(`${DEEP}-${DEEP + 8}`);
    await expect.poll(() => heightOf(page, ".place")).toBeCloseTo(0.5, 1);
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });
});

/** Where the middle of the first such element stands, as a share of the window's height. */
function heightOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2 / innerHeight;
    });
}

function namesInSight(page: Page): Promise<number> {
  return page.locator(".mention").evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }).length,
  );
}
