import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "./expected-error.ts";

/**
 * The words of a file, as UTF-8. Throws where it is a folder, or a pipe or device, which might never end;
 * `kind` is what should be named instead, such as "a text file".
 */
export async function readOrdinary(path: string, kind: string): Promise<string> {
  await demandOrdinary(path, kind);
  return readFile(path, "utf8");
}

/** Throws where no ordinary file is at a path, in the words of `readOrdinary`. */
export async function demandOrdinary(path: string, kind: string): Promise<void> {
  const found = await stat(path);
  if (found.isDirectory())
    throw new ExpectedError(`${path} is a folder: name ${kind}, such as ${join(path, "graph.json")}.`);
  if (!found.isFile()) throw new ExpectedError(notOrdinary(path, kind));
}

/** The sentence for a path where a pipe or a device stands. */
export function notOrdinary(path: string, kind: string): string {
  return `${path} is not an ordinary file: name ${kind}.`;
}
