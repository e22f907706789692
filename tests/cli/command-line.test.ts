import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emptyFolder, runIbid } from "./run-ibid.ts";

const SCREEN = { lines: 40, columns: 110 } as const;

describe("what ibid says of itself", () => {
  test("--help fits a screen and holds three examples", async () => {
    const { code, stdout } = await runIbid(["--help"], { cwd: emptyFolder() });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(SCREEN.lines);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(SCREEN.columns);
    expect(lines.filter((line) => /^ {2}ibid\b/u.test(line)).length).toBe(3);
    for (const command of ["open", "extract", "load", "serve", "ask", "export", "doctor"]) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, "mu"));
    }
  });

  test("--version gives the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await runIbid(["--version"], { cwd: emptyFolder() })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });
});

describe("wrong usage ends with code 2, words on stderr and nothing on stdout", () => {
  test.each([
    ["no text", ["extract", "--out", "graph.json"], /missing required argument 'text'/u],
    ["no place", ["extract", "a.txt"], /required option '-o, --out <file>' not specified/u],
    ["no question", ["ask"], /missing required argument 'question'/u],
    ["an empty question", ["ask", "  "], /The question is empty\. Ask, for example: ibid ask/u],
    ["an endless question", ["ask", "x".repeat(501)], /longer than 500 characters\. Ask it in fewer words/u],
    [
      "an unknown format",
      ["export", "--format", "docx"],
      /'docx' is invalid\. Allowed choices are json, gexf, graphml, csv, [^.]+, turtle, cypher, bibtex, csl, ris, obsidian\./u,
    ],
    ["texts without a place", ["export", "--texts"], /--texts needs --out, to know where\./u],
    [
      "notes without a folder",
      ["export", "-f", "obsidian"],
      /obsidian needs --out, to know into which folder\./u,
    ],
    ["no rows", ["ask", "who cited Avrich", "--limit", "0"], /--limit takes a whole number from 1 to 500/u],
    ["too many rows", ["ask", "who cited Avrich", "-n", "501"], /a whole number from 1 to 500/u],
    [
      "an unknown kind of store",
      ["load", "nowhere.json", "--store", "ftp://x"],
      /Only a file, neo4j:\/\/ and bolt:\/\/ are known as a store\./u,
    ],
    ["a port in words", ["serve", "--port", "http"], /'http' is no whole number from 0 to 65535/u],
    ["a slip of the pen", ["serve", "--prot", "1"], /unknown option '--prot'[\s\S]+Did you mean --port/u],
  ] as const)("%s", async (_name, args, words) => {
    const { code, stdout, stderr } = await runIbid(args, { cwd: emptyFolder() });
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
