import { resolve } from "node:path";
import type { Graph } from "#model";
import { serialiseGraph } from "#model";
import { combineGraphs } from "./combine-graphs.ts";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { placedGraph } from "./graph-file.ts";
import { graphInWords } from "./graph-in-words.ts";
import { readPaths } from "./read-paths.ts";
import type { ReadReport } from "./read-texts.ts";
import { give, say } from "./say.ts";
import { demandWritable, writeWhole } from "./write-whole.ts";

interface ExtractOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** `ibid extract`: reads the texts and writes one graph of them all, whole or not at all. */
export async function extractTexts(paths: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const { out, json } = options;
  await demandWritable(out);
  const report = await readPaths(paths);
  if (report.interrupted) return EXIT.interrupted;
  const graph = placedGraph(await combineGraphs(report.read), out, filesOf(report));
  await writeWhole(out, serialiseGraph(graph));
  say(`Wrote ${out}: ${graphInWords(graph)}.`);
  if (json) give(summaryOf(out, graph, report));
  return report.failed.length > 0 ? EXIT.someFailed : EXIT.fine;
}

function filesOf({ read }: ReadReport): Map<string, string> {
  return new Map(read.map(({ id, path }) => [id, path]));
}

function summaryOf(out: string, graph: Graph, { read, same, failed }: ReadReport): string {
  return JSON.stringify({
    out: resolve(out),
    texts: read.map(({ id, path, again }) => ({ id, path, again })),
    same,
    failed,
    entities: graph.nodes.length,
    relations: graph.edges.length,
  });
}
