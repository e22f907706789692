import { resolve } from "node:path";
import type { Graph } from "#model";
import { serialiseGraph } from "#model";
import { combineGraphs } from "./combine-graphs.ts";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { placedGraph } from "./graph-file.ts";
import { namesFolder, openGraphFolder } from "./graph-folder.ts";
import { graphInWords } from "./graph-in-words.ts";
import { type ReadPathsOptions, readEachPath, readPaths } from "./read-paths.ts";
import type { ReadHead, ReadReport } from "./read-texts.ts";
import { type ReaderOptions, readerChoice } from "./reader-choice.ts";
import { refuseOthersGraphs } from "./refuse-others-graphs.ts";
import { counted, give, say } from "./say.ts";
import { shardOf } from "./shards.ts";
import { demandWritable, writeWhole } from "./write-whole.ts";

interface ExtractOptions extends ReaderOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly workers?: number;
  readonly shard?: string;
  readonly yes?: boolean;
}

/** `ibid extract`: reads the texts and writes one graph of them all, or into a folder (`--out graphs/`) one graph a text. */
export async function extractTexts(paths: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const { shard, workers, yes } = options;
  const share = shard === undefined ? undefined : shardOf(shard);
  const reading = { workers, shard: share, choice: readerChoice(options), isAgreed: yes };
  return namesFolder(options.out)
    ? extractEach(paths, options, reading)
    : extractWhole(paths, options, reading);
}

async function extractWhole(
  paths: readonly string[],
  { out, json }: ExtractOptions,
  reading: ReadPathsOptions,
): Promise<ExitCode> {
  await demandWritable(out);
  const report = await readPaths(paths, reading);
  if (report.interrupted) return EXIT.interrupted;
  if (report.read.length === 0) return sayEmptyShare();
  const graph = placedGraph(await combineGraphs(report.read), out, filesOf(report));
  await writeWhole(out, serialiseGraph(graph));
  say(`Wrote ${out}: ${graphInWords(graph)}.`);
  if (json) give(summaryOf(out, sizeOf(graph), report));
  return report.failed.length > 0 ? EXIT.someFailed : EXIT.fine;
}

/** Memory stays that of the texts at work: what is read is written and let go. */
async function extractEach(
  paths: readonly string[],
  { out, json }: ExtractOptions,
  reading: ReadPathsOptions,
): Promise<ExitCode> {
  const graphs = await openGraphFolder(out);
  const onPlan: ReadPathsOptions["onPlan"] = (texts, all) => refuseOthersGraphs(graphs.folder, texts, all);
  const report = await readEachPath(paths, { ...reading, onPlan }, graphs.write);
  const { texts, ...size } = graphs.counts;
  if (texts > 0) sayWritten(texts, graphs.folder);
  else if (!report.interrupted) sayEmptyShare();
  if (report.interrupted) return EXIT.interrupted;
  if (json) give(summaryOf(graphs.folder, size, report));
  return report.failed.length > 0 ? EXIT.someFailed : EXIT.fine;
}

function sayWritten(graphs: number, folder: string): void {
  say(`Wrote ${counted(graphs, "graph")} to ${folder}. Put them together with: ibid load ${folder}`);
}

/** More shares than texts leave some shares empty: no fault, and nothing to write. */
function sayEmptyShare(): ExitCode {
  say("This share holds no text, so no graph was written.");
  return EXIT.fine;
}

interface Size {
  readonly entities: number;
  readonly relations: number;
}

function sizeOf({ nodes, edges }: Graph): Size {
  return { entities: nodes.length, relations: edges.length };
}

function filesOf({ read }: ReadReport): Map<string, string> {
  return new Map(read.map(({ id, path }) => [id, path]));
}

function summaryOf(out: string, size: Size, { read, same, failed }: ReadReport<ReadHead>): string {
  const texts = read.map(({ id, path, again, remarks }) => ({ id, path, again, remarks }));
  return JSON.stringify({ out: resolve(out), texts, same, failed, ...size });
}
