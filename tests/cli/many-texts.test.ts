import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Graph } from "#model";
import { shareOf } from "../../cli/shards.ts";
import { emptyFolder, runIbid } from "./run-ibid.ts";

const SAMPLE = readFileSync("graph-data/texts/bukharin-intro.txt", "utf8");

/** Parts of the sample as texts of their own, in folders. */
function library(count: number): string {
  const cwd = emptyFolder();
  for (const part of ["one", "two"]) mkdirSync(join(cwd, "library", part), { recursive: true });
  for (let n = 0; n < count; n += 1) {
    const part = SAMPLE.slice(n * 700, n * 700 + 1_200);
    writeFileSync(join(cwd, "library", n % 2 ? "one" : "two", `text-${n}.txt`), part);
  }
  return cwd;
}

/** A command with a store, and so with kept readings, of its own. */
const run = (cwd: string, args: readonly string[], own: string) =>
  runIbid(args, { cwd, env: { IBID_STORE: `${own}/graph.db` } });

describe("ibid extract of many texts", () => {
  test("writes the same bytes with one reader and with two, whatever order the texts are named in", async () => {
    const cwd = library(4);
    const texts = readdirSync(join(cwd, "library"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".txt"))
      .map((name) => `library/${name}`);
    const orders = [["library"], texts.sort().toReversed()];
    const graphs: string[] = [];
    for (const [number, order] of orders.entries()) {
      const args = ["extract", ...order, "--out", `${number}.json`, "--workers", String(1 + (number % 2))];
      expect((await run(cwd, args, `run-${number}`)).code).toBe(0);
      graphs.push(readFileSync(join(cwd, `${number}.json`), "utf8"));
    }
    expect(new Set(graphs).size).toBe(1);
  });

  test("in two shares, put together by load, gives the graph of one run, and loading again changes nothing", async () => {
    const cwd = library(4);
    await run(cwd, ["extract", "library", "--out", "whole/graph.json"], "run-whole");
    await run(cwd, ["extract", "library", "--out", "shares/", "--shard", "2/2"], "run-2");
    const { stderr } = await runIbid(["extract", "library", "--out", "shares/", "--shard", "auto"], {
      cwd,
      env: { IBID_STORE: "run-1/graph.db", JOB_COMPLETION_INDEX: "0", JOB_COMPLETIONS: "2" },
    });
    expect(stderr).toMatch(/^Share 1 of 2: \d texts? of 4\.$/mu);
    const exported = async (store: string) => {
      await run(cwd, ["export", "--store", store, "--out", `${store}.json`], "run-whole");
      return readFileSync(join(cwd, `${store}.json`), "utf8");
    };
    await run(cwd, ["load", "whole", "--store", "whole.db"], "run-whole");
    await run(cwd, ["load", "shares", "--store", "shares.db"], "run-whole");
    const first = await exported("shares.db");
    expect(first).toBe(await exported("whole.db"));
    const again = await run(cwd, ["load", "shares", "--store", "shares.db"], "run-whole");
    expect(again.stderr.match(/nothing changed since it was loaded/gu)).toHaveLength(4);
    expect(await exported("shares.db")).toBe(first);
  });

  test("leaves out a text that needs more memory than a reader may use, says so, and reads the others", async () => {
    const cwd = library(2);
    writeFileSync(join(cwd, "library", "huge.txt"), "Some words, and some more words. ".repeat(400_000));
    const args = ["extract", "library", "--out", "graphs/", "--workers", "2"];
    const { code, stderr } = await runIbid(args, { cwd, env: { IBID_WORKER_MB: "64" } });
    expect(stderr).toMatch(
      /^Left out: library\/huge\.txt was not read: a reader may use 64 MB and needs more\. Split the text/mu,
    );
    expect(code).toBe(3);
    expect(readdirSync(join(cwd, "graphs")).sort()).toEqual(["text-0.json", "text-1.json"]);
    const graph = JSON.parse(readFileSync(join(cwd, "graphs", "text-0.json"), "utf8")) as Graph;
    const [text] = graph.attributes.texts;
    expect(existsSync(resolve(cwd, "graphs", text?.file ?? ""))).toBe(true);
  });

  test("started by npm reads with threads as well", async () => {
    const cwd = library(2);
    const tsx = resolve("node_modules/tsx/dist/cli.mjs");
    const args = [tsx, resolve("cli/main.ts"), "extract", "library", "--out", "graph.json"];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    expect(stderr).toMatch(/^Read 2 texts\.$/mu);
    expect(status).toBe(0);
  });

  test("advises to load nothing where the share holds no text", async () => {
    const cwd = library(1);
    const text = "library/two/text-0.txt";
    const index = [1, 2].find((one) => shareOf([text], ["library"], { index: one, count: 2 }).length === 0);
    const args = ["extract", "library", "--out", "graphs/", "--shard", `${index}/2`];
    const { code, stderr } = await runIbid(args, { cwd });
    expect(stderr).toBe(
      `Share ${index} of 2: 0 texts of 1.\nThis share holds no text, so no graph was written.\n`,
    );
    expect(code).toBe(0);
  });

  test.each(["0/2", "3/2", "half"])("refuses the share %s and reads nothing", async (shard) => {
    const cwd = library(1);
    const { code, stderr } = await runIbid(["extract", "library", "--out", "graphs/", "--shard", shard], {
      cwd,
    });
    expect(stderr).toMatch(/--shard/u);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "graphs"))).toBe(false);
  });
});
