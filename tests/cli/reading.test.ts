import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Graph } from "#model";
import { emptyFolder, runIbid, startIbid } from "./run-ibid.ts";

const PROSE =
  "Paul Avrich wrote The Russian Anarchists in 1967. In April 1918 the Cheka raided anarchist centres in Moscow.\n";

describe("ibid extract", () => {
  test("a second run reads only what changed, says so, and writes the same bytes", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "a.txt"), PROSE);
    writeFileSync(join(cwd, "b.txt"), `Emma Goldman edited Mother Earth.\n`);
    const extract = () => runIbid(["extract", "a.txt", "b.txt", "--out", "graph.json"], { cwd });
    expect((await extract()).stderr).toMatch(/^Read 2 texts\.$/mu);
    const first = readFileSync(join(cwd, "graph.json"), "utf8");
    expect((await extract()).stderr).toMatch(
      /^2 texts did not change since the last time and were not read again\.$/mu,
    );
    expect(readFileSync(join(cwd, "graph.json"), "utf8")).toBe(first);
    writeFileSync(join(cwd, "b.txt"), `Emma Goldman edited Mother Earth in New York.\n`);
    const { stderr } = await extract();
    expect(stderr).toMatch(/^Read 1 text\.$/mu);
    expect(stderr).toMatch(/^1 text did not change since the last time and was not read again\.$/mu);
  });

  test("two files of one name in two folders are two texts", async () => {
    const cwd = emptyFolder();
    for (const folder of ["one", "two"]) {
      mkdirSync(join(cwd, folder));
      writeFileSync(join(cwd, folder, "letter.txt"), `${PROSE}Written in folder ${folder}.\n`);
    }
    await runIbid(["extract", ".", "--out", "graph.json"], { cwd });
    const graph = JSON.parse(readFileSync(join(cwd, "graph.json"), "utf8")) as Graph;
    const files = graph.attributes.texts.map(({ id, file }) => [id.slice(0, 6), file]);
    expect(files).toEqual([
      ["letter", "one/letter.txt"],
      ["letter", "two/letter.txt"],
    ]);
  });

  test("a file with the very words of another is read once, the first by path, and the other is said to be left out", async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "folder"));
    writeFileSync(join(cwd, "folder", "x.txt"), PROSE);
    writeFileSync(join(cwd, "article.txt"), PROSE);
    const args = ["extract", "folder/", "article.txt", "--out", "graph.json", "--json"];
    const { code, stdout, stderr } = await runIbid(args, { cwd });
    expect(stderr).toMatch(/^folder\/x\.txt has the same words as article\.txt and was left out\.$/mu);
    expect(stderr).toMatch(/^Read 1 text\.$/mu);
    expect(JSON.parse(stdout)).toMatchObject({ same: [{ path: "folder/x.txt", as: "article.txt" }] });
    const graph = JSON.parse(readFileSync(join(cwd, "graph.json"), "utf8")) as Graph;
    expect(graph.attributes.texts.map(({ id }) => id)).toEqual(["article"]);
    expect(code).toBe(0);
  });

  test("a line of 5 MB without a blank is read in bounded time", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "line.txt"), "abcdefghij".repeat(500_000));
    const { code, stderr } = await runIbid(["extract", "line.txt", "--out", "graph.json"], { cwd });
    expect(stderr).toMatch(/^Read 1 text\.$/mu);
    expect(code).toBe(0);
    expect(
      (JSON.parse(readFileSync(join(cwd, "graph.json"), "utf8")) as Graph).attributes.texts[0]?.length,
    ).toBe(5_000_000);
  });

  test("5 MB of prose in one line can be stopped by Ctrl+C amid the text, and no graph is half-written", async () => {
    const cwd = emptyFolder();
    const sentence = `${PROSE.trim()} `;
    writeFileSync(join(cwd, "long.txt"), sentence.repeat(Math.ceil(5_000_000 / sentence.length)));
    const run = startIbid(["extract", "long.txt", "--out", "graph.json"], { cwd });
    await run.waitFor(/reading long\.txt: [1-9]\d* %/u);
    run.interrupt();
    const { code, stderr } = await run.outcome;
    expect(stderr).toMatch(/Stopped before any text was finished\./u);
    expect(code).toBe(130);
    expect(existsSync(join(cwd, "graph.json"))).toBe(false);
  });
});
