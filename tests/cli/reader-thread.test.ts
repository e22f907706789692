import { describe, expect, test } from "vitest";
import { openThread } from "../../cli/reader-thread.ts";
import { readString } from "../../extract/readers/read-text.ts";

const WORKER = new URL("./fake-worker.mjs", import.meta.url);
const open = (choice = {}) => openThread({ choice, heapMb: 32, worker: WORKER });
const sourceAt = (file: string, id: string) => ({ ...readString("words", file), id, file });
const ignore = () => undefined;

describe("a reading thread", () => {
  test("gives the graph of each text in turn and tells how far it is", async () => {
    const thread = open();
    const heard: number[] = [];
    const results = [];
    for (const id of ["a", "b"])
      results.push(await thread.read(sourceAt(`${id}.txt`, id), (done) => void heard.push(done)));
    await thread.close();
    const texts = results.flatMap((result) =>
      result.kind === "read" ? JSON.parse(result.json).attributes.texts : [],
    );
    expect(texts).toMatchObject([
      { id: "a", file: "a.txt" },
      { id: "b", file: "b.txt" },
    ]);
    expect(heard).toEqual([50, 50]);
  });

  test.each([
    [
      "memory.txt",
      "memory.txt was not read: a reader may use 32 MB and needs more. Split the text into chapters, or set IBID_WORKER_MB higher.",
    ],
    [
      "fault.txt",
      "fault.txt was not read: its reader met a fault of its own (a pointer went astray). Please report it.",
    ],
    ["exit.txt", "exit.txt was not read: its reader ended with code 7. Please report it."],
    ["refused.txt", "It cannot be read."],
  ])("that meets %s fails with the reason, and its process lives on", async (path, reason) => {
    const thread = open();
    expect(await thread.read(sourceAt(path, "x"), ignore)).toEqual({ kind: "failed", reason });
    expect(thread.alive).toBe(path === "refused.txt");
    await thread.close();
  });

  test("gives a text up when it is asked to", async () => {
    const thread = open();
    const reading = thread.read(sourceAt("slow.txt", "slow"), ignore);
    thread.abort();
    expect(await reading).toEqual({ kind: "stopped" });
    await thread.close();
  });

  test("that cannot read at all says why, since every text would fail alike", async () => {
    const thread = open({ unready: true });
    await expect(thread.read(sourceAt("a.txt", "a"), ignore)).rejects.toThrow(/^The weights are missing\.$/u);
    await thread.close();
  });
});
