import { cpus } from "node:os";
import { type DrawingResult, type DrawingResults, measureDrawing } from "./measure-drawing.ts";
import { type LayoutResult, measureLayout } from "./measure-layout.ts";
import { type Growth, measureLinearity } from "./measure-linearity.ts";
import { type ManyResult, measureMany } from "./measure-many.ts";
import { measurePages, type PageTimes } from "./measure-pages.ts";
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
const DRAWING_SIZES = [
  [5_000, 20_000],
  [10_000, 50_000],
] as const;
const LAYOUT_SIZES = [1_000, 5_000, 10_000];

/** The parts of the bench; `npm run bench -- linear many` runs those alone. */
const PARTS: Readonly<Record<string, () => Promise<string[]>>> = {
  reading: async () => readingLines(await measureReading(SAMPLE, ROUNDS), await measurePeers(SAMPLE, ROUNDS)),
  linear: async () => linearLines(await measureLinearity(LINEAR_FROM)),
  many: async () => manyLines(await measureMany(SAMPLE, FEW_TEXTS, MANY_TEXTS)),
  subgraph: async () => subgraphLines(await measureSubgraph(PEOPLE, QUERIES)),
  drawing: async () => drawingLines(await measureDrawing(DRAWING_SIZES)),
  layout: async () => layoutLines(await measureLayout(LAYOUT_SIZES)),
  pages: async () => pageLines(await measurePages()),
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

function layoutLines(results: readonly LayoutResult[]): string[] {
  return [
    "Layout of graphs with planted communities, one thread: neighbours of the graph among the nearest in the plane",
    row("", "ms", "kept", "ms ratio", "kept ratio"),
    ...results.flatMap(({ nodes, ties, ours, forceAtlas2, newcomers }) => [
      row(
        `${nodes} nodes, ${ties} ties: ForceAtlas2, ${forceAtlas2.iterations} steps`,
        fixed(forceAtlas2.milliseconds, 0),
        fixed(forceAtlas2.kept, 3),
        "1.00",
        "1.00",
      ),
      row(
        "  ours",
        fixed(ours.milliseconds, 0),
        fixed(ours.kept, 3),
        fixed(ours.milliseconds / forceAtlas2.milliseconds, 2),
        fixed(ours.kept / forceAtlas2.kept, 2),
      ),
      row(
        "  50 newcomers; old nodes moved (pixels)",
        fixed(newcomers.milliseconds, 0),
        fixed(newcomers.moved, 0),
      ),
    ]),
  ];
}

function drawingLines(measured: DrawingResults): string[] {
  if ("missing" in measured) return [`Drawing: not measured. ${measured.missing}`];
  return [
    `Drawing in ${measured.browser}, without a graphics card; the probe is two draw calls from static buffers`,
    ...measured.results.flatMap(sizeLines),
  ];
}

function pageLines(measured: PageTimes): string[] {
  if ("missing" in measured) return [`Pages: not measured. ${measured.missing}`];
  return [
    `Pages in ${measured.browser}, from the address to what a reader can use; the ratio is to what it may take`,
    row("", "ms", "limit ms", "ratio"),
    ...measured.pages.map(({ name, milliseconds, limit }) =>
      row(`  ${name}`, fixed(milliseconds, 0), fixed(limit, 0), fixed(milliseconds / limit, 2)),
    ),
  ];
}

/** Limits in brackets: 1.6 times the probe's first rendering, 2 ms of script a frame in motion, 16 ms for the pointer, 100 ms to paint at 5,000 nodes. */
function sizeLines({ nodes, edges, probe, stage, ...others }: DrawingResult): string[] {
  const times = (one: number, other: number) => fixed(one / other, 2);
  const { whole, shown, first, motion } = probe;
  const objects = others["stage of objects"];
  return [
    row(`${nodes} nodes, ${edges} edges`, "script ms", "painted ms", "ratio"),
    row("  probe, from the start of loading", "", fixed(whole, 0), "1.00"),
    row("  stage, from the start of loading [1.6]", "", fixed(stage.whole, 0), times(stage.whole, whole)),
    row("  probe, until it is on the screen", "", fixed(shown, 0), "1.00"),
    row("  stage, until it is on the screen [1.6]", "", fixed(stage.shown, 0), times(stage.shown, shown)),
    row("    of objects of an answer", "", fixed(objects.shown, 0), times(objects.shown, shown)),
    row("  stage, until its names stand", "", fixed(stage.named, 0), times(stage.named, shown)),
    row("  probe, from the graph being there", fixed(first.script, 0), fixed(first.painted, 0), "1.00"),
    row(
      "  stage, from the graph being there",
      fixed(stage.first.script, 0),
      fixed(stage.first.painted, 0),
      times(stage.first.painted, first.painted),
    ),
    row("  probe, a frame in motion", fixed(motion.script, 1), fixed(motion.painted, 0), "1.00"),
    row(
      "  stage, a frame in motion [2 ms]",
      fixed(stage.motion.script, 1),
      fixed(stage.motion.painted, 0),
      times(stage.motion.painted, motion.painted),
    ),
    ...Object.entries(stage.acts).map(([name, { script, painted }]) =>
      row(`  ${name}`, fixed(script, 1), fixed(painted, 0)),
    ),
  ];
}
