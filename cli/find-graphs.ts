import { stat } from "node:fs/promises";
import { ExpectedError } from "./expected-error.ts";
import { sayUnfollowed } from "./say-unfollowed.ts";
import { walkFolder } from "./walk-folder.ts";

/** The graph files at the given files and folders, folders searched to any depth but for hidden ones, in the order given; throws where a folder holds none. */
export async function findGraphs(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(graphsAt));
  return [...new Set(found.flat())];
}

async function graphsAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (there) => there.isDirectory(),
    () => false, // reading it will say what is wrong with it
  );
  if (!isFolder) return [path];
  const graphs = await graphsIn(path);
  if (graphs.length > 0) return graphs;
  throw new ExpectedError(
    `The folder ${path} holds no graph (.json). Make one: ibid extract TEXTS --out ${path}/`,
  );
}

/** Folders that may not be opened and links that lead nowhere stop the load: what they hold would be missing. */
async function graphsIn(folder: string): Promise<readonly string[]> {
  const { files, failed, linked } = await walkFolder(folder, (name) => name.endsWith(".json"));
  const [first] = failed;
  if (first !== undefined) throw new ExpectedError(first.reason);
  sayUnfollowed(linked);
  return files;
}
