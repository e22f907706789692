import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What could not be read, with its reason in a sentence. */
export interface FailedText {
  readonly path: string;
  readonly reason: string;
}

/** What lies in a folder, each list sorted. */
export interface FolderWalk {
  /** The files that are wanted, links to files among them. */
  readonly files: readonly string[];
  /** Wanted links that lead nowhere and folders that may not be opened, each with its reason. */
  readonly failed: readonly FailedText[];
  /** Links to folders, which are not followed: they may lead round in a circle. */
  readonly linked: readonly string[];
}

type Found = { readonly [Part in keyof FolderWalk]: FolderWalk[Part][number][] };

/** Walks a folder to any depth for files of wanted names; what is hidden, and node_modules, is passed over. Never throws. */
export async function walkFolder(folder: string, isWanted: (name: string) => boolean): Promise<FolderWalk> {
  const found: Found = { files: [], failed: [], linked: [] };
  const left = [folder];
  for (let next = left.pop(); next !== undefined; next = left.pop())
    for (const entry of await entriesOf(next, found)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) left.push(path);
      else if (entry.isSymbolicLink()) await takeLink(path, isWanted(entry.name), found);
      else if (entry.isFile() && isWanted(entry.name)) found.files.push(path);
    }
  found.failed.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: found.files.sort(), failed: found.failed, linked: found.linked.sort() };
}

async function entriesOf(folder: string, { failed }: Found): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules");
  } catch {
    const reason = `The folder ${folder} may not be opened. Change its permissions, or leave it out.`;
    failed.push({ path: folder, reason });
    return [];
  }
}

async function takeLink(path: string, isWanted: boolean, found: Found): Promise<void> {
  const target = await stat(path).catch(() => undefined);
  if (target?.isDirectory()) found.linked.push(path);
  else if (!isWanted) return;
  else if (target?.isFile()) found.files.push(path);
  else if (target === undefined)
    found.failed.push({ path, reason: `${path} is a link to a file that is not there. Fetch the file.` });
}
