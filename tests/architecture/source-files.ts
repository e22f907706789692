import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One source file of the project: its path from the root, its text, and the files of ours that it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const FOLDERS = ["graph-data/model", "extract", "server", "client", "cli", "tests"];
const MODEL = "graph-data/model/index.ts";
/** `from "x"`, `import "x"`, `import("x")`, and type imports. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/gu;

/** Every source file of ours, with what it imports. */
export function readSources(): SourceFile[] {
  return FOLDERS.filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .map(readSource);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:tsx?|mjs)$/u.test(path) && !/(?:^|\/)(?:fixtures|node_modules)\//u.test(path))
    .sort();
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const named = [...code(text).matchAll(IMPORT)].map((match) => match[1] ?? "");
  return { path, text, imports: [...new Set(named.flatMap((name) => ownFile(path, name)))] };
}

/** The text without its comments, so that an import in an example is none. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
}

function ownFile(from: string, name: string): string[] {
  if (name === "#model") return [MODEL];
  if (!name.startsWith(".")) return [];
  return [normalize(join(dirname(from), name))];
}
