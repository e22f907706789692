import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "libsql";
import { beforeEach, expect, test } from "vitest";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";
import { StoreAwayError } from "../../../server/store/graph-store.ts";
import { lettersGraph } from "../../contract/small-graphs.ts";
import { moveWhole } from "./move-whole.ts";
import { numberedGraph } from "./numbered-graph.ts";

let file = "";
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "ibid-file-")), "graph.ibid");
});

async function written(): Promise<void> {
  const store = openEmbeddedStore(file);
  const builder = lettersGraph();
  await store.load(builder.graph(), builder.bodies());
  for (let number = 0; number < 5; number++) {
    const more = numberedGraph(number);
    await store.load(more.graph(), more.bodies());
  }
  await store.close();
  moveWhole(file);
}

test("what was loaded is there when the file is opened again", async () => {
  await written();
  const store = openEmbeddedStore(file);
  expect((await store.texts()).total).toBe(6);
  expect((await store.search({ q: "Krupskaja" })).total).toBe(1);
  await store.close();
});

test("a store is alone with its file while no other has it open, and then no file lies beside it", async () => {
  const first = openEmbeddedStore(file);
  const builder = lettersGraph();
  await first.load(builder.graph(), builder.bodies());
  expect(await first.isAlone()).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(["graph.ibid"]);
  const second = openEmbeddedStore(file);
  expect((await second.texts()).total).toBe(1);
  expect(await first.isAlone()).toBe(false);
});

test("a file that a newer Ibid wrote is refused, with both versions", async () => {
  await written();
  const database = new Database(file);
  database.exec("PRAGMA user_version = 7");
  database.close();
  expect(() => openEmbeddedStore(file)).toThrow(StoreAwayError);
  expect(() => openEmbeddedStore(file)).toThrow(/newer Ibid.*version 7.*knows 2/);
});

test("a file of another program is refused and left as it was", () => {
  const other = new Database(file);
  other.exec("CREATE TABLE birds (name TEXT)");
  other.close();
  const before = readFileSync(file);
  expect(() => openEmbeddedStore(file)).toThrow(/is not a graph of Ibid: name another file/);
  expect(readFileSync(file)).toEqual(before);
  writeFileSync(file, "Dear Nikolai, ".repeat(500));
  expect(() => openEmbeddedStore(file)).toThrow(/is not a graph of Ibid: name another file/);
});

test("a folder that is not there is said in one sentence", () => {
  const nowhere = join(file, "no", "such", "folder.ibid");
  expect(() => openEmbeddedStore(nowhere)).toThrow(/cannot be opened: check that its folder exists/);
  mkdirSync(file);
  expect(() => openEmbeddedStore(file)).toThrow(StoreAwayError);
});

test("a damaged file gives the right answers or one sentence, never a crash or another error", async () => {
  await written();
  const whole = readFileSync(file);
  const answers = await answersOf();
  for (let round = 0; round < 60; round++) {
    const bytes = Buffer.from(whole);
    const at = (round * 7_919 * 31) % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    if (round % 3 === 0) truncateSync(file, Math.floor(statSync(file).size * ((round + 1) / 61)));
    const outcome = await answersOf().catch((error: unknown) => error);
    if (!(outcome instanceof Error)) continue;
    expect([at, outcome.name, outcome.message]).toEqual([
      at,
      "StoreAwayError",
      expect.stringMatching(/^\S+ (is|was|cannot) .*\.$/),
    ]);
  }
  expect(answers).toMatchObject({ texts: 6 });
});

async function answersOf() {
  const store = openEmbeddedStore(file);
  try {
    const { texts, fingerprint } = await store.overview();
    await store.exportGraph();
    await store.search({ q: "Bukharin opposes" });
    return { texts: texts.length, fingerprint };
  } finally {
    await store.close();
  }
}

test("two programs on one file: what the one writes, the other sees at its next question", async () => {
  const [one, two] = [openEmbeddedStore(file), openEmbeddedStore(file)];
  expect((await two.search({ q: "Lenin" })).total).toBe(0);
  const builder = lettersGraph();
  await one.load(builder.graph(), builder.bodies());
  expect((await two.search({ q: "Lenin" })).total).toBe(1);
  expect((await two.overview()).texts).toHaveLength(1);
  await one.close();
  await two.close();
});

/** Root may write everything. */
const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)(
  "a file that may not be written answers, and refuses a load in one sentence",
  async () => {
    await written();
    const before = readdirSync(dirname(file));
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    const store = openEmbeddedStore(file);
    expect((await store.texts()).total).toBe(6);
    expect((await store.search({ q: "Krupskaja" })).total).toBe(1);
    expect(store.whyReadOnly).toMatch(
      /graph\.ibid may not be written: change its rights or name another file\.$/u,
    );
    expect(await store.health()).toMatchObject({ status: "ok", readOnly: store.whyReadOnly });
    const more = numberedGraph(7);
    await expect(store.load(more.graph(), more.bodies())).rejects.toThrow(
      /graph\.ibid may not be written: change its rights or name another file\.$/u,
    );
    await store.close();
    expect(readdirSync(dirname(file))).toEqual(before);
    chmodSync(dirname(file), 0o755);
  },
);
