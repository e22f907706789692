import { cpus } from "node:os";
import { type Growth, measureLinearity } from "./measure-linearity.ts";
import { type ManyResult, measureMany } from "./measure-many.ts";
import { measurePeers, type PeerResult } from "./measure-peers.ts";
import { measureReading, type ReadingResult } from "./measure-reading.ts";
import { measureSubgraph, type SubgraphResult } from "./measure-subgraph.ts";
import { fixed, row } from "./rows.ts";

const SAMPLE = "graph-data/texts/bukharin-intro.txt";
const ROUNDS = 5;
const PEOPLE = 20_000;
const QUERIES = 1_000;
const FEW_TEXTS = 16;
const MANY_TEXTS = 1_000;
const LINEAR_FROM = 250_000;

/** The parts of the bench; `npm run bench -- linear many` runs those alone. */
const PARTS: Readonly<Record<string, () => Promise<string[]>>> = {
  reading: async () => readingLines(await measureReading(SAMPLE, ROUNDS), await measurePeers(SAMPLE, ROUNDS)),
  linear: async () => linearLines(await measureLinearity(LINEAR_FROM)),
  many: async () => manyLines(await measureMany(SAMPLE, FEW_TEXTS, MANY_TEXTS)),
  subgraph: async () => subgraphLines(await measureSubgraph(PEOPLE, QUERIES)),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(", ")}. Parts: ${Object.keys(PARTS).join(", ")}.\n`);
  process.exitCode = 2;
} else await runParts();

async function runParts(): Promise<void> {
  print([machineLine()]);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) print(["", ...(await measure())]);
  }
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function machineLine(): string {
  return `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}. Compare ratios within one run only.`;
}

function readingLines(
  { words, native, pipeline, encoder }: ReadingResult,
  peers: readonly PeerResult[],
): string[] {
  return [
    `Reading ${SAMPLE} (${words} words, ${native ? "native" : "WebAssembly"}, 1 thread, median of ${ROUNDS})`,
    row("", "words/s", "ratio"),
    row("bare encoder session, same pieces", fixed(encoder, 0), "1.00"),
    row("whole pipeline, text to checked graph", fixed(pipeline, 0), fixed(pipeline / encoder, 2)),
    ...peers.map(({ name, wordsPerSecond }) =>
      row(name, fixed(wordsPerSecond, 0), fixed(wordsPerSecond / encoder, 2)),
    ),
  ];
}

function linearLines(growths: readonly Growth[]): string[] {
  return [
    "Growth: processor time of a text of twice the length, t(2n) / t(n); 2.0 is linear (names by capitals, no encoder)",
    row("", "characters", "ms", "ratio", "by step"),
    ...growths.map(({ shape, length, milliseconds, ratio, steps }) => {
      const parts = steps.map(([step, of]) => `${step} ${fixed(of, 1)}`).join(", ");
      return `${row(shape, String(length), fixed(milliseconds, 0), fixed(ratio, 2))}  ${parts}`;
    }),
  ];
}

function manyLines({ texts, one, two, early, late, slope }: ManyResult): string[] {
  return [
    `Many texts, each reader a thread with the encoder (${FEW_TEXTS} texts of 4,000 characters; ${texts} of 300)`,
    row("", "texts/s", "ratio"),
    row("one reader", fixed(one, 2), "1.00"),
    row("two readers", fixed(two, 2), fixed(two / one, 2)),
    row(`megabytes after ${texts / 10}, after ${texts} texts`, fixed(early, 0), fixed(late, 0)),
    row("kilobytes more for each further text", fixed(slope, 1)),
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
