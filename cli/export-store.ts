import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bodies, ExportFormat, Graph } from "#model";
import { FORMATS } from "../server/export/formats.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { placedGraph } from "./graph-file.ts";
import { counted, give, say } from "./say.ts";
import { chooseStore, demandStore, openToRead } from "./store-choice.ts";
import { demandWritable, writeWhole } from "./write-whole.ts";

interface ExportOptions {
  readonly store?: string;
  readonly format: ExportFormat;
  readonly out?: string;
  /** True to write the texts beside the graph, so that `ibid load` can take both anywhere. */
  readonly texts?: boolean;
}

/** `ibid export`: the whole graph as a file for another program, or on stdout; with its texts, a backup. */
export async function exportStore({ store: named, format, out, texts }: ExportOptions): Promise<ExitCode> {
  if (texts && out === undefined) throw new ExpectedError("--texts needs --out, to know where.", EXIT.usage);
  const choice = chooseStore(named);
  demandStore(choice);
  if (out !== undefined) await demandPlace(out);
  const store = await openToRead(choice);
  try {
    const { graph, bodies } = await store.exportGraph();
    const written = texts && out !== undefined ? await withTexts(out, graph, bodies) : graph;
    const words = await FORMATS[format].write(written, bodies);
    if (out === undefined) give(words);
    else await writeExport(out, words, graph.nodes.length);
  } finally {
    await store.close();
  }
  return EXIT.fine;
}

/** A folder that is not there may be one that was mistyped: whoever reads that it was made can tell. */
async function demandPlace(out: string): Promise<void> {
  const isThere = existsSync(dirname(out));
  await demandWritable(out);
  if (!isThere) say(`Made the folder ${dirname(out)}, which was not there.`);
}

async function writeExport(out: string, words: string, entities: number): Promise<void> {
  await writeWhole(out, words);
  say(`Wrote ${out}: ${counted(entities, "entity", "entities")}.`);
}

/** Writes each text into texts/ beside the graph, and names it there. */
async function withTexts(out: string, graph: Graph, bodies: Bodies): Promise<Graph> {
  const files = new Map([...bodies.keys()].map((id) => [id, join(dirname(out), "texts", `${id}.txt`)]));
  for (const [id, file] of files) await writeWhole(file, bodies.get(id) ?? "");
  say(`Wrote ${counted(files.size, "text")} into ${join(dirname(out), "texts")}.`);
  return placedGraph(graph, out, files);
}
