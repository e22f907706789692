import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { MentionsReply, RelationsReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";

const EXECUTIVE = "organisation:central-executive-committee-of-the-soviets";
const SHORT = "organisation:soviet-executive";

await withDesk("correcting and undoing", undefined, (desk) => {
  let page: Page;

  beforeAll(() => {
    page = desk.page;
  });

  test("two forms of one name are merged by mouse, under a name that is asked for once", async () => {
    await desk.look(SHORT);
    await desk.correct("Same as…");
    await page.getByRole("combobox", { name: /same as/u }).fill("central executive");
    await page
      .getByRole("dialog")
      .getByRole("option", { name: /^organisation Central Executive/u })
      .click();
    await page.getByRole("radio", { name: "Central Executive Committee of the Soviets" }).check();
    await page.getByLabel(/^Reason/u).fill("VTsIK under both names");
    await picture(page, "curation-1-same");
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Merge" }).click();
    await page.getByLabel("Your name").fill("Rosa Meyer");
    await page.getByRole("button", { name: "Go on" }).click();
    await desk.told("Merged Soviet Executive into Central Executive Committee of the Soviets.");
    await page
      .getByRole("heading", { name: "Central Executive Committee of the Soviets", level: 2 })
      .waitFor();
    expect(new URL(page.url()).searchParams.get("seeds")).toBe(EXECUTIVE);
    expect((await desk.entity(EXECUTIVE)).aliases).toContain("Soviet Executive");
    await picture(page, "curation-2-merged");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("Ctrl+Z takes the merge back and Ctrl+Shift+Z makes it again, on the screen and in the ledger", async () => {
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: merged Soviet Executive");
    await page.getByRole("heading", { name: "Soviet Executive", level: 2 }).waitFor();
    expect((await desk.entity(SHORT)).label).toBe("Soviet Executive");
    await page.keyboard.press("Control+Shift+z");
    await page
      .getByRole("heading", { name: "Central Executive Committee of the Soviets", level: 2 })
      .waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { name: "Soviet Executive", level: 2 }).waitFor();
    const { rows, entries } = await desk.ledger();
    expect(entries).toBe(4);
    const merge = rows.find(({ decision }) => decision.act.kind === "same");
    expect(merge).toMatchObject({
      state: "undone",
      decision: { author: "Rosa Meyer", reason: "VTsIK under both names" },
    });
  });

  test("the same by keyboard alone, and the focus is back at the button that began it", async () => {
    await page.getByRole("button", { name: "Correct", exact: true }).focus();
    for (const key of ["Enter", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await page.getByRole("combobox", { name: /same as/u }).waitFor();
    await page.keyboard.type("central executive");
    await page
      .getByRole("dialog")
      .getByRole("option", { name: /Central Executive/u })
      .waitFor();
    const list = page.getByRole("dialog").getByRole("option");
    await expect.poll(() => list.first().textContent()).toMatch(/^Central Executive/u);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: /^Central Executive/u }).waitFor();
    await page.keyboard.press("Enter");
    await desk.told("Merged Central Executive Committee of the Soviets into Soviet Executive.");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Correct");
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: merged Central Executive");
  });

  test("what is renamed is called so in the panel and on the stage, and the old name stays findable", async () => {
    await desk.look("person:marx");
    await desk.correct("Rename…");
    await page.getByLabel("Name", { exact: true }).fill("Karl Marx");
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("heading", { name: "Karl Marx", level: 2 }).waitFor();
    const { entities } = await desk.api<{ entities: { label: string }[] }>("/search?q=Marx");
    expect(entities.map(({ label }) => label)).toContain("Karl Marx");
  });

  test("a relation that is rejected is gone from the panel, and undo in the notice brings it back", async () => {
    await desk.look("person:n-bukharin");
    const before = await desk.api<RelationsReply>(
      "/entities/person:n-bukharin/relations?limit=200&type=OPPOSES",
    );
    const any = page.getByRole("button", { name: /^Reject that N. Bukharin → opposes/u }).first();
    const label = (await any.getAttribute("aria-label")) ?? "";
    const row = page.locator(".row").filter({ has: page.getByRole("button", { name: label, exact: true }) });
    await row.hover();
    await row.getByRole("button", { name: /^Reject/u }).click();
    await desk.told(/Rejected that N. Bukharin → opposes/u);
    await row.waitFor({ state: "detached" });
    const after = await desk.api<RelationsReply>(
      "/entities/person:n-bukharin/relations?limit=200&type=OPPOSES",
    );
    expect(after.total).toBe(before.total - 1);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await row.waitFor();
  });

  test("what is accepted counts in the panel, and pressed again it is taken back", async () => {
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await page.getByRole("button", { name: "Accepted", exact: true }).waitFor();
    await page.getByText("Readers agreed with 1 of 1 person").waitFor();
    await page.getByRole("button", { name: "Accepted", exact: true }).click();
    await page.getByRole("button", { name: "Accept", exact: true }).waitFor();
  });

  test("some places of a name are split off as somebody else", async () => {
    const places = await desk.api<MentionsReply>("/entities/person:n-bukharin/mentions?limit=500");
    await desk.correct("Split…");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("To split: tick a place, and write their name").waitFor();
    await dialog.getByRole("checkbox").nth(1).check();
    await dialog.getByRole("checkbox").nth(2).check();
    await dialog.getByLabel("Their name").fill("Another Bukharin");
    await picture(page, "curation-3-split");
    await dialog.getByRole("button", { name: "Split" }).click();
    await desk.told("Split 2 places from N. Bukharin as Another Bukharin.");
    const other = await desk.api<{ entities: { id: string; label: string; mentions: number }[] }>(
      "/search?q=Another%20Bukharin",
    );
    expect(other.entities.find(({ label }) => label === "Another Bukharin")?.mentions).toBe(2);
    expect((await desk.entity("person:n-bukharin")).mentions).toBe(places.total - 2);
    const seeds = () => new URL(page.url()).searchParams.get("seeds") ?? "";
    expect(seeds()).toMatch(/person:n-bukharin.*another-bukharin/u);
    await page.getByRole("button", { name: "Look at Another Bukharin" }).waitFor();
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: split 2 places");
    expect((await desk.entity("person:n-bukharin")).mentions).toBe(places.total);
  });

  test("the console stayed clean", () => {
    expect(desk.errors.filter((error) => !error.includes("409"))).toEqual([]);
  });

  test("two of different kinds are merged only by who says that they are one all the same", async () => {
    await desk.look(SHORT);
    await desk.correct("Same as…");
    const dialog = page.getByRole("dialog");
    await page.getByRole("combobox", { name: /same as/u }).fill("Krupskaya");
    await dialog
      .getByRole("option", { name: /Krupskaya/u })
      .first()
      .click();
    await dialog
      .getByRole("alert")
      .getByText(/is an organisation, .*Krupskaya is a person/u)
      .waitFor();
    expect(await dialog.getByRole("button", { name: "Merge" }).isDisabled()).toBe(true);
    await picture(page, "curation-9-across-kinds");
    expect(await accessFaults(page)).toEqual([]);
    await dialog.getByRole("checkbox", { name: "They are one all the same" }).check();
    await dialog.getByRole("button", { name: "Merge" }).click();
    await desk.told("Merged Nadezhda Krupskaya into Soviet Executive.");
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: merged Nadezhda Krupskaya");
    await page.keyboard.press("Control+Shift+z");
    await desk.told("merged Nadezhda Krupskaya into Soviet Executive");
    await page.keyboard.press("Control+z");
  });
});
