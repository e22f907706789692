import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { BUKHARIN, openEntity } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

/** Takes WebGL from the pages that are opened from now on. */
async function takeWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith("webgl") ? null : original.call(this, kind as "2d");
    } as typeof original;
  });
}

await withBrowser("without WebGL", (scene) => {
  test("the graph stands there as a still picture and as a table, and both select", async () => {
    const { page, errors } = await openPage(scene.browser);
    await takeWebGl(page);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    await page.getByText(/cannot draw with WebGL/u).waitFor();
    await page.locator(".still-node").first().waitFor();
    expect(await page.locator(".still-node").count()).toBeLessThanOrEqual(300);
    const heads = await page.locator(".still-edge:not(.still-appears_with) polygon").count();
    expect(heads).toBe(await page.locator(".still-edge:not(.still-appears_with)").count());
    expect(heads).toBeGreaterThan(0);
    await picture(page, "state-no-webgl");
    expect(await accessFaults(page)).toEqual([]);
    await page.locator(".still-node[data-selected='false']").first().click({ force: true });
    await page.waitForURL((url) => url.searchParams.get("sel") !== BUKHARIN);
    await page.locator(".stage-list .stage-relation").first().click();
    await page.locator(".panel .statement").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([390, 320])(
    "on a screen of %i pixels notice, picture and table stay within it",
    async (width) => {
      const { page, errors } = await openPage(scene.browser, { width, height: 844 });
      await takeWebGl(page);
      await openEntity(page, scene.ibid.url, BUKHARIN);
      await page.locator(".still-node").first().waitFor();
      const ends = await page
        .locator(".stage-twin > .notice, .still-drawing, .still-name, .stage-list .table, .stage-list td")
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
      expect(ends.length).toBeGreaterThan(10);
      expect(Math.max(...ends)).toBeLessThanOrEqual(width);
      await picture(page, `state-no-webgl-${width}`);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test("with WebGL, a table takes the drawing's place when it is wished for", async () => {
    const { page, errors } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    await page.getByRole("button", { name: "As a table" }).click();
    await page.locator(".stage-list tbody tr").first().waitFor();
    expect(await page.locator(".stage-canvas").count()).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "As a table", pressed: true }).click();
    await page.locator(".stage-canvas").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
