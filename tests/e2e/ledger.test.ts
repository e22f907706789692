import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";

const EXECUTIVE = "organisation:central-executive-committee-of-the-soviets";
const SHORT = "organisation:soviet-executive";

await withDesk("the ledger", "Rosa Meyer", (desk) => {
  let page: Page;

  beforeAll(() => {
    page = desk.page;
  });

  test("what is renamed stands in the ledger", async () => {
    await desk.send({ kind: "rename", entity: "person:marx", label: "Karl Marx" }, "Clara Weber");
    await desk.send({ kind: "accept", judged: { entity: "person:radek" } }, "Rosa Meyer");
    expect((await desk.ledger()).entries).toBe(2);
  });

  test("the ledger shows what was decided, by whom and how it stands, and undoes at any later time", async () => {
    await page.goto(`${desk.ibid.url}/decisions`);
    await page.locator(".decision-line").first().waitFor();
    await picture(page, "curation-6-decisions");
    expect(await accessFaults(page)).toEqual([]);
    await page.getByLabel("What was decided").selectOption("renamed");
    expect(await page.locator(".decision-line").count()).toBe(1);
    await page.getByRole("button", { name: /^Undo: .*Karl Marx/u }).click();
    await page.getByRole("button", { name: /^Redo: .*Karl Marx/u }).waitFor();
    expect((await desk.entity("person:marx")).label).toBe("Marx");
    await page.getByRole("button", { name: /^Redo: .*Karl Marx/u }).click();
    await page.getByRole("button", { name: /^Undo: .*Karl Marx/u }).waitFor();
    expect((await desk.entity("person:marx")).label).toBe("Karl Marx");
  });

  test("the ledger goes out as JSON Lines and comes in again, with a report of what was new, known and unreadable", async () => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: /^Save decisions/u }).click();
    const lines = await readFile(await (await waiting).path(), "utf8");
    const count = lines.trim().split("\n").length;
    expect(count).toBe((await desk.ledger()).entries);
    await page.locator("input[type=file]").setInputFiles({
      name: "theirs.jsonl",
      mimeType: "application/x-ndjson",
      buffer: Buffer.from(`${lines.trim()}\nno decision at all\n`),
    });
    const report = page.getByRole("region", { name: "What was read in" });
    await report.getByText(`0 new, ${count} known already, 1 could not be read.`).waitFor();
    await report.getByText(`Line ${count + 1}:`).waitFor();
    const [first = ""] = lines.split("\n");
    await page.locator("input[type=file]").setInputFiles({
      name: "changed.jsonl",
      mimeType: "application/x-ndjson",
      buffer: Buffer.from(JSON.stringify({ ...JSON.parse(first), reason: "so they say" })),
    });
    await report.getByText("0 new, 1 known already, 1 of them changed on the way.").waitFor();
    await report.getByText(/^Line 1: It is known here, with another reason/u).waitFor();
    expect((await desk.ledger()).entries).toBe(count);
  });

  test("decisions that contradict each other stand side by side, and to keep one takes the other back", async () => {
    await desk.send({ kind: "different", one: EXECUTIVE, other: SHORT }, "Clara Weber");
    await desk.send({ kind: "same", keep: EXECUTIVE, merge: SHORT }, "Rosa Meyer");
    await page.reload();
    await page.getByRole("region", { name: "Contradictions" }).waitFor();
    await picture(page, "curation-7-contradiction");
    await page.getByRole("button", { name: /^Keep this one: .*same/u }).click();
    await page.getByRole("region", { name: "Contradictions" }).waitFor({ state: "detached" });
    expect((await desk.entity(EXECUTIVE)).aliases).toContain("Soviet Executive");
    const { conflicts } = await desk.ledger();
    expect(conflicts).toEqual([]);
  });

  test("what another tab changed meanwhile is told instead of decided over", async () => {
    await desk.look("person:radek");
    await page.getByRole("button", { name: "Correct", exact: true }).waitFor();
    await desk.send({ kind: "rename", entity: "person:radek", label: "Karl Radek" }, "Clara Weber");
    await desk.correct("Rename…");
    await page.getByLabel("Name", { exact: true }).fill("K. Radek");
    await page.getByRole("button", { name: "Rename" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Changed by another tab").waitFor();
    await dialog.getByText(/Clara Weber/u).waitFor();
    await picture(page, "curation-8-conflict");
    expect((await desk.entity("person:radek")).label).toBe("Karl Radek");
    await dialog.getByRole("button", { name: "Decide all the same" }).click();
    await page.getByRole("heading", { name: "K. Radek", level: 2 }).waitFor();
    await dialog.waitFor({ state: "detached" });
  });

  test("the console stayed clean", () => {
    expect(desk.errors.filter((error) => !error.includes("409"))).toEqual([]);
  });
});
