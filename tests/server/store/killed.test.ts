import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";
import { numberedGraph } from "./numbered-graph.ts";

const KILLS = Number(process.env["IBID_KILLS"] ?? 4);
const TEXTS = 400;

test("a writer killed at any moment loses no acknowledged text and leaves none half-written", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "ibid-killed-")), "graph.ibid");
  const unbroken = openEmbeddedStore(":memory:");
  let done = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await killedAfter(file, done, 20 + Math.random() * 400);
    const store = openEmbeddedStore(file);
    const there = (await store.texts()).texts.length;
    expect(there).toBeGreaterThanOrEqual(done + acknowledged.length);
    expect(there).toBeLessThanOrEqual(done + acknowledged.length + 1);
    for (; done < there; done++) {
      const builder = numberedGraph(done);
      await unbroken.load(builder.graph(), builder.bodies());
    }
    const [mine, theirs] = [await store.exportGraph(), await unbroken.exportGraph()];
    expect(serialiseGraph(mine.graph)).toBe(serialiseGraph(theirs.graph));
    expect((await store.overview()).fingerprint).toBe((await unbroken.overview()).fingerprint);
    await store.close();
  }
}, 240_000);

/** Starts the writer, kills it that many milliseconds after its first word, and gives the ids it acknowledged. */
function killedAfter(file: string, from: number, milliseconds: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      join(import.meta.dirname, "killed-writer.ts"),
      file,
      String(from),
      String(from + TEXTS),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  writer.stdout.on("data", (words: Buffer) => {
    if (said === "") setTimeout(() => writer.kill("SIGKILL"), milliseconds);
    said += words.toString();
  });
  return new Promise((done, fail) => {
    writer.once("error", fail);
    writer.once("close", () => done(said.split("\n").filter((line) => line !== "")));
  });
}
