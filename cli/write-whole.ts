import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ExpectedError } from "./expected-error.ts";
import { isFolder, makeFolder } from "./make-folder.ts";

/**
 * Writes a file whole or not at all: beside its place first, then synced to disk, then renamed over it.
 * Whoever reads the path sees the old words or the new ones, never half of them.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const beside = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeSynced(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Throws at once where the file could not be written later, so that no long work is done in vain.
 * `remedy` tells how another place is chosen.
 */
export async function demandWritable(path: string, remedy = "with --out"): Promise<void> {
  const folder = dirname(resolve(path));
  if (await isFolder(path))
    throw new ExpectedError(`${path} is a folder. Name a file in it, such as ${join(path, "graph.json")}.`);
  await demandFolders(dirname(path));
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    await writeProbe(folder);
  } catch (cause) {
    throw new ExpectedError(
      `Nothing can be written to ${folder}. Change its permissions, or choose another place ${remedy}.`,
      1,
      cause,
    );
  }
}

/** Throws where a part of the path to a folder is a file. */
async function demandFolders(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found !== undefined && !found.isDirectory())
    throw new ExpectedError(`${folder} is a file, not a folder. Choose another place.`);
  if (found === undefined && dirname(folder) !== folder) await demandFolders(dirname(folder));
}

/** Root passes every permission check, so only a real write shows a disk that is full or read-only. */
async function writeProbe(folder: string): Promise<void> {
  const probe = join(folder, `.ibid-${randomBytes(4).toString("hex")}.tmp`);
  await writeFile(probe, "", { flag: "wx" });
  await rm(probe, { force: true });
}
