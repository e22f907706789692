import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkGraph, type Graph, serialiseGraph } from "#model";
import { emptyFolder, type Outcome, projectCopy, runIbid, startIbid } from "./run-ibid.ts";
import { SMALL_TEXT, smallGraph } from "./small-graph.ts";

const PROSE =
  "Paul Avrich wrote The Russian Anarchists in 1967. In April 1918 the Cheka raided anarchist centres in Moscow.\n";

/** A folder with these files in it. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** One sentence in plain words on stderr: no stack, no apology, nothing on stdout. */
function expectWords({ stdout, stderr }: Outcome, words: RegExp): void {
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^\s+at |fault of its own/mu);
  expect(stdout).toBe("");
}

function readGraph(path: string): Graph {
  return JSON.parse(readFileSync(path, "utf8")) as Graph;
}

describe("texts that cannot be read", () => {
  test.each([
    ["an empty file", "", /bad\.txt is empty: choose a file that holds text\./u],
    ["a file of blanks", " \n\n", /bad\.txt holds no words: choose a file that holds text\./u],
    [
      "a binary file",
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3),
      /bad\.txt is not a text file .+save it as/u,
    ],
    [
      "invalid UTF-8",
      Uint8Array.of(0x61, 0x62, 0xe9, 0x20),
      /bad\.txt is not UTF-8 \(byte 2\): convert it to UTF-8/u,
    ],
  ])("%s ends with code 1 and what to do, and no graph is written", async (_name, content, words) => {
    const cwd = folderWith({ "bad.txt": content });
    const outcome = await runIbid(["extract", "bad.txt", "--out", "graph.json"], { cwd });
    expectWords(outcome, words);
    expect(outcome.code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["bad.txt"]);
  });

  test("a bad text among good ones is left out by name, the graph of the others is written, and the code is 3", async () => {
    const cwd = folderWith({ "good.txt": PROSE, "bad.txt": "", "other.txt": `${PROSE}The end.\n` });
    const { code, stderr } = await runIbid(["extract", ".", "nowhere.txt", "--out", "graph.json"], { cwd });
    expect(stderr).toMatch(/Left out: bad\.txt is empty/u);
    expect(stderr).toMatch(/Left out: There is no file or folder nowhere\.txt\. Check the path\./u);
    expect(code).toBe(3);
    expect(readGraph(join(cwd, "graph.json")).attributes.texts.map(({ id }) => id)).toEqual([
      "good",
      "other",
    ]);
  });
});

describe("texts that are odd but fine", () => {
  test("a text without notes becomes a lawful graph", async () => {
    const cwd = folderWith({ "plain.txt": PROSE });
    const { code, stdout } = await runIbid(["extract", "plain.txt", "--out", "graph.json", "--json"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      texts: [{ id: "plain", path: "plain.txt", again: false }],
      failed: [],
    });
    const graph = readGraph(join(cwd, "graph.json"));
    expect(checkGraph(graph, new Map([["plain", PROSE]]))).toEqual([]);
    expect(graph.attributes.texts[0]?.notes).toEqual([]);
    expect(graph.nodes.length).toBeGreaterThan(0);
  });
});

describe("a graph file that is damaged", () => {
  test("is refused with every fault, and the store stays as it was", async () => {
    const graph = smallGraph();
    const [first, ...others] = graph.edges;
    const broken = { ...graph, edges: [{ ...first, target: "person:nobody" }, ...others] } as Graph;
    const cwd = folderWith({ "graph.json": serialiseGraph(broken), "small.txt": SMALL_TEXT });
    const outcome = await runIbid(["load", "graph.json", "--store", "store.db"], { cwd });
    expectWords(outcome, /graph\.json is damaged, nothing was loaded; make it anew\. It has \d+ faults?:/u);
    expect(outcome.stderr).toMatch(/^ {2}AUTHORED:\S+: leads to the unknown person:nobody$/mu);
    expect(outcome.code).toBe(1);
    expect(existsSync(join(cwd, "store.db"))).toBe(false);
  });

  test.each([
    [
      "cut short",
      serialiseGraph(smallGraph()).slice(0, 200),
      /graph\.json is not a graph file: it is no JSON, or was cut/u,
    ],
    ["of another shape", '{"nodes": 3}', /graph\.json is damaged, nothing was loaded/u],
  ])("that is %s is refused in words", async (_name, json, words) => {
    const cwd = folderWith({ "graph.json": json });
    const outcome = await runIbid(["ask", "who cited Bukharin", "--graph", "graph.json"], { cwd });
    expectWords(outcome, words);
    expect(outcome.code).toBe(1);
  });

  test("that is not there is named", async () => {
    const outcome = await runIbid(["load", "nowhere.json"], { cwd: emptyFolder() });
    expectWords(outcome, /There is no file or folder nowhere\.json\. Check the path\./u);
    expect(outcome.code).toBe(1);
  });
});

