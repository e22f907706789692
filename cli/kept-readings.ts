import { type Dirent, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkGraph, type Graph, serialiseGraph } from "#model";
import { UNREAD } from "../extract/recognisers/language-model/open-language-model.ts";
import { sha256Of } from "./graph-file.ts";
import { say } from "./say.ts";
import { writeWhole } from "./write-whole.ts";

/** Graphs of single texts that were read before, so that a second run reads only what changed. */
export interface KeptReadings {
  /** The graph of this text if this engine has read these very words before. */
  find(id: string, body: string): Promise<Graph | undefined>;
  /** Keeps the graph, whole or not at all; says once where the folder may not be written. */
  keep(id: string, body: string, graph: Graph): Promise<void>;
}

/**
 * The readings kept in the folder by this version of the engine, those of each reader (by its key) apart; what other
 * versions kept there is cleared away, and nothing else that lies there. A text that a language model could not read wholly is not kept.
 */
export function keptReadings(folder: string, engine: string, reader = ""): KeptReadings {
  clearOthers(folder, engine);
  const sayOnce = onceSaid(resolve(folder));
  const pathOf = (id: string, body: string) =>
    join(folder, engine, reader, `${id}-${sha256Of(body).slice(0, 16)}.json`);
  return {
    async find(id, body) {
      const json = await readFile(pathOf(id, body), "utf8").catch(() => undefined);
      return json === undefined ? undefined : soundGraph(json, id, body);
    },
    async keep(id, body, graph) {
      if (isWholly(graph))
        await whereAllowed(() => writeWhole(pathOf(id, body), serialiseGraph(graph)), sayOnce);
    },
  };
}

function isWholly({ attributes }: Graph): boolean {
  return !attributes.texts.some(({ remarks }) => remarks.some(({ rule }) => rule === UNREAD));
}

/** What cannot be kept is said and no more: the reading itself is done, and only a later run has to read again. */
async function whereAllowed(keep: () => Promise<void>, otherwise: () => void): Promise<void> {
  try {
    await keep();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    otherwise();
  }
}

function onceSaid(folder: string): () => void {
  let isSaid = false;
  return () => {
    if (!isSaid) say(`Nothing can be kept in ${folder}, so the next run will read these texts again.`);
    isSaid = true;
  };
}

/** A kept reading that was damaged is as good as none: the text is read again. */
function soundGraph(json: string, id: string, body: string): Graph | undefined {
  try {
    const graph = JSON.parse(json) as Graph;
    return checkGraph(graph, new Map([[id, body]])).length === 0 ? graph : undefined;
  } catch {
    return undefined;
  }
}

/** What engineVersion gives: nothing else in the folder is ours to clear away. */
const ENGINE_FOLDER = /^[0-9a-f]{12}$/u;

function clearOthers(folder: string, engine: string): void {
  for (const entry of entriesOf(folder)) {
    const isOurs = entry.isDirectory() && ENGINE_FOLDER.test(entry.name);
    if (isOurs && entry.name !== engine) removed(join(folder, entry.name));
  }
}

function removed(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // in a folder that may not be written, what is old stays and is not read
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // nothing was kept yet
  }
}
