import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { BUKHARIN, pageSettles, pagesOf } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const MOST_STOPS = 140;

/** What has the focus, in words, where something else lies over all of it; nothing where some of it is seen. */
function hiddenFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const shares = [0.04, 0.25, 0.5, 0.75, 0.96];
  const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const));
  const isSeen = points.some(([x, y]) => {
    const above = document.elementFromPoint(x, y);
    // A field that is not drawn is seen by its label.
    return above !== null && (focused.contains(above) || above.contains(focused) || above.closest("label"));
  });
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  return isSeen
    ? undefined
    : `${focused.className} “${focused.textContent?.slice(0, 40)}” at ${Math.round(left)}, ${Math.round(top)}, under ${over?.tagName}.${over?.className}`;
}

/** Goes through the page with a key and gives what had the focus without being seen. */
async function hiddenOnTheWay(page: Page, key: "Tab" | "Shift+Tab", part: string): Promise<string[]> {
  const hidden: string[] = [];
  let seen = 0;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const isIn = await page.evaluate((where) => document.activeElement?.closest(where) !== null, part);
    if (!isIn && seen > 0) break;
    if (!isIn) continue;
    seen += 1;
    const words = await page.evaluate(hiddenFocus);
    if (words !== undefined) hidden.push(words);
  }
  expect(seen).toBeGreaterThan(5);
  return hidden;
}

await withBrowser("the focus on a small screen (WCAG 2.4.11)", (scene) => {
  const entity = `/explore?seeds=${BUKHARIN}&sel=${BUKHARIN}`;
  test.each([
    ["the relations of an entity", entity, ".panel"],
    ["the places that name an entity", `${entity}&tab=mentions`, ".panel"],
    ["the matrix of authors", "/citations?plate=matrix", ".matrix"],
    ["the matrix of authors over an open sheet", pagesOf("")["matrix"] ?? "", ".matrix"],
  ])("never lies wholly under a bar or a column that stays: %s", async (_, path, part) => {
    const { page } = await openPage(scene.browser, { width: 390, height: 844 });
    await page.goto(scene.ibid.url + path);
    await page.locator(`${part} button`).nth(8).waitFor();
    await pageSettles(page);
    await page.locator(`${part} button`).first().focus();
    expect(await hiddenOnTheWay(page, "Tab", part)).toEqual([]);
    await page.locator(`${part} button`).last().focus();
    expect(await hiddenOnTheWay(page, "Shift+Tab", part)).toEqual([]);
    await page.context().close();
  });
});
