import { chmodSync, copyFileSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "libsql";
import { beforeEach, expect, test } from "vitest";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";
import { exported } from "../../contract/given-store.ts";
import { KAUTSKY, LENIN, lettersGraph, TREATY } from "../../contract/small-graphs.ts";
import { moveWhole } from "./move-whole.ts";

let file = "";
beforeEach(async () => {
  file = join(mkdtempSync(join(tmpdir(), "ibid-older-")), "graph.ibid");
  const store = openEmbeddedStore(file);
  const builder = lettersGraph();
  await store.load(builder.graph(), builder.bodies());
  await store.close();
  asVersionOne(file);
  moveWhole(file);
});

/** Takes from a file what version 2 brought. */
function asVersionOne(path: string): void {
  const database = new Database(path);
  for (const table of ["decision", "decision_text", "reading", "reading_entity"])
    database.exec(`DROP TABLE ${table}`);
  for (const table of ["entity", "relation"]) database.exec(`ALTER TABLE ${table} DROP COLUMN status`);
  database.exec("PRAGMA user_version = 1");
  database.close();
}

test("a file of the version before is brought up in place, keeps its graph and takes decisions", async () => {
  const store = openEmbeddedStore(file);
  const before = await exported(store);
  expect(before).toContain(KAUTSKY);
  expect(await store.load(lettersGraph().graph(), lettersGraph().bodies())).toMatchObject({ unchanged: 1 });
  const { row } = await store.decide({ act: { kind: "accept", judged: { entity: LENIN } } });
  await store.close();
  const again = openEmbeddedStore(file);
  expect((await again.entity(LENIN))?.status).toBe("accepted");
  await again.undoDecision(row.decision.id);
  expect(await exported(again)).toBe(before);
  await again.close();
});

test("two programs that find the older file at once both open it", async () => {
  const other = `${file}-copy`;
  copyFileSync(file, other);
  const [one, two] = [openEmbeddedStore(other), openEmbeddedStore(other)];
  await one.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" } });
  expect((await two.entity(LENIN))?.label).toBe("N. Lenin");
  await one.close();
  await two.close();
});

/** Root may write everything. */
const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)(
  "an older file that may not be written answers, and refuses a decision in one sentence",
  async () => {
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    const before = readdirSync(dirname(file));
    const store = openEmbeddedStore(file);
    expect((await store.entity(TREATY))?.mentions).toBe(1);
    expect((await store.decisions({})).total).toBe(0);
    const decided = store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" } });
    await expect(decided).rejects.toThrow(/may not be written: change its rights or name another file\.$/u);
    await store.close();
    expect(readdirSync(dirname(file))).toEqual(before);
    chmodSync(dirname(file), 0o755);
  },
);
