import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { stageSettles } from "./on-stage.ts";
import { openPage } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

const SHORT = "Soviet Executive";
const LONG = "Central Executive Committee of the Soviets";

await withBrowser("search, expand, evidence, reading, merge, undo", (scene) => {
  test("by mouse", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    await page.locator(".search-input").click();
    await page.keyboard.type("soviet exec");
    await page.getByRole("option", { name: SHORT }).first().click();
    await page.getByRole("heading", { level: 2, name: SHORT }).waitFor();
    await page.locator(".panel").getByRole("button", { name: "Expand" }).click();
    await isAnswered(page);
    await page.locator(".panel .quote-words").first().click();
    await page.waitForURL(/\/text\//u);
    await page.locator(".place").first().waitFor();
    await page.getByRole("link", { name: "Graph", exact: true }).click();
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByRole("menuitem", { name: "Same as…", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").fill("central executive");
    await dialog.getByRole("option", { name: new RegExp(LONG, "u") }).click();
    await dialog.getByRole("button", { name: "Merge" }).click();
    await page.getByLabel("Your name").fill("Rosa Meyer");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.locator(".done", { hasText: "Merged" }).waitFor();
    await page.getByRole("button", { name: "Undo (Ctrl Z)" }).click();
    await page.locator(".done", { hasText: "Taken back" }).waitFor();
    await page.getByRole("heading", { level: 2, name: SHORT }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("by keyboard alone", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    await page.keyboard.press("/");
    await page.keyboard.type("soviet exec");
    const option = page.getByRole("option", { name: SHORT }).first();
    await option.waitFor();
    while ((await option.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: SHORT }).and(page.locator(":focus")).waitFor();
    await stageSettles(page);
    expect(await page.locator("p[aria-live]").textContent()).toContain(SHORT);
    await page.keyboard.press("e");
    await isAnswered(page);
    await tabTo(page, ".panel .quote-words");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/text\//u);
    await page.locator(".place").first().waitFor();
    await page.keyboard.press("g");
    await page.waitForURL(/\/explore/u);
    await stageSettles(page);
    await tabTo(page, ".stage-canvas");
    await page.keyboard.press("Shift+F10");
    await walkTo(page, "Same as…");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").waitFor();
    await page.keyboard.type("central executive");
    await page.keyboard.press("Enter"); // before the answer is here
    await dialog.getByRole("button", { name: "Merge" }).and(page.locator(":enabled")).waitFor();
    await tabTo(page, "dialog .button-strong");
    await page.keyboard.press("Enter");
    await page.getByLabel("Your name").waitFor();
    await page.keyboard.type("Rosa Meyer");
    await page.keyboard.press("Enter");
    await page.locator(".done", { hasText: "Merged" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.locator(".done", { hasText: "Taken back" }).waitFor();
    await page.getByRole("heading", { level: 2, name: SHORT }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Waits until the wish to expand was answered: by more on the stage, or in words. */
async function isAnswered(page: Page): Promise<void> {
  await page.waitForFunction(
    () => location.search.includes("more=") || document.querySelector(".said, dialog[open]") !== null,
  );
  await stageSettles(page);
}

/** Presses Tab until the focus is on the first such element; a page has fewer stops than this. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let turn = 0; turn < 120; turn++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab led to ${selector}`);
}

/** Goes down the menu until the line with these words has the focus. */
async function walkTo(page: Page, words: string): Promise<void> {
  await page.getByRole("menu").waitFor();
  for (let turn = 0; turn < 20; turn++) {
    if (await page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted), words)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the menu has no line ${words}`);
}
