import { expect, test } from "vitest";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

const LOOKS = [
  { name: "light", width: 1440, height: 900, look: "light" },
  { name: "dark", width: 1440, height: 900, look: "dark" },
  { name: "phone", width: 390, height: 844, look: "light" },
] as const;

await withBrowser("the page on how sure this is", (scene) => {
  test("is one link away from the start, and the browser's back button returns", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    await page.getByRole("link", { name: "How sure is this?" }).click();
    await page.waitForURL(/\/quality$/u);
    await page.getByRole("heading", { name: "What it is bad at" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Who says so, and where?" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("opens every rule by keyboard alone", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/quality`);
    const rules = page.locator("summary", { hasText: "Every rule" });
    await rules.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("rowheader", { name: "name, Person" }).first().waitFor();
    expect(await page.getByRole("rowheader", { name: /^relation, / }).count()).toBeGreaterThan(5);
  });

  test.each(LOOKS)(
    "has no fault that axe finds, and does not scroll sideways: $name",
    async ({ name, ...size }) => {
      const { page, errors } = await openPage(scene.browser, size);
      await page.goto(`${scene.ibid.url}/quality`);
      await page.getByRole("heading", { name: "When it says how sure it is" }).waitFor();
      await picture(page, `quality-${name}`);
      expect(await accessFaults(page)).toEqual([]);
      const overflow = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByRole("heading", { name: "What it is bad at" }).scrollIntoViewIfNeeded();
      await page.getByRole("heading", { name: "When it says how sure it is" }).scrollIntoViewIfNeeded();
      await picture(page, `quality-${name}-lower`);
      expect(errors).toEqual([]);
    },
  );
});
