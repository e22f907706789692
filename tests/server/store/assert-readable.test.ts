import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";
import { StoreAwayError } from "../../../server/store/graph-store.ts";
import { lettersGraph } from "../../contract/small-graphs.ts";
import { moveWhole } from "./move-whole.ts";

const folder = mkdtempSync(join(tmpdir(), "ibid-damaged-"));
const whole = join(folder, "whole.db");
beforeAll(async () => {
  const store = openEmbeddedStore(whole);
  const builder = lettersGraph();
  await store.load(builder.graph(), builder.bodies());
  await store.close();
  moveWhole(whole);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the file in which the last row of the table has this value in the column. */
function damaged(table: string, column: string, value: string): string {
  const file = join(folder, `${table}-${column}.db`);
  copyFileSync(whole, file);
  damage(file, table, column, value);
  return file;
}

function damage(file: string, table: string, column: string, value: string): void {
  const database = new Database(file);
  database.exec(`UPDATE ${table} SET ${column} = ${value} WHERE rowid = (SELECT max(rowid) FROM ${table})`);
  database.close();
}

const NO_UTF8 = "cast(x'4cff' AS TEXT)";

test.each([
  ["text", "record", NO_UTF8],
  ["text", "body", NO_UTF8],
  ["entity", "id", NO_UTF8],
  ["entity", "label", NO_UTF8],
  ["entity", "label", "x'4c65'"],
  ["entity", "mentions", NO_UTF8],
  ["relation", "texts", NO_UTF8],
  ["relation", "confidence", NO_UTF8],
  ["entity_share", "attributes", NO_UTF8],
  ["relation_share", "target", NO_UTF8],
  ["sentence", "text", NO_UTF8],
])("a byte of %s.%s that is no UTF-8 is told in one sentence (%s)", async (table, column, value) => {
  const file = damaged(table, column, value);
  const store = openEmbeddedStore(file);
  const words = `${file} is damaged: move it away and load the texts again into a new file.`;
  await expect(store.overview()).rejects.toThrow(words);
  await expect(store.entity("person:lenin")).rejects.toThrow(words);
  await expect(store.exportGraph()).rejects.toThrow(words);
  await expect(store.removeText("none")).rejects.toThrow(words);
  await store.close();
});

test("damage that comes while the file is open is told at the next question", async () => {
  const file = join(folder, "open.db");
  copyFileSync(whole, file);
  const store = openEmbeddedStore(file);
  expect((await store.search({ q: "Lenin" })).total).toBe(1);
  damage(file, "entity_share", "attributes", NO_UTF8);
  await expect(store.exportGraph()).rejects.toThrow(/is damaged/u);
  await expect(store.health()).rejects.toThrow(/is damaged/u);
  await store.close();
});

test("a byte that is damaged anywhere in an id, in a row or an index, never ends the process", async () => {
  const bytes = readFileSync(whole);
  const file = join(folder, "ids.db");
  const outcomes = [];
  for (let at = bytes.indexOf("person:"); at >= 0; at = bytes.indexOf("person:", at + 1)) {
    const copy = Buffer.from(bytes);
    copy[at] = 0xff;
    writeFileSync(file, copy);
    outcomes.push(await outcomeOf(file));
  }
  expect(outcomes.length).toBeGreaterThan(20);
  expect(new Set(outcomes)).toEqual(
    new Set([`${file} is damaged: move it away and load the texts again into a new file.`]),
  );
});

async function outcomeOf(file: string): Promise<string> {
  const store = openEmbeddedStore(file);
  try {
    await store.exportGraph();
    return "answers";
  } catch (error) {
    return error instanceof StoreAwayError ? error.message : String(error);
  } finally {
    await store.close();
  }
}
