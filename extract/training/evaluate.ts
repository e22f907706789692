import { NAMED_TYPES, type NamedType } from "#model";
import type { Lines } from "../recognisers/encoder/calibration.ts";
import { Calibration } from "../recognisers/encoder/calibration.ts";
import type { RawEncoder } from "../recognisers/encoder/raw-encoder.ts";
import { JUDGED_TYPES } from "../recognisers/recogniser.ts";
import type { AnnotatedText } from "./corpora/annotated.ts";
import { fitLine } from "./fit-line.ts";
import { type Judgement, judge } from "./judge.ts";
import { Tally } from "./tally.ts";

/** A probability from which on something counts as found, with what it finds. */
export interface AtThreshold {
  readonly threshold: number;
  readonly tally: Tally;
}

/** How the encoder does on one part of the texts. */
export interface Evaluation {
  readonly texts: number;
  readonly names: ReadonlyMap<NamedType | "all", Tally>;
  readonly claims: readonly AtThreshold[];
  readonly relations: readonly AtThreshold[];
  readonly relationsByType: ReadonlyMap<string, Tally>;
  /** Names by tenth of their confidence: how many, their mean confidence, the share that is right. */
  readonly reliability: readonly { readonly names: number; readonly said: number; readonly right: number }[];
}

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7];

/** Reads and judges texts one after the other. */
export async function judgeAll(texts: readonly AnnotatedText[], encoder: RawEncoder): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const text of texts) judgements.push(await judge(text, encoder));
  return judgements;
}

/** The lines that make the heads' scores mean what they say, fitted on texts that training did not see. */
export function fitLines(judgements: readonly Judgement[]): Lines {
  const names = judgements.flatMap(({ nameScores }) => nameScores);
  const pairs = judgements.flatMap((one) => one.pairs).filter(({ known }) => known);
  return {
    names: NAMED_TYPES.map((type) => fitLine(names.filter((name) => name.type === type))),
    claim: fitLine(judgements.flatMap(({ claims }) => claims)),
    relations: JUDGED_TYPES.map((type) => fitLine(pairs.filter((pair) => pair.type === type))),
  };
}

function nameTallies(judgements: readonly Judgement[]): Map<NamedType | "all", Tally> {
  const all = new Tally();
  const tallies = new Map<NamedType | "all", Tally>([["all", all]]);
  for (const type of NAMED_TYPES) {
    const tally = new Tally();
    for (const { names } of judgements) tally.add(names.get(type) ?? new Tally());
    all.add(tally);
    tallies.set(type, tally);
  }
  return tallies;
}

function claimTally(judgements: readonly Judgement[], calibration: Calibration, threshold: number): Tally {
  const tally = new Tally();
  for (const { score, right } of judgements.flatMap(({ claims }) => claims)) {
    const found = calibration.claim(score) >= threshold;
    tally.add({ found: found ? 1 : 0, right: found && right ? 1 : 0, expected: right ? 1 : 0 });
  }
  return tally;
}

/** Relations of whole texts: found when any sentence states them likely enough; gold names are given. */
function relationTallies(
  judgements: readonly Judgement[],
  calibration: Calibration,
  threshold: number,
): Map<string, Tally> {
  const tallies = new Map(JUDGED_TYPES.map((type) => [type as string, new Tally()]));
  for (const { pairs, required, optional } of judgements) {
    const likely = pairs.filter(
      ({ type, score }) => calibration.relation(JUDGED_TYPES.indexOf(type), score) >= threshold,
    );
    for (const key of new Set(likely.map((pair) => pair.key))) {
      if (!optional.has(key))
        tallyOf(tallies, key).add({ found: 1, right: required.has(key) ? 1 : 0, expected: 0 });
    }
    for (const key of required) tallyOf(tallies, key).add({ found: 0, right: 0, expected: 1 });
  }
  return tallies;
}

function tallyOf(tallies: ReadonlyMap<string, Tally>, key: string): Tally {
  return tallies.get(key.slice(0, key.indexOf(" "))) ?? new Tally();
}

function sum(tallies: Iterable<Tally>): Tally {
  const all = new Tally();
  for (const tally of tallies) all.add(tally);
  return all;
}

function reliabilityOf(
  judgements: readonly Judgement[],
  calibration: Calibration,
): Evaluation["reliability"] {
  const names = judgements.flatMap(({ nameScores }) => nameScores);
  const said = names.map(({ type, score, right }) => ({
    said: calibration.nameOfScore(NAMED_TYPES.indexOf(type), score),
    right,
  }));
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = said.filter((name) => Math.min(9, Math.floor(name.said * 10)) === tenth);
    const mean = here.reduce((total, name) => total + name.said, 0) / Math.max(1, here.length);
    return {
      names: here.length,
      said: mean,
      right: here.filter((name) => name.right).length / Math.max(1, here.length),
    };
  });
}

/** Scores of names, claims and relations over judged texts, with the calibration that ships. */
export function evaluate(judgements: readonly Judgement[], lines: Lines): Evaluation {
  const calibration = new Calibration(lines);
  return {
    texts: judgements.length,
    names: nameTallies(judgements),
    claims: THRESHOLDS.map((threshold) => ({
      threshold,
      tally: claimTally(judgements, calibration, threshold),
    })),
    relations: THRESHOLDS.map((threshold) => ({
      threshold,
      tally: sum(relationTallies(judgements, calibration, threshold).values()),
    })),
    relationsByType: relationTallies(judgements, calibration, 0.5),
    reliability: reliabilityOf(judgements, calibration),
  };
}
