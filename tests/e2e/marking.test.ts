import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { ClaimsReply, RelationsReply, TextReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { delay, mend } from "./faults.ts";
import { accessFaults, picture } from "./open-page.ts";
import { selectWords } from "./select-words.ts";

await withDesk("making something of words", "Rosa Meyer", (desk) => {
  let page: Page;

  beforeAll(() => {
    page = desk.page;
  });

  test("selected words become a mention of just those characters, by keyboard", async () => {
    await page.goto(`${desk.ibid.url}/text/bukharin-intro`);
    await page.locator(".block", { hasText: "twelve page pamphlet" }).locator(".mention").first().waitFor();
    const text = await desk.api<TextReply>("/texts/bukharin-intro");
    const start = text.body.indexOf("twelve page pamphlet");
    await selectWords(page, "twelve page pamphlet");
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Mark as…" }).waitFor();
    await picture(page, "curation-4-bar");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "work" }).check();
    await page.getByLabel("Full name").fill("The Italian pamphlet");
    await page.getByRole("button", { name: "Mark", exact: true }).click();
    await page.getByRole("heading", { name: "The Italian pamphlet", level: 2 }).waitFor();
    const after = await desk.api<TextReply>("/texts/bukharin-intro");
    const added = after.entities.find(({ label }) => label === "The Italian pamphlet");
    expect(added).toMatchObject({ type: "Work", status: "added" });
    const mention = after.mentions.find((one) => one.entity === added?.id);
    expect(mention).toMatchObject({ start, end: start + "twelve page pamphlet".length });
    await page.locator(`[data-entity="${added?.id}"]`).first().waitFor();
  });

  test("a mark that is clicked can be rejected as no name, and undone", async () => {
    const mark = page.locator('[data-entity="organisation:smolny-press"]').first();
    await mark.click();
    await page.getByRole("button", { name: "Not a name here" }).click();
    await desk.told(/Rejected “Smolny Press”/u);
    await mark.waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await mark.waitFor();
  });

  test("by keyboard, the mention that was gone to can be rejected too", async () => {
    const mark = page.locator('[data-entity="organisation:smolny-press"]').first();
    await page.keyboard.press("n");
    await page.locator(".place").first().waitFor();
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Not a name here" }).waitFor();
    await page.keyboard.press("Enter");
    await desk.told(/Rejected “Smolny Press”/u);
    await mark.waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await mark.waitFor();
  });

  test("keys struck right after an undo act on the text that it brings back", async () => {
    const mark = page.locator('[data-entity="organisation:smolny-press"]').first();
    await mark.click();
    await page.getByRole("button", { name: "Not a name here" }).click();
    await mark.waitFor({ state: "detached" });
    await delay(page, "/api/texts/", 700);
    await page.keyboard.press("Control+z");
    for (const key of ["n", "a", "Enter"]) await page.keyboard.press(key);
    await desk.told(/taken back: rejected “Smolny Press”/u);
    await desk.told(/Rejected “Smolny Press”/u);
    await mend(page);
    await page.keyboard.press("Control+z");
    await mark.waitFor();
  });

  test("selected words become the proof of a relation that may join the two that they name", async () => {
    await selectWords(page, "As previously, our translation is taken from");
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Add relation" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    for (const [label, name] of [
      ["Who or what", "Paul Avrich"],
      ["Whom or what", "The Italian pamphlet"],
    ] as const) {
      const change = dialog.locator(".picked", { hasText: label }).getByRole("button", { name: "Change" });
      if (await change.isVisible()) await change.click();
      await dialog.getByRole("combobox", { name: label, exact: true }).fill(name);
      await dialog.getByRole("option", { name }).first().click();
    }
    expect(await dialog.getByRole("radio", { name: "belongs to" }).count()).toBe(0);
    await dialog.getByRole("radio", { name: "translated" }).check();
    await picture(page, "curation-5-relation");
    expect(await accessFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Add relation" }).click();
    await desk.told("Added that Paul Avrich translated The Italian pamphlet.");
    const { relations } = await desk.api<RelationsReply>(
      "/entities/person:paul-avrich/relations?type=TRANSLATED",
    );
    const added = relations.find(({ target }) => target.label === "The Italian pamphlet");
    expect(added).toMatchObject({ status: "added" });
    expect(added?.evidence.map(({ quote }) => quote)).toEqual([
      "As previously, our translation is taken from",
    ]);
  });

  test("selected words become a claim with its speaker", async () => {
    const words =
      "It seems that some of the more difficult Italian passages were avoided in that translation";
    await selectWords(page, words);
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Add claim" }).click();
    await page.getByRole("dialog").getByRole("radio", { name: "doubted" }).check({ force: true });
    await page.getByRole("dialog").getByRole("button", { name: "Add claim" }).click();
    await desk.told("Added the claim");
    const { claims } = await desk.api<ClaimsReply>("/claims?q=difficult%20Italian%20passages");
    expect(claims.find((claim) => claim.words === words)).toMatchObject({ polarity: "doubted" });
  });

  test("the console stayed clean", () => {
    expect(desk.errors.filter((error) => !error.includes("409"))).toEqual([]);
  });
});
