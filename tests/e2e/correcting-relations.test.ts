import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { RelationsReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";

const [BUKHARIN, TRUTOVSKY] = ["person:n-bukharin", "person:trutovsky"];
const READ = `OPPOSES:${BUKHARIN}:${TRUTOVSKY}`;

await withDesk("correcting a relation", "Rosa Meyer", (desk) => {
  let page: Page;
  /** In how many places the text states what is corrected. */
  let places = 0;

  beforeAll(() => {
    page = desk.page;
  });

  const between = async () => {
    const { relations } = await desk.api<RelationsReply>(`/entities/${TRUTOVSKY}/relations?limit=200`);
    return relations.filter(({ source, target }) =>
      [source.id, target.id].every((id) => [BUKHARIN, TRUTOVSKY].includes(id)),
    );
  };
  const statement = (verb: string) => page.locator(".statement", { hasText: verb });

  test("a relation is turned round by keyboard alone, in one entry, and one undo brings it back", async () => {
    const read = await between();
    const before = read.map(({ id }) => id);
    places = read.find(({ id }) => id === READ)?.evidence.length ?? 0;
    expect(places).toBeGreaterThan(0);
    await page.goto(`${desk.ibid.url}/explore?seeds=${BUKHARIN}&sel=${READ}`);
    await page.getByRole("button", { name: "Correct", exact: true }).focus();
    for (const key of ["Enter", "Enter"]) await page.keyboard.press(key);
    await desk.told(
      "Corrected: not that N. Bukharin → opposes → Trutovsky, but that Trutovsky → opposes → N. Bukharin.",
    );
    await page.locator(".statement a, .statement button").first().filter({ hasText: "Trutovsky" }).waitFor();
    const turned = (await between()).find(({ type }) => type === "OPPOSES");
    expect([turned?.source.id, turned?.evidence.length, turned?.status]).toEqual([
      TRUTOVSKY,
      places,
      "added",
    ]);
    expect((await desk.ledger()).entries).toBe(1);
    const said = await page.locator(".panel .entity-head .eyebrow, .panel .quote-source").allTextContents();
    expect(said.filter((words) => words.includes("by a reader"))).toHaveLength(places + 1);
    expect(said.filter((words) => words.includes("%"))).toEqual([]);
    await picture(page, "correcting-0-turned-by-a-reader");
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: corrected");
    await page
      .locator(".statement a, .statement button")
      .first()
      .filter({ hasText: "N. Bukharin" })
      .waitFor();
    expect((await between()).map(({ id }) => id)).toEqual(before);
  });

  test("in the dialog the words that state it state something else, between others", async () => {
    await desk.correct("Change what it says…");
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("button", { name: "Correct", exact: true }).isDisabled()).toBe(true);
    expect(await dialog.locator("blockquote").count()).toBe(places);
    await dialog.getByRole("radio", { name: "is tied to" }).check();
    await dialog.getByLabel(/^In the words of the text/u).fill("defends");
    await picture(page, "correcting-1-relation");
    expect(await accessFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Correct", exact: true }).click();
    await desk.told("but that N. Bukharin → defends → Trutovsky");
    await statement("defends").waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBe(`RELATED_TO:${BUKHARIN}:${TRUTOVSKY}`);
    await page.goto(`${desk.ibid.url}/decisions`);
    await page.getByLabel("What was decided").selectOption("relation corrected");
    await page
      .locator(".decision-line", { hasText: "It is not that N. Bukharin → opposes → Trutovsky, but that" })
      .first()
      .waitFor();
  });

  test("what may not lead the other way is said before it is turned, and nothing is put in its place", async () => {
    const wrote = `AUTHORED:${BUKHARIN}:work:anarchy-and-scientific-communism`;
    await page.goto(`${desk.ibid.url}/explore?seeds=${BUKHARIN}&sel=${wrote}`);
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    expect(await page.getByRole("menuitem", { name: "Turn it round" }).count()).toBe(0);
    await page.getByRole("menuitem", { name: "Change what it says…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("“wrote” may not lead from a work to a person: once turned").waitFor();
    await dialog.getByRole("button", { name: "Turn it round" }).click();
    await dialog.getByText("Choose what is said instead.").waitFor();
    expect(await dialog.getByRole("radio", { checked: true }).count()).toBe(0);
    expect(await dialog.getByRole("button", { name: "Correct", exact: true }).isDisabled()).toBe(true);
    await picture(page, "correcting-2-turned");
    expect(await accessFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Turn it round" }).click();
    expect(await dialog.getByRole("radio", { name: "wrote" }).isChecked()).toBe(true);
  });

  test("the console stayed clean", () => {
    expect(desk.errors).toEqual([]);
  });
});
