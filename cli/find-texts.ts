import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { notOrdinary } from "./read-ordinary.ts";

/** Kinds of files that a folder is searched for; a file named outright is read whatever its name. */
export const TEXT_ENDINGS: readonly string[] = [".txt", ".text", ".md", ".markdown"];

/** What stands at the paths: the texts to read, and what could not be found, with its reason. */
export interface FoundTexts {
  readonly texts: readonly string[];
  readonly failed: readonly FailedText[];
}

export interface FailedText {
  readonly path: string;
  readonly reason: string;
}

/** The texts at the given files and folders, folders searched to any depth, each once, in the order given. */
export async function findTexts(paths: readonly string[]): Promise<FoundTexts> {
  const failed: FailedText[] = [];
  const texts: string[] = [];
  for (const path of paths) {
    const found = await textsAt(path);
    if (typeof found === "string") failed.push({ path, reason: found });
    else texts.push(...found);
  }
  return { texts: eachOnce(texts), failed };
}

/** A file that is named in two ways is one file. */
function eachOnce(texts: readonly string[]): string[] {
  const byPlace = new Map<string, string>();
  for (const text of texts) if (!byPlace.has(resolve(text))) byPlace.set(resolve(text), text);
  return [...byPlace.values()];
}

async function textsAt(path: string): Promise<string[] | string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return `There is no file or folder ${path}. Check the path.`;
  if (found.isFile()) return [path];
  if (!found.isDirectory()) return notOrdinary(path, "a text file");
  const texts = await textsIn(path);
  if (texts.length > 0) return texts;
  return `The folder ${path} holds no text (${TEXT_ENDINGS.join(", ")}). Name a file, or put texts into it.`;
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .filter((entry) => TEXT_ENDINGS.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
