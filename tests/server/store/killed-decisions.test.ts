import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { numberedGraph } from "./numbered-graph.ts";

const KILLS = Number(process.env["IBID_KILLS"] ?? 4);
const TEXTS = 6;

test("a reader's decisions killed at any moment: none that was acknowledged is lost, and the graph is in step with the ledger", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "ibid-decided-")), "graph.ibid");
  const first = openEmbeddedStore(file);
  await loadTexts(first);
  await first.close();
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await killedAfter(file, 20 + Math.random() * 400);
    const store = openEmbeddedStore(file);
    const lines = await store.exportDecisions();
    for (const id of acknowledged) expect(lines).toContain(id);
    const unbroken = openEmbeddedStore(":memory:");
    await loadTexts(unbroken);
    await unbroken.importDecisions(lines);
    const [mine, theirs] = [await store.exportGraph(), await unbroken.exportGraph()];
    expect(serialiseGraph(mine.graph)).toBe(serialiseGraph(theirs.graph));
    expect((await store.overview()).fingerprint).toBe((await unbroken.overview()).fingerprint);
    await store.close();
  }
}, 240_000);

async function loadTexts(store: GraphStore): Promise<void> {
  for (let number = 0; number < TEXTS; number++) {
    const builder = numberedGraph(number);
    await store.load(builder.graph(), builder.bodies());
  }
}

/** Starts the program that decides, kills it that many milliseconds after its first word, and gives the ids it acknowledged. */
function killedAfter(file: string, milliseconds: number): Promise<string[]> {
  const program = join(import.meta.dirname, "killed-decider.ts");
  const decider = spawn(process.execPath, ["--import", "tsx", program, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  decider.stdout.on("data", (words: Buffer) => {
    if (said === "") setTimeout(() => decider.kill("SIGKILL"), milliseconds);
    said += words.toString();
  });
  return new Promise((done, fail) => {
    decider.once("error", fail);
    decider.once("close", () => done(said.split("\n").filter((line) => line !== "")));
  });
}
