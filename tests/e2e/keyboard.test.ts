import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stageSettles } from "./on-stage.ts";
import { openPage, picture, type WatchedPage } from "./open-page.ts";
import { BUKHARIN, openEntity } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

await withBrowser("by keyboard alone", (scene) => {
  let watched: WatchedPage;
  let page: Page;
  const said = () => page.locator("p[aria-live]").textContent();
  const selected = () => new URL(page.url()).searchParams.get("sel");
  const shown = async () => Number.parseInt((await page.locator(".status").textContent()) ?? "", 10);

  beforeAll(async () => {
    if (!scene.browser) return;
    watched = await openPage(scene.browser);
    page = watched.page;
    await openEntity(page, scene.ibid.url, BUKHARIN);
    await stageSettles(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  afterAll(async () => {
    await page?.context().close();
  });

  test("F6 goes through the parts of the page and comes round, Shift+F6 goes back", async () => {
    const at = () =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.id || active?.className.split(" ")[0] || "";
      });
    const seen: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      await page.keyboard.press("F6");
      seen.push(await at());
    }
    const parts = [...new Set(seen)];
    expect(parts).toEqual(expect.arrayContaining(["search-input", "rail", "stage-canvas", "panel"]));
    expect(seen.slice(parts.length)).toEqual(seen.slice(0, 6 - parts.length));
    await page.keyboard.press("Shift+F6");
    expect(await at()).toBe(seen.at(-2));
  });

  test("arrows go to the nearest entity in their direction and say what it is; Enter selects it", async () => {
    await page.locator(".stage-canvas").focus();
    await page.keyboard.press("ArrowRight");
    const first = await said();
    expect(first).toMatch(/^.+, (person|organisation|work|event|place), \d+ relations?/u);
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).not.toBe(first);
    await page.keyboard.press("Enter");
    const name = (await said())?.split(",")[0] ?? "";
    await page.getByRole("heading", { level: 2, name }).waitFor();
  });

  test("brackets go round the neighbours of the selected and say which of how many", async () => {
    await select(BUKHARIN);
    await page.keyboard.press("]");
    await expect.poll(said).toMatch(/, 1 of \d+$/u);
    await page.keyboard.press("]");
    await expect.poll(said).toMatch(/, 2 of \d+$/u);
    await page.keyboard.press("[");
    await page.keyboard.press("[");
    await expect.poll(said).toMatch(/, (\d+) of \1$/u);
    await page.keyboard.press("Escape");
  });

  test("Space adds the one in focus, w asks for the path between the two, Ctrl+Z takes it back", async () => {
    await select(BUKHARIN);
    await page.keyboard.press("]");
    await page.keyboard.press(" ");
    await page.getByRole("button", { name: /^Path to/u }).waitFor();
    await page.keyboard.press("w");
    await page.locator(".path").first().waitFor();
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.searchParams.has("path"));
  });

  test("h takes from the stage what is in focus, and Ctrl+Z and Ctrl+Shift+Z go back and on", async () => {
    await select(BUKHARIN);
    const before = await shown();
    await page.keyboard.press("]");
    await page.keyboard.press("h");
    await expect.poll(shown).toBeLessThan(before);
    await page.keyboard.press("Control+z");
    await expect.poll(shown).toBe(before);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(shown).toBeLessThan(before);
    await page.keyboard.press("Control+z");
    await expect.poll(shown).toBe(before);
  });

  test("p pins and frees, i begins again, and undo takes each back", async () => {
    await select(BUKHARIN);
    await page.keyboard.press("p");
    await page.waitForURL((url) => url.searchParams.has("pins"));
    await page.keyboard.press("p");
    await page.waitForURL((url) => !url.searchParams.has("pins"));
    await page.keyboard.press("]");
    await page.keyboard.press("i");
    await page.waitForURL((url) => url.searchParams.get("seeds") !== BUKHARIN);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => url.searchParams.get("seeds") === BUKHARIN);
    await stageSettles(page);
  });

  test("Shift+F10 opens the menu at the entity, arrows walk in it, Esc closes it and the focus returns", async () => {
    await select(BUKHARIN);
    await page.keyboard.press("Shift+F10");
    const menu = page.getByRole("menu");
    await menu.waitFor();
    await picture(page, "menu");
    const line = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await line()).toContain("Expand");
    await page.keyboard.press("End");
    expect(await line()).toContain("Copy a link");
    await page.keyboard.press("ArrowDown");
    expect(await line()).toContain("Expand");
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("stage-canvas");
    expect(selected()).toBe(BUKHARIN);
  });

  test("Esc closes the menu that shares the view, and leaves the selection alone", async () => {
    await select(BUKHARIN);
    const menu = page.locator("#share-menu");
    await page.getByRole("button", { name: "Share this view" }).click();
    await menu.waitFor();
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
    expect(selected()).toBe(BUKHARIN);
  });

  test("the key that follows on Shift+F10 at once belongs to the menu", async () => {
    await select(BUKHARIN);
    const line = await page.evaluate(async () => {
      const strike = (key: string, shiftKey: boolean) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }),
        );
      strike("F10", true);
      await Promise.resolve(); // no later than that does a browser hand over the next key
      strike("ArrowDown", false);
      return document.activeElement?.textContent;
    });
    expect(line).toContain("Pin where it lies");
    await page.keyboard.press("Escape");
  });

  test("where nothing is left to undo, Ctrl+Z says so and leads to the decisions", async () => {
    await openEntity(page, scene.ibid.url, BUKHARIN);
    await page.keyboard.press("Control+z");
    const notice = page.locator(".done", { hasText: "Nothing to undo since this page was opened." });
    await notice.waitFor();
    await picture(page, "nothing-to-undo");
    await page.keyboard.press("Control+Shift+z");
    await page
      .locator(".done", { hasText: "Nothing to redo" })
      .getByRole("link", { name: "Decisions" })
      .click();
    await page.waitForURL(/\/decisions/u);
    await openEntity(page, scene.ibid.url, BUKHARIN);
  });

  test("t reads in the text, n and N go through its mentions, g leads back to the graph", async () => {
    await select(BUKHARIN);
    await page.keyboard.press("t");
    await page.waitForURL(/\/text\//u);
    await page.locator(".place:focus").waitFor(); // the keyboard goes on at the passage
    expect(await page.title()).toMatch(/.+ – Ibid$/u);
    const first = page.url();
    await page.keyboard.press("n");
    await page.waitForURL((url) => url.toString() !== first);
    await page.keyboard.press("N");
    await page.waitForURL(first);
    await page.keyboard.press("g");
    await page.waitForURL(/\/explore/u);
    await stageSettles(page);
  });

  test("single keys never fire where words are typed", async () => {
    await select(BUKHARIN);
    const before = page.url();
    await page.keyboard.press("/");
    await page.keyboard.type("h?i/e+");
    expect(await page.locator(".search-input").inputValue()).toBe("h?i/e+");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(page.url()).toBe(before);
  });

  test("the dialog on keys switches single keys off, also after the page is loaded again", async () => {
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    await picture(page, "keys");
    await dialog.getByRole("checkbox", { name: /Single keys/u }).focus();
    await page.keyboard.press(" ");
    await page.keyboard.press("Escape");
    await page.reload();
    await page.locator(".panel .tabs").waitFor();
    await page.keyboard.press("?");
    await page.keyboard.press("h");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(selected()).toBe(BUKHARIN);
    await page.getByRole("button", { name: "Keys (?)" }).click();
    await dialog.getByRole("checkbox", { name: /Single keys/u }).check();
    await page.keyboard.press("Escape");
  });

  test("the console stayed free of errors", () => {
    expect(watched.errors).toEqual([]);
  });

  /** Walks to an entity that lies on the stage and selects it, with the focus on the stage. */
  async function select(id: string): Promise<void> {
    await stageSettles(page); // keys find nobody on a stage that is not drawn yet
    for (const _step of ["second", "focus", "selection"]) await page.keyboard.press("Escape");
    await page.locator(".stage-canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("sel") === id);
    await page.locator(".panel .tabs").waitFor();
  }
});
