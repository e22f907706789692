import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { forbiddenImports } from "./architecture/forbidden-imports.ts";
import { importCycles } from "./architecture/import-cycles.ts";
import { readRooms, roomOf } from "./architecture/rooms.ts";
import { readSources, type SourceFile } from "./architecture/source-files.ts";

const rooms = readRooms(readFileSync("ARCHITECTURE.md", "utf8"));
const sources = readSources();
const ownCode = sources.filter(
  ({ path }) => !path.endsWith(".d.ts") && !/^vite(?:st)?\.config\.ts$/.test(path),
);

describe("the rooms of ARCHITECTURE.md", () => {
  test("name a room for every source file", () => {
    expect(sources.length).toBeGreaterThan(20);
    const homeless = ownCode.filter(({ path }) => roomOf(path, rooms) === undefined);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test("allow every import that a source file makes", () => {
    expect(forbiddenImports(ownCode, rooms)).toEqual([]);
  });

  test("hold no cycle between files", () => {
    expect(importCycles(sources)).toEqual([]);
  });
});

describe("the habits of the house", () => {
  test("no file is longer than 250 lines", () => {
    const long = ownCode.filter(({ text }) => text.split("\n").length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("no file is named for nothing in particular", () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|manager|data|info|misc|common)\.[^/]+$/u;
    expect(ownCode.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test("file names are kebab-case", () => {
    const kebab = /(?:^|\/)[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|contract))?\.(?:tsx?|mjs)$/u;
    expect(ownCode.filter(({ path }) => !kebab.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test("no file has a default export", () => {
    expect(linesWith(/^export default\b/u)).toEqual([]);
  });

  test("nothing is of type any", () => {
    expect(linesWith(/(?::\s*|<|\bas\s+)any\b(?!["'`])/u)).toEqual([]);
  });
});

describe("the architecture test itself", () => {
  const server: SourceFile = { path: "server/app.ts", text: "", imports: ["extract/pipeline.ts"] };
  const twin: SourceFile = { path: "extract/pipeline.ts", text: "", imports: ["server/app.ts"] };

  test("sees an import that the table does not allow", () => {
    expect(forbiddenImports([server], rooms)).toEqual(["server/app.ts (server) imports extract/pipeline.ts"]);
  });

  test("sees a cycle", () => {
    expect(importCycles([server, twin])).toEqual(["server/app.ts -> extract/pipeline.ts -> server/app.ts"]);
  });
});

function linesWith(pattern: RegExp): string[] {
  return ownCode
    .filter(({ path }) => path !== "tests/architecture.test.ts")
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, at) => (pattern.test(withoutComment(line)) ? [`${path}:${at + 1}`] : [])),
    );
}

function withoutComment(line: string): string {
  return /^\s*(?:\*|\/\*|\/\/)/u.test(line) ? "" : line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/gu, '""');
}
