import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";
import { TREATY } from "./sample-places.ts";

const FORWARD = "work:forward";
const SOON = { timeout: 15_000 };

await withDesk("setting a date", "Rosa Meyer", (desk) => {
  let page: Page;

  beforeAll(() => {
    page = desk.page;
  });

  test("a date is typed as a historian writes it, and how it is understood is said before it is set", async () => {
    await desk.look(TREATY);
    await desk.correct("Set the date…");
    const dialog = page.getByRole("dialog");
    const [field, read] = [dialog.getByLabel("Date", { exact: true }), dialog.getByRole("status")];
    const act = dialog.getByRole("button", { name: "Set the date" });
    expect(await act.isEnabled()).toBe(false);
    await field.fill("31 February 1618");
    expect(await read.textContent()).toMatch(/no such day/u);
    expect(await act.isEnabled()).toBe(false);
    await picture(page, "dating-1-not-understood");
    await field.fill("3 March 1618");
    expect(await read.textContent()).toBe("Understood: 3 March 1618 EDTF 1618-03-03");
    await dialog.getByLabel(/^Reason/u).fill("As the treaty is dated");
    await picture(page, "dating-2-understood");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("the panel and the timeline follow, those of another tab too, and undo takes the date back from all", async () => {
    const panel = page.locator(".panel .eyebrow").first();
    const beside = await page.context().newPage();
    await beside.goto(page.url());
    const panelBeside = beside.locator(".panel .eyebrow").first();
    const range = page.locator(".timeline-range");
    const before = await panel.textContent();
    expect(await range.count()).toBe(0);
    await page.keyboard.press("Enter");
    await desk.told("Dated Treaty of Brest-Litovsk 3 March 1618.");
    await expect.poll(() => panel.textContent()).toMatch(/· 3 March 1618/u);
    await expect.poll(() => range.textContent()).toBe("1618");
    await expect.poll(() => panelBeside.textContent(), SOON).toMatch(/· 3 March 1618/u);
    await picture(page, "dating-3-dated");
    const [row] = (await desk.ledger()).rows;
    expect(row?.decision).toMatchObject({
      act: { kind: "redate", entity: TREATY, date: "1618-03-03" },
      reason: "As the treaty is dated",
    });
    await page.keyboard.press("Control+z");
    await desk.told("Decision taken back: dated Treaty of Brest-Litovsk 3 March 1618.");
    await expect.poll(() => panel.textContent()).toBe(before);
    await expect.poll(() => panelBeside.textContent(), SOON).toBe(before);
    await beside.close();
    await range.waitFor({ state: "detached" });
    expect((await desk.entity(TREATY)).date).toBeUndefined();
  });

  test("a date that is there may be said to be known by nobody", async () => {
    await desk.send({ kind: "redate", entity: TREATY, date: "1918-03" }, "Rosa Meyer");
    await desk.look(TREATY);
    await page.getByText("· March 1918").first().waitFor();
    await desk.correct("Set the date…");
    await page.getByRole("dialog").getByText("So far: March 1918.").waitFor();
    await page.getByLabel("Date", { exact: true }).fill("none known");
    await page.getByText("Understood: no date is known.").waitFor();
    await page.keyboard.press("Enter");
    await desk.told("Said that no date of Treaty of Brest-Litovsk is known.");
    expect((await desk.entity(TREATY)).date).toBeUndefined();
  });

  test("a work that gets its year leaves those without one, where it is seen who cited whom", async () => {
    const undated = async () => {
      await page.goto(`${desk.ibid.url}/citations`);
      await page.locator(".plate-undated-count").waitFor();
      return Number(await page.locator(".plate-undated-count").textContent());
    };
    const before = await undated();
    await desk.look(FORWARD);
    await desk.correct("Set the date…");
    await page.getByRole("heading", { name: "When did it appear?" }).waitFor();
    await page.getByLabel("Date", { exact: true }).fill("April 1917");
    await page.keyboard.press("Enter");
    await desk.told("Dated Forward April 1917.");
    expect(await undated()).toBe(before - 1);
  });

  test("beside who cited whom a work gets its year where it is seen that it has none, and undo takes it back", async () => {
    await page.goto(`${desk.ibid.url}/citations?about=work:kommunist-1`);
    const count = page.locator(".plate-undated-count");
    const before = await count.textContent();
    await page.getByRole("button", { name: "Set the date…" }).click();
    await page.getByLabel("Date", { exact: true }).fill("20 April 1918");
    await page.keyboard.press("Enter");
    await desk.told("Dated Kommunist #1 20 April 1918.");
    await expect.poll(() => count.textContent()).toBe(String(Number(before) - 1));
    await page.locator(".citations-aside .eyebrow").filter({ hasText: "1918" }).waitFor();
    await picture(page, "dating-4-cited");
    await page.keyboard.press("Control+z");
    await expect.poll(() => count.textContent()).toBe(before);
  });

  test("a text is given its year in the list of texts, says whose word it is, and dates who cites in it", async () => {
    await page.goto(`${desk.ibid.url}/corpus`);
    const cell = page.locator("td.corpus-date button").first();
    const before = await cell.textContent();
    await cell.click();
    await page.getByRole("heading", { name: "When did the text appear?" }).waitFor();
    await page.getByLabel("Date", { exact: true }).fill("7 February 1919");
    await page.keyboard.press("Enter");
    await desk.told("7 February 1919.");
    await expect.poll(() => cell.textContent()).toMatch(/^1919/u);
    await picture(page, "dating-5-texts");
    await page.keyboard.press("Control+z");
    await expect.poll(() => cell.textContent()).toBe(before);
    await desk.send({ kind: "date-text", text: "bukharin-intro", date: "1919-02-07" }, "Rosa Meyer");
    await page.getByRole("link", { name: /^Introduction to Bukharin/u }).click();
    await page.getByText("7 February 1919, as a reader says").waitFor();
    await page.getByRole("button", { name: "Set another date…" }).waitFor();
    await picture(page, "dating-6-text");
    expect(await accessFaults(page)).toEqual([]);
    await page.goto(`${desk.ibid.url}/citations?about=organisation:communist-workers-organisation`);
    await page.getByRole("button", { name: "Set the date of the text…" }).waitFor();
    const row = page.locator(".citations-table tr", { hasText: "Communist Workers" });
    expect(await row.locator("td").first().textContent()).toBe("1919");
    await picture(page, "dating-7-citing");
    const { rows } = await desk.ledger();
    expect(rows[0]?.words).toBe(
      "The text Introduction to Bukharin's Anarchy and Scientific Communism is dated 7 February 1919",
    );
  });

  test("a person has no date to set, and the console stayed clean", async () => {
    await desk.look("person:marx");
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    expect(await page.getByRole("menuitem").allTextContents()).not.toContain("Set the date…");
    expect(desk.errors).toEqual([]);
  });
});
