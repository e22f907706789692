import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { TextReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";
import { selectWords } from "./select-words.ts";

await withDesk("marking every place", "Rosa Meyer", (desk) => {
  let page: Page;

  beforeAll(() => {
    page = desk.page;
  });

  const placesOf = async (label: string) => {
    const text = await desk.api<TextReply>("/texts/bukharin-intro");
    const id = text.entities.find((entity) => entity.label === label)?.id;
    return text.mentions
      .filter(({ entity }) => entity === id)
      .map(({ start, end }) => text.body.slice(start, end));
  };
  const marking = async (words: string) => {
    await selectWords(page, words);
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Mark as…" }).waitFor();
    await page.keyboard.press("Enter");
    return page.getByRole("dialog");
  };

  test("words are marked wherever the text says exactly them, in one entry, which one undo takes back", async () => {
    await page.goto(`${desk.ibid.url}/text/bukharin-intro`);
    await page.locator(".block .mention").first().waitFor();
    const dialog = await marking("anarchists");
    await dialog.getByRole("radio", { name: "organisation" }).check();
    await dialog.getByLabel("Full name").fill("The anarchists");
    await dialog
      .getByRole("checkbox", { name: "and all 45 other places where the text says exactly this" })
      .check();
    await picture(page, "marking-all-1");
    expect(await accessFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Mark", exact: true }).click();
    await desk.told("Marked “anarchists” as The anarchists in 46 places.");
    expect(new Set(await placesOf("The anarchists"))).toEqual(new Set(["anarchists"]));
    expect(await placesOf("The anarchists")).toHaveLength(46);
    expect((await desk.ledger()).entries).toBe(1);
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: marked");
    expect(await placesOf("The anarchists")).toEqual([]);
  });

  test("where another name stands it stays, unless the reader wants it too", async () => {
    for (const isTaken of [false, true]) {
      const dialog = await marking("Soviets");
      await dialog.getByRole("radio", { name: "place" }).check();
      await dialog.getByLabel("Full name").fill("Soviets here");
      const taken = dialog.getByRole("checkbox", { name: "and 3 places where another name stands now" });
      expect(await taken.isChecked()).toBe(false);
      if (isTaken) await taken.check();
      await dialog.getByRole("button", { name: "Mark", exact: true }).click();
      // The undo before says "marked" of the same words: only the capital tells that this one is done.
      await desk.told(/Marked “Soviets”/u);
      expect(await placesOf("Soviets here")).toHaveLength(isTaken ? 4 : 1);
      expect((await placesOf("Soviets")).length).toBe(isTaken ? 0 : 1);
      await page.keyboard.press("Control+z");
      await desk.told("Taken back: marked");
      expect(await placesOf("Soviets here")).toEqual([]);
      expect(await placesOf("Soviets")).toHaveLength(1);
    }
  });

  test("the console stayed clean", () => {
    expect(desk.errors).toEqual([]);
  });
});