describe("questions", () => {
  const cwd = () => folderWith({ "graph.json": serialiseGraph(smallGraph()), "small.txt": SMALL_TEXT });

  test("that are sound are answered with the sentence that proves it", async () => {
    const { code, stdout } = await runIbid(["ask", "who cited Bukharin", "--graph", "graph.json"], {
      cwd: cwd(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('"Avrich quotes Bukharin." (Small, 0-23; test, 90 %)');
  });

  test("that cannot be read end with code 1 and the forms that can", async () => {
    const args = ["ask", "colourless green ideas sleep furiously", "--graph", "graph.json"];
    const { code, stdout, stderr } = await runIbid(args, { cwd: cwd() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/The question could not be read\./u);
    expect(stdout).toMatch(/everything connected to Avrich/u);
  });

  test.each([
    ["about somebody unknown", "who was Zinoviev", 1, /Nothing found here is called “Zinoviev”/u],
    ["about what no text states", "who opposed Bukharin", 0, /No text here states who opposed/u],
  ])("%s say so: %s ends with code %i", async (_name, question, ends, words) => {
    const { code, stdout } = await runIbid(["ask", question, "--graph", "graph.json"], { cwd: cwd() });
    expect(stdout).toMatch(words);
    expect(code).toBe(ends);
  });
});

describe("the encoder's weights", () => {
  const weights = "extract/recognisers/encoder/model/encoder.onnx";
  test.each([
    ["missing", (_copy: string): void => undefined, /encoder\.onnx is missing; restore the folder/u],
    [
      "damaged",
      (copy: string): void => writeFileSync(join(copy, weights), "not a model"),
      /encoder\.onnx is damaged .+; restore the folder/u,
    ],
  ] as const)("that are %s are told in words, and nothing is written", async (_name, damage, words) => {
    const copy = projectCopy();
    rmSync(join(copy, weights));
    damage(copy);
    const cwd = folderWith({ "plain.txt": PROSE });
    const outcome = await runIbid(["extract", "plain.txt", "--out", "graph.json"], { cwd, project: copy });
    expectWords(outcome, words);
    expect(outcome.code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["plain.txt"]);
  });
});

describe("stores", () => {
  test("a Neo4j that does not answer is told in words with what to do", async () => {
    const cwd = folderWith({ "graph.json": serialiseGraph(smallGraph()), "small.txt": SMALL_TEXT });
    const outcome = await runIbid(["load", "graph.json", "--store", "bolt://127.0.0.1:1"], { cwd });
    expectWords(outcome, /Neo4j/u);
    expect(outcome.code).toBe(1);
  });

  test("a store file that is damaged is told in words, and is left as it was", async () => {
    const cwd = folderWith({ "store.db": "This is no database. ".repeat(500) });
    const outcome = await runIbid(["export", "--store", "store.db"], { cwd });
    expectWords(outcome, /store\.db/u);
    expect(outcome.code).toBe(1);
    expect(readFileSync(join(cwd, "store.db"), "utf8")).toMatch(/^This is no database\. /u);
  });
});

describe("a store that is not there", () => {
  test.each([
    ["missing", []],
    ["empty", ["store.db"]],
  ] as const)("or is %s is told to whoever reads from it, and nothing is written", async (_name, made) => {
    const cwd = emptyFolder();
    for (const name of made) writeFileSync(join(cwd, name), "");
    const out = ["--out", "graphs/graph.json"];
    for (const command of [["ask", "who cited Avrich"], ["export", ...out], ["serve"]]) {
      const outcome = await runIbid([...command, "--store", "store.db"], { cwd });
      expectWords(
        outcome,
        /There is no store store\.db\. Load a graph first: ibid load GRAPH\.json --store store\.db$/mu,
      );
      expect(outcome.code).toBe(1);
    }
    expect(readdirSync(cwd)).toEqual(made);
  });

  test("a word that is neither a file nor a command is told so", async () => {
    const outcome = await runIbid(["bogus"], { cwd: emptyFolder() });
    expectWords(outcome, /There is no file or folder bogus, nor a command; see ibid --help\./u);
    expect(outcome.code).toBe(2);
  });
});

describe("places that cannot be written", () => {
  test("are refused before any text is read", async () => {
    const cwd = folderWith({ "plain.txt": PROSE, taken: "" });
    for (const [out, words] of [
      ["taken/graph.json", /taken is a file, not a folder\. Choose another place\./u],
      ["/proc/graph.json", /Nothing can be written to \/proc\. Change .+choose another place with --out\./u],
      ["/proc/nowhere/graph.json", /Nothing can be written to \/proc\/nowhere\. .+with --out\./u],
    ] as const) {
      const outcome = await runIbid(["extract", "plain.txt", "--out", out], { cwd });
      expectWords(outcome, words);
      expect(outcome.code).toBe(1);
    }
    expect(readdirSync(cwd).sort()).toEqual(["plain.txt", "taken"]);
  });

  test("a folder in the place of the graph is named", async () => {
    const cwd = folderWith({ "plain.txt": PROSE });
    mkdirSync(join(cwd, "out"));
    const outcome = await runIbid(["extract", "plain.txt", "--out", "out"], { cwd });
    expectWords(outcome, /out is a folder\. Name a file in it, such as out\/graph\.json\./u);
    expect(outcome.code).toBe(1);
  });
});

describe("settings", () => {
  test("that cannot be used are named with what to set", async () => {
    const cwd = emptyFolder();
    const outcome = await runIbid(["export"], { cwd, env: { IBID_PORT: "http" } });
    expectWords(outcome, /IBID_PORT is "http"\. Set a whole number/u);
    expect(outcome.code).toBe(1);
  });

  test("an address that others can reach is refused without a token", async () => {
    const cwd = folderWith({ "graph.json": serialiseGraph(smallGraph()), "small.txt": SMALL_TEXT });
    const { stderr, code } = await startIbid(["serve", "--host", "0.0.0.0"], { cwd }).outcome;
    expect(stderr).toMatch(/Set IBID_TOKEN/u);
    expect(code).toBe(1);
  });
});
