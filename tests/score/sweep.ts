import { buildGraph } from "../../extract/build-graph.ts";
import type { Reading } from "../../extract/recognisers/recogniser.ts";
import { SIDES } from "../../extract/relation-model/relation-weights.ts";
import { readWith } from "./ablated-engine.ts";
import { type ReadGold, sourceOf } from "./read-gold-text.ts";
import { scoreText } from "./score-text.ts";
import { EMPTY, f1Of, plus, precisionOf, recallOf, type Tally } from "./tally.ts";
import type { KeptReadings, ReadingChange } from "./watched-reading.ts";

const THRESHOLDS = Array.from({ length: 18 }, (_, step) => (step + 2) / 20);
/** The least share of right ones that a threshold may leave, so that precision comes first. */
const LEAST_PRECISION = 0.6;

/** A head whose threshold is swept: how a reading looks that says yes from a threshold on, and the measures it moves. */
interface SweptHead {
  readonly head: string;
  readonly measures: readonly string[];
  readonly from: (threshold: number) => ReadingChange;
}

const HEADS: readonly SweptHead[] = [
  { head: "claims", measures: ["claims"], from: claimsFrom },
  { head: "sides taken between names", measures: SIDES, from: (least) => relationsFrom(least, false) },
  { head: "sides taken by the author", measures: SIDES, from: (least) => relationsFrom(least, true) },
];

/** The best threshold of each head on texts that were read already, with what it finds and what none finds; the rest of the engine stays. */
export async function sweepThresholds(texts: readonly ReadGold[], readings: KeptReadings): Promise<string[]> {
  const lines: string[] = [];
  for (const { head, measures, from } of HEADS) {
    const runs = new Map<number, ReadonlyMap<string, Tally>>();
    for (const threshold of [...THRESHOLDS, Number.POSITIVE_INFINITY])
      runs.set(threshold, await talliesOf(texts, readings, from(threshold)));
    lines.push(head, ...measures.map((measure) => bestLine(measure, runs)), "");
  }
  return lines;
}

async function talliesOf(texts: readonly ReadGold[], readings: KeptReadings, change: ReadingChange) {
  const sums = new Map<string, Tally>();
  for (const { gold } of texts) {
    const graph = buildGraph(await readWith(sourceOf(gold), readings.with(change)));
    for (const [name, tally] of scoreText(graph, gold).measures)
      sums.set(name, plus(sums.get(name) ?? EMPTY, tally));
  }
  return sums;
}

function bestLine(measure: string, runs: ReadonlyMap<number, ReadonlyMap<string, Tally>>): string {
  const rows = [...runs].map(([threshold, tallies]) => ({ threshold, tally: tallies.get(measure) ?? EMPTY }));
  const without = rows.find(({ threshold }) => threshold === Number.POSITIVE_INFINITY)?.tally ?? EMPTY;
  const fair = rows.filter(({ tally }) => precisionOf(tally) >= LEAST_PRECISION);
  const best = [...fair].sort((a, b) => f1Of(b.tally) - f1Of(a.tally) || b.threshold - a.threshold)[0];
  const shown = best && Number.isFinite(best.threshold) ? `from ${best.threshold.toFixed(2)}` : "never";
  return `  ${measure.padEnd(18)} ${shown.padEnd(10)} ${figures(best?.tally ?? without)}   without ${figures(without)}`;
}

function figures(tally: Tally): string {
  const [p, r, f] = [precisionOf, recallOf, f1Of].map((share) => (100 * share(tally)).toFixed(1).padStart(5));
  return `P ${p} R ${r} F1 ${f}`;
}

function claimsFrom(threshold: number): ReadingChange {
  return (reading) => ({ ...reading, claims: reading.claims.map((claim) => Number(claim >= threshold)) });
}

/** A reading whose relations between names (or from the author) are certain from a threshold on and nothing below it. */
function relationsFrom(threshold: number, ofAuthor: boolean): ReadingChange {
  return (reading): Reading => ({
    ...reading,
    relations: (source, ...ends) => {
      const judged = reading.relations(source, ...ends);
      if ((source === "author") !== ofAuthor) return judged;
      const decided = Object.entries(judged).map(([type, share]) => [type, Number(share >= threshold)]);
      return Object.fromEntries(decided);
    },
  });
}
