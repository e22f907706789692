import { expect, test } from "vitest";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { BUKHARIN } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const PAGES = ["/corpus", "/curate", "/decisions", "/quality", `/answer/${BUKHARIN}`];

await withBrowser("pages that are set alike", (scene) => {
  test.each([1440, 390])("a page %d pixels wide has its title in the size of all pages", async (width) => {
    const { page } = await openPage(scene.browser, { width });
    const sizes: string[] = [];
    for (const path of PAGES) {
      await page.goto(scene.ibid.url + path);
      const title = page.locator("main h1:not(.unseen)").first();
      await title.waitFor();
      sizes.push(await title.evaluate((element) => getComputedStyle(element).fontSize));
    }
    expect(new Set(sizes).size, sizes.join(" ")).toBe(1);
    await page.context().close();
  });

  test("on a narrow screen the list of texts says who wrote each", async () => {
    const { page } = await openPage(scene.browser, { width: 390, height: 844 });
    await page.goto(`${scene.ibid.url}/corpus`);
    await page.locator(".corpus-title", { hasText: "Communist Workers’ Organisation" }).waitFor();
    expect(await page.locator(".corpus-by").first().isVisible()).toBe(true);
    await picture(page, "set-alike-texts-narrow");
    expect(await accessFaults(page)).toEqual([]);
    await page.context().close();
  });

  test("in the panel the sign that opens a relation stands in line with the right edge of its sentence", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/explore?seeds=${BUKHARIN}&sel=${BUKHARIN}`);
    const row = page
      .locator(".panel .row", { has: page.getByRole("button", { name: "Show this relation" }) })
      .first();
    const edge = (selector: string) =>
      row
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().right);
    expect(Math.abs((await edge(".disclose .icon")) - (await edge(".quote-source")))).toBeLessThan(2);
    await page.context().close();
  });
});
