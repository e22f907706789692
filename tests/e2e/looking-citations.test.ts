import { expect, test } from "vitest";
import { openPage, picture } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

/** What is said of what is left out for being less sure. */
const HIDDEN = /^\d+ citations?,? .*hidden, less sure$/u;

await withBrowser("who cited whom", (scene) => {
  test("the plate by years leads from a line to the sentences of its citations", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/citations`);
    const line = page.locator(".plate-row", { hasText: "The Anarchists" }).first();
    await line.waitFor();
    await picture(page, "looking-years");
    await line.click();
    await page.waitForURL(/about=/u);
    await page.getByRole("tab", { name: "Later" }).click();
    await page.locator(".citations-count").first().click();
    await page.locator(".citations-quoted .quote-words").first().waitFor();
    await picture(page, "looking-places");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("the lines are walked by arrow keys, and Enter chooses one", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/citations`);
    await page.locator(".plate-row-ground").first().focus();
    await page.keyboard.press("ArrowDown");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("Enter");
    await page.locator('.plate-row-ground[aria-pressed="true"]').waitFor();
    expect(await page.locator('.plate-row-ground[aria-pressed="true"]').getAttribute("aria-label")).toBe(
      name,
    );
    await page.context().close();
  });

  test("a number of the matrix opens its sentences, and the address holds the cell", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/citations`);
    await page.getByText("Author by author").click();
    const cell = page.locator(".matrix-cell").first();
    await cell.waitFor();
    await picture(page, "looking-matrix");
    const count = Number(await cell.textContent());
    await cell.click();
    await page.waitForURL(/cell=/u);
    await page.locator(".citations-quoted .quote-words").first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.className);
    expect(await focused()).toBe("name");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("matrix-cell");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("name");
    expect(await page.locator(".citations-aside .eyebrow").textContent()).toContain(String(count));
    await expect.poll(() => page.locator(".citations-quoted").count()).toBe(count);
    await page.reload();
    await page.locator(".citations-quoted .quote-words").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("what is less sure than is asked for is hidden and counted, by year and as a matrix, and the address holds it", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/citations`);
    const lines = page.locator(".plate-row");
    await lines.first().waitFor();
    const all = await lines.count();
    await page.getByRole("group", { name: "At least this sure" }).getByText("90 %").click();
    await page.waitForURL(/sure=90/u);
    await expect.poll(() => lines.count()).toBeLessThan(all);
    await page.getByText(HIDDEN).waitFor();
    await page.reload();
    await lines.first().waitFor();
    expect(await lines.count()).toBeLessThan(all);
    await page.getByText("Author by author").click();
    await page.getByText(HIDDEN).waitFor();
    await picture(page, "looking-sure-citations");
    const cell = page.locator(".matrix-cell").first();
    const count = Number(await cell.textContent());
    await cell.click();
    const places = page.locator(".citations-quoted");
    await expect.poll(() => places.count()).toBe(count);
    for (const words of await places.allInnerTexts()) expect(words).toMatch(/\b(?:9\d|100) %/u);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("on a narrow screen the matrix says that it goes on, and a page without citations sums up none", async () => {
    const { page } = await openPage(scene.browser, { width: 390, height: 844 });
    await page.goto(`${scene.ibid.url}/citations?plate=matrix`);
    await page.getByText("It goes on to the right: push it aside.").waitFor();
    await picture(page, "looking-matrix-narrow");
    await page.goto(`${scene.ibid.url}/citations?find=nobodyatall`);
    await page.getByRole("button", { name: "Take the words out" }).waitFor();
    expect(await page.locator(".page-lead").count()).toBe(0);
    await page.context().close();
  });

  test("who cites somebody and a work of the same author stands in two lines, one of which names the work", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/citations?about=person:paul-avrich&side=later`);
    const lines = page.locator(".citations-list li");
    await lines.first().waitFor();
    await page.getByText("whoever takes a side cites.").waitFor();
    const words = await lines.allInnerTexts();
    expect(new Set(words.map((line) => line.replace(/\d+/gu, ""))).size).toBe(words.length);
    expect(words.join("\n")).toContain("cites The Anarchists in the Russian Revolution");
    await page.context().close();
  });

  test("names are looked for, and the same stands in a table", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/citations`);
    await page.locator(".plate-row").first().waitFor();
    const all = await page.locator(".plate-row").count();
    await page.getByPlaceholder("Author or title").fill("avrich");
    await expect.poll(() => page.locator(".plate-row").count()).toBeLessThan(all);
    await page.getByText("The same as a table").click();
    expect(await page.locator(".citations-table tbody tr").count()).toBe(
      await page.locator(".plate-row").count(),
    );
    await page.context().close();
  });
});
