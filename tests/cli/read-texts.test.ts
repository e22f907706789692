import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findTexts } from "../../cli/find-texts.ts";
import { planTexts } from "../../cli/plan-texts.ts";
import { readTexts, type TextGraph } from "../../cli/read-texts.ts";
import { emptyFolder } from "./run-ibid.ts";

const WORKER = new URL("./fake-worker.mjs", import.meta.url);
const GOOD = ["a", "b", "c", "d", "e", "f"];
const POISON = ["exit", "fault", "memory", "refused"];

function library(names: readonly string[]): string {
  const folder = emptyFolder();
  for (const name of names) writeFileSync(join(folder, `${name}.txt`), `The words of ${name}.`);
  return folder;
}

async function read(folder: string, workers: number, signal = new AbortController().signal, take = keep) {
  const taken: TextGraph[] = [];
  const plan = await planTexts((await findTexts([folder])).texts);
  const options = { folder: join(folder, ".kept"), signal, workers, workerMb: 32, worker: WORKER };
  const report = await readTexts(plan, options, (text) => {
    taken.push(text);
    take();
  });
  return { report, taken };
}

const keep = (): void => undefined;
const idsOf = (texts: readonly { readonly id: string }[]) => texts.map(({ id }) => id);

describe("reading many texts", () => {
  test.each([1, 2, 3])(
    "with %i readers, the texts that kill one are reported and the others are read",
    async (workers) => {
      const { report, taken } = await read(library([...GOOD, ...POISON]), workers);
      expect(idsOf(report.read)).toEqual(GOOD);
      expect(idsOf(taken).sort()).toEqual(GOOD);
      expect(report.failed.map(({ path }) => path.replace(/^.*\//u, ""))).toEqual(
        POISON.map((name) => `${name}.txt`),
      );
      expect(report.interrupted).toBe(false);
    },
  );

  test("an interruption ends every reader, and says so", async () => {
    const controller = new AbortController();
    const { report } = await read(library(["a", "slow-1", "slow-2"]), 2, controller.signal, () =>
      controller.abort(),
    );
    expect(report.interrupted).toBe(true);
    expect(idsOf(report.read)).toEqual(["a"]);
  });

  test("what cannot take a text ends the run", async () => {
    const full = () => {
      throw new Error("the disk is full");
    };
    await expect(read(library(GOOD), 2, undefined, full)).rejects.toThrow("the disk is full");
  });
});
