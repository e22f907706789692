import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { pageSettles } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

await withBrowser("the lines of a panel", (scene) => {
  test.each([1280, 390])(
    "end within it and tell their text, however a citation is made, at a width of %i",
    async (width) => {
      const { page } = await openPage(scene.browser, { width, height: 844 });
      const lenin = encodeURIComponent("person:v-i-lenin");
      await page.goto(`${scene.ibid.url}/explore?seeds=${lenin}&sel=${lenin}`);
      await page.locator(".quote-manner").first().waitFor();
      await pageSettles(page);
      const [lines, wider, untitled] = await page.locator(".panel .quote-source").evaluateAll((all) => {
        for (const manner of document.querySelectorAll(".quote-manner"))
          manner.textContent = "in the list of references, by naming the work, by telling what is said there";
        const edge = document.querySelector(".panel")?.getBoundingClientRect().right ?? 0;
        const parts = all.flatMap((line) => [...line.children]);
        const titles = all.flatMap((line) => [...line.querySelectorAll("cite")]);
        return [
          all.length,
          parts.filter((part) => part.getBoundingClientRect().right > edge).length,
          titles.filter((title) => title.clientWidth < 60).length,
        ];
      });
      expect(lines).toBeGreaterThan(2);
      expect([wider, untitled]).toEqual([0, 0]);
      await page.context().close();
    },
  );
});
