import { join } from "node:path";
import { serialiseGraph } from "#model";
import { ExpectedError } from "./expected-error.ts";
import { placedGraph } from "./graph-file.ts";
import type { TextGraph } from "./read-texts.ts";
import { demandWritable, writeWhole } from "./write-whole.ts";

const ENDS_AS_FOLDER = /[\\/]$/u;

/** A folder that graphs are written into one by one, so that any number of texts needs the memory of one. */
export interface GraphFolder {
  readonly folder: string;
  /** Writes the graph of one text to `<id>.json`, whole or not at all. */
  write(text: TextGraph): Promise<void>;
  /** What was written so far. */
  readonly counts: { texts: number; entities: number; relations: number };
}

/** True where the place to write to is meant as a folder: it ends in a slash. */
export function namesFolder(out: string): boolean {
  return ENDS_AS_FOLDER.test(out);
}

/** Opens a folder for graphs; throws where nothing can be written there. */
export async function openGraphFolder(out: string): Promise<GraphFolder> {
  const folder = out.replace(/[\\/]+$/u, "") || out;
  await demandWritable(join(folder, "graph.json"));
  const counts = { texts: 0, entities: 0, relations: 0 };
  return {
    folder,
    counts,
    async write({ id, path, graph }) {
      const file = join(folder, `${id}.json`);
      await writeWhole(file, serialiseGraph(placedGraph(graph, file, new Map([[id, path]])))).catch(
        (cause: unknown) => {
          throw notWritten(file, cause);
        },
      );
      counts.texts += 1;
      counts.entities += graph.nodes.length;
      counts.relations += graph.edges.length;
    },
  };
}

/** What keeps one graph from being written keeps the others too, so that the run ends. */
function notWritten(file: string, cause: unknown): Error {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const why = code === "ENOSPC" ? "the disk is full. Free some space" : `the system said ${String(code)}`;
  return new ExpectedError(
    `${file} was not written: ${why}. What was read is kept; the same command goes on from there.`,
    1,
    cause,
  );
}
