import { cpus } from "node:os";
import { measureReading, type ReadingResult } from "./measure-reading.ts";
import { measureSubgraph, type SubgraphResult } from "./measure-subgraph.ts";

const SAMPLE = "graph-data/texts/bukharin-intro.txt";
const ROUNDS = 5;
const PEOPLE = 20_000;
const QUERIES = 1_000;

const reading = await measureReading(SAMPLE, ROUNDS);
const subgraph = await measureSubgraph(PEOPLE, QUERIES);
for (const line of [machineLine(), "", ...readingLines(reading), "", ...subgraphLines(subgraph)]) {
  process.stdout.write(`${line}\n`);
}

function machineLine(): string {
  return `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}. Compare ratios within one run only.`;
}

function readingLines({ words, native, pipeline, encoder }: ReadingResult): string[] {
  return [
    `Reading ${SAMPLE} (${words} words, ${native ? "native" : "WebAssembly"}, 1 thread, median of ${ROUNDS})`,
    row("", "words/s", "ratio"),
    row("bare encoder session, same pieces", fixed(encoder, 0), "1.00"),
    row("whole pipeline, text to checked graph", fixed(pipeline, 0), fixed(pipeline / encoder, 2)),
  ];
}

function subgraphLines({ people, relations, loadSeconds, store, plain }: SubgraphResult): string[] {
  return [
    `Two hops, 150 entities, of ${people} people and ${relations} relations (${QUERIES} random seeds; loaded in ${fixed(loadSeconds, 1)} s)`,
    row("", "p50 ms", "p99 ms", "p50 ratio", "p99 ratio"),
    row("plain walk over typed arrays", fixed(plain.p50, 3), fixed(plain.p99, 3), "1.0", "1.0"),
    row(
      "embedded store, answer with summaries",
      fixed(store.p50, 3),
      fixed(store.p99, 3),
      fixed(store.p50 / plain.p50, 1),
      fixed(store.p99 / plain.p99, 1),
    ),
  ];
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(40)}${cells.map((cell) => cell.padStart(11)).join("")}`;
}

function fixed(number: number, digits: number): string {
  return number.toFixed(digits);
}
