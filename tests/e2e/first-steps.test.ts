import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { stageSettles } from "./on-stage.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 800, height: 700 },
];

await withBrowser("the first steps", (scene) => {
  async function arrive(size = {}) {
    const { page } = await openPage(scene.browser, { ...size, isNewcomer: true });
    onTestFinished(() => page.context().close());
    await page.goto(`${scene.ibid.url}/explore?seeds=person:n-bukharin&sel=person:n-bukharin`);
    await page.locator(".panel .tabs").waitFor();
    return { page, steps: page.getByRole("complementary", { name: "Four things to try" }) };
  }

  test("one Esc puts them away for good, and nothing else; the next clears the selection", async () => {
    const { page, steps } = await arrive();
    expect(await steps.getByRole("listitem").count()).toBe(4);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await steps.waitFor({ state: "detached" });
    expect(selected(page)).toBe("person:n-bukharin");
    await page.keyboard.press("Escape");
    await expect.poll(() => selected(page)).toBeNull();
    await page.reload();
    await page.locator(".stage-tools").waitFor();
    expect(await steps.count()).toBe(0);
  });

  test("Esc puts away a menu before them, and where they are not in sight the selection", async () => {
    const { page, steps } = await arrive();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await steps.count()).toBe(1);
    await page.setViewportSize({ width: 700, height: 800 });
    await page.keyboard.press("Escape");
    await expect.poll(() => selected(page)).toBeNull();
    expect(await steps.count()).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await steps.waitFor();
  });

  test.each(SIZES)("they cover nothing of the picture: $width by $height", async (size) => {
    const { page, steps } = await arrive(size);
    await stageSettles(page);
    await picture(page, `first-steps-${size.width}`);
    const [box, stage] = [await steps.boundingBox(), await page.locator(".stage").boundingBox()];
    if (!box || !stage) throw new Error("the steps or the stage are not there");
    const isBeside = box.x + box.width <= stage.x || box.y >= stage.y + stage.height;
    expect({ isBeside, box, stage }).toMatchObject({ isBeside: true });
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
  });
});

function selected(page: Page): string | null {
  return new URL(page.url()).searchParams.get("sel");
}
