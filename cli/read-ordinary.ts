import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "./expected-error.ts";

/**
 * The words of a file, as UTF-8. Throws where it is a folder, or a pipe or device, which might never end;
 * `kind` is what should be named instead, such as "a text file".
 */
export async function readOrdinary(path: string, kind: string): Promise<string> {
  const found = await stat(path);
  if (found.isDirectory())
    throw new ExpectedError(`${path} is a folder: name ${kind}, such as ${join(path, "graph.json")}.`);
  if (!found.isFile()) throw new ExpectedError(notOrdinary(path, kind));
  return readFile(path, "utf8");
}

/** The sentence for a path where a pipe or a device stands. */
export function notOrdinary(path: string, kind: string): string {
  return `${path} is not an ordinary file: name ${kind}.`;
}
