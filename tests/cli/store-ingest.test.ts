import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { storeIngest } from "../../cli/store-ingest.ts";
import type { Reading } from "../../server/jobs/ingest.ts";
import { openStore } from "../../server/store/open-store.ts";
import { emptyFolder } from "./run-ibid.ts";

const AVRICH = "Paul Avrich wrote The Russian Anarchists in 1967. He quotes Nikolai Bukharin.\n";
const GOLDMAN = "Emma Goldman edited Mother Earth in New York. There she met Nikolai Bukharin.\n";
const SLOW = new URL("./fake-worker.mjs", import.meta.url);

async function opened(worker?: URL) {
  const store = await openStore(":memory:");
  const ingest = storeIngest(store, { choice: {}, folder: emptyFolder(), ...(worker && { worker }) });
  onTestFinished(async () => {
    await ingest.close();
    await store.close();
  });
  const never = new AbortController().signal;
  const read = (name: string, words: string, title?: string) =>
    ingest.read({ name, bytes: Buffer.from(words), ...(title && { title }) }, never, () => undefined);
  const add = async (name: string, words: string, title?: string) =>
    ingest.add(asRead(await read(name, words, title)));
  return { store, ingest, read, add };
}

function asRead(reading: Reading): Extract<Reading, { kind: "read" }> {
  if (reading.kind !== "read") throw new Error(`the reading was ${reading.kind}`);
  return reading;
}

describe("reading into a store while it is served", () => {
  // One reader for all of it: opening the encoder takes longer than these texts.
  test("ties what several texts name, knows words that are there, keeps two texts of one name apart", async () => {
    const { store, read, add } = await opened();
    expect(await add("avrich.txt", AVRICH)).toMatchObject({ text: "avrich", title: "avrich" });
    expect(await add("notes.txt", GOLDMAN, "On Emma Goldman")).toMatchObject({ title: "On Emma Goldman" });
    const { entities } = await store.search({ q: "Bukharin" });
    const people = entities.filter(({ type }) => type === "Person");
    expect(people.map(({ label, mentions }) => ({ label, mentions }))).toEqual([
      { label: "Nikolai Bukharin", mentions: 2 },
    ]);
    expect(await read("copy.md", `\ufeff${AVRICH}`)).toEqual({
      kind: "same",
      text: "avrich",
      title: "avrich",
    });
    const other = asRead(await read("notes.txt", "In 1917 Emma Goldman was in New York.\n"));
    expect(other.note).toMatch(/^“On Emma Goldman” came from a file of the same name.+Both are kept/u);
    expect((await store.exportGraph()).graph.attributes.texts.map(({ file }) => file)).toEqual([
      "avrich.txt",
      "notes.txt",
    ]);
  });

  test.each([
    [
      "old.doc",
      "x",
      "old.doc is of an old Word: open it in a word processor, save it as .docx, and add that.",
    ],
    ["empty.txt", "", "empty.txt is empty: choose a file that holds text."],
  ])("says of %s why it is not read, and names no path of this computer", async (name, words, reason) => {
    const { read } = await opened();
    const failure = await read(name, words).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "UnreadFileError", message: reason });
  });

  test.each([
    ["fault.txt", /^fault\.txt was not read: its reader met a fault of its own/u],
    ["exit.txt", /^exit\.txt was not read: its reader ended with code 7/u],
  ])("outlives a reader that %s kills, and opens another", async (name, reason) => {
    const { read } = await opened(SLOW);
    for (let time = 0; time < 2; time += 1) await expect(read(name, AVRICH)).rejects.toThrow(reason);
  });

  test("stops within a text when it is told to", async () => {
    const { ingest } = await opened(SLOW);
    const abort = new AbortController();
    const reading = ingest.read({ name: "slow.txt", bytes: Buffer.from(AVRICH) }, abort.signal, () =>
      abort.abort(),
    );
    expect(await reading).toEqual({ kind: "stopped" });
  });

  test("leaves no file behind", async () => {
    const { read } = await opened();
    const before = readdirSync(tmpdir()).filter((name) => /^ibid-.{6}$/u.test(name));
    await read("scan.pdf", "%PDF-1.4").catch(() => undefined);
    const after = readdirSync(tmpdir()).filter((name) => /^ibid-.{6}$/u.test(name));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test("gives the example, already read, and knows it when it is there", async () => {
    const { ingest, store } = await opened();
    const added = await ingest.add(asRead(await ingest.example()));
    expect(added.text).toBe("bukharin-intro");
    expect(await ingest.example()).toMatchObject({ kind: "same", text: "bukharin-intro" });
    expect((await store.texts()).total).toBe(1);
  });
});
