import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { accessFaults, openPage, picture, type WatchedPage } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

await withBrowser("the passage before the reader as a small graph", (scene) => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    watched = await openPage(scene.browser);
    page = watched.page;
    await page.goto(`${scene.ibid.url}/text/bukharin-intro`);
    await page.locator(".passage-drawing .still-node").first().waitFor();
  });

  test("a sentence under the pointer lights what it states, and leaves it when the pointer goes", async () => {
    await findLitSentence(page);
    expect(await page.locator(".passage-drawing .dim").count()).toBeGreaterThan(0);
    await picture(page, "passage-1-lit");
    await page.mouse.move(2, 2);
    await page.locator(".passage-drawing .lit").first().waitFor({ state: "detached" });
  });

  test("a name under the pointer says who it is, until Esc", async () => {
    const mark = page.locator(".block-paragraph .mention").first();
    await mark.hover();
    const card = page.getByRole("tooltip");
    await card.waitFor();
    expect(await card.textContent()).toMatch(/named in \d+ places? · \d+ connections?/u);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  test("a bracket in the margin opens its claim: the sentence, how sure, and who says it", async () => {
    const bracket = page.locator('.bracket[title$="says so"]').first();
    const [, speaker = ""] = /: (.*) says so/u.exec((await bracket.getAttribute("title")) ?? "") ?? [];
    await bracket.click();
    await page.waitForURL(/sel=claim:/u);
    const panel = page.locator(".panel");
    await panel.getByText("stands in the text").waitFor();
    expect(await panel.locator(".quote-source").first().textContent()).toMatch(/\d+ %/u);
    await panel.getByRole("button", { name: speaker }).first().waitFor();
    expect(await page.locator(".bracket.selected").count()).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
    await picture(page, "passage-2-claim");
    await page.locator(".panel-close").click();
  });

  test("a bracket can be pressed on at least 24 by 24 pixels", async () => {
    const bracket = page.locator('.bracket-lane-0[title$="says so"]').first();
    await bracket.scrollIntoViewIfNeeded();
    const pressed = await bracket.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isHit = (x: number, y: number) => document.elementFromPoint(x, y) === element;
      const steps = Array.from({ length: 60 }, (_, step) => step - 30);
      const [x, y] = [left + width / 2, top + height / 2];
      return {
        across: steps.filter((by) => isHit(x + by, y)).length,
        down: Math.max(height, steps.filter((by) => isHit(x, y + by)).length),
      };
    });
    expect(pressed.across).toBeGreaterThanOrEqual(24);
    expect(pressed.down).toBeGreaterThanOrEqual(24);
  });

  test("a mark of the drawing lights its names in the text, and a click opens its evidence", async () => {
    const id = await page.locator(".block-paragraph .mention").first().getAttribute("data-entity");
    const node = page.locator(`.passage-drawing .still-node[data-id="${id}"]`);
    await node.hover();
    await page.locator(`.mention.pointed[data-entity="${id}"]`).first().waitFor();
    await node.click();
    await page.waitForURL(/sel=/u);
    await page.locator(".panel .name").waitFor();
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });
});

/** Moves the pointer over the lines of the text until a sentence lights something. */
async function findLitSentence(page: Page): Promise<void> {
  const box = await page.locator(".reading .text").boundingBox();
  const lit = page.locator(".passage-drawing .lit .still-edge");
  for (let y = 200; y < 860; y += 24) {
    for (let x = (box?.x ?? 0) + 80; x < (box?.x ?? 0) + 560; x += 60) {
      await page.mouse.move(x, y);
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      );
      if ((await lit.count()) > 0) return;
    }
  }
  throw new Error("no sentence in sight lights a relation");
}
