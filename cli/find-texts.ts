import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { READ_ENDINGS } from "../extract/readers/file-kinds.ts";
import { notOrdinary } from "./read-ordinary.ts";
import { type FailedText, type FolderWalk, walkFolder } from "./walk-folder.ts";

/** Kinds of files that a folder is searched for; a file named outright is read whatever its name. */
export const TEXT_ENDINGS = READ_ENDINGS;

/** What stands at the paths: the texts to read, and what could not be found, with its reason. */
export interface FoundTexts {
  readonly texts: readonly string[];
  readonly failed: readonly FailedText[];
  /** Links to folders, which are not followed. */
  readonly linked: readonly string[];
}

/** The texts at the given files and folders, folders searched to any depth but for hidden ones, each once, in the order given. */
export async function findTexts(paths: readonly string[]): Promise<FoundTexts> {
  const found: FolderWalk[] = [];
  for (const path of paths) found.push(await textsAt(path));
  return {
    texts: eachOnce(found.flatMap(({ files }) => files)),
    failed: found.flatMap(({ failed }) => failed),
    linked: found.flatMap(({ linked }) => linked),
  };
}

/** A file that is named in two ways is one file. */
function eachOnce(texts: readonly string[]): string[] {
  const byPlace = new Map<string, string>();
  for (const text of texts) if (!byPlace.has(resolve(text))) byPlace.set(resolve(text), text);
  return [...byPlace.values()];
}

async function textsAt(path: string): Promise<FolderWalk> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return failure(path, `There is no file or folder ${path}. Check the path.`);
  if (there.isFile()) return { files: [path], failed: [], linked: [] };
  if (!there.isDirectory()) return failure(path, notOrdinary(path, "a text file"));
  const walk = await walkFolder(path, (name) => TEXT_ENDINGS.includes(extname(name).toLowerCase()));
  if (walk.files.length > 0 || walk.failed.length > 0) return walk;
  const holdsNone = `The folder ${path} holds no text (${TEXT_ENDINGS.join(", ")}). Name a file, or put texts into it.`;
  return { ...failure(path, holdsNone), linked: walk.linked };
}

function failure(path: string, reason: string): FolderWalk {
  return { files: [], failed: [{ path, reason }], linked: [] };
}
