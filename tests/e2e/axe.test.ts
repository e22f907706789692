import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { TextsReply } from "#model";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { pageSettles, pagesOf } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const LOOKS = ["light", "dark"] as const;
const WIDTHS = [1440, 390] as const;

/** Every page in every look is seen here once: by axe, and in a picture by whoever looks at tests/artefacts/sheet. */
await withBrowser("for everyone", (scene) => {
  test.each(WIDTHS)(
    "axe finds nothing against WCAG 2.2 A and AA on any page, light or dark, and none scrolls sideways: %i pixels wide",
    async (width) => {
      const { page, errors } = await openPage(scene.browser, { width, height: width === 390 ? 844 : 900 });
      const { texts } = (await (await fetch(`${scene.ibid.url}/api/texts`)).json()) as TextsReply;
      const faults: string[] = [];
      for (const [name, address] of Object.entries(pagesOf(texts[0]?.id ?? ""))) {
        await page.goto(scene.ibid.url + address);
        for (const look of LOOKS) {
          await page.emulateMedia({ colorScheme: look, reducedMotion: "reduce" });
          await pageSettles(page);
          await picture(page, `sheet/${name}-${look}-${width}`);
          faults.push(...(await accessFaults(page)).map((fault) => `${name}, ${look}: ${fault}`));
        }
        if (await scrollsSideways(page)) faults.push(`${name}: the page scrolls sideways`);
      }
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test.each(LOOKS)("axe finds nothing in the dialogs and menus over a page: %s", async (look) => {
    const { page } = await openPage(scene.browser, { look });
    await page.goto(`${scene.ibid.url}/explore?seeds=person:n-bukharin&sel=person:n-bukharin`);
    await page.locator(".panel .tabs").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await picture(page, `sheet/keys-${look}-1440`);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await picture(page, `sheet/menu-${look}-1440`);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole("menuitem", { name: "Same as…" }).click();
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    await picture(page, `sheet/same-${look}-1440`);
    expect(await accessFaults(page)).toEqual([]);
    await page.context().close();
  });
});

/** True where the window would have to be scrolled sideways (WCAG 1.4.10). */
function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isWide = (element: Element | null) =>
      element !== null && element.scrollWidth > element.clientWidth + 1;
    return isWide(document.documentElement) || isWide(document.querySelector("main"));
  });
}
