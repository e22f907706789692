import { NAMED_TYPES, type NamedType } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";
import { PAIR_WIDTH, type WordVectors } from "./word-vectors.ts";

/** The weights of the relation head, as `export.py` writes them to `pair-head.json`. */
export interface RelationWeights {
  readonly author: readonly number[];
  readonly sourceType: readonly (readonly number[])[];
  readonly targetType: readonly (readonly number[])[];
  readonly distance: readonly (readonly number[])[];
  readonly weight: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** One question to the relation head; all ranges are word indices. */
export interface Pair {
  readonly source: WordRange | "author";
  readonly sourceType: NamedType;
  readonly target: WordRange;
  readonly targetType: NamedType;
  /** The words that may serve as context: the sentence, or the sentences, of both ends. */
  readonly sentence: WordRange;
}

// These numbers are those of corpus.py: the head is asked as it was trained.
const BETWEEN = 48;
const NEAR = 6;
const NEAR_AUTHOR = 12;
const BEFORE_TARGET = 8;
const AUTHOR_TYPES = 5;
const GAPS = [2, 4, 8, 16];
const TARGET_FIRST = 6;
const OVERLAP = 11;

/** 0: the author; 1-5 by words between, source first; 6-10 target first; 11 one inside the other. */
function distanceClass(source: WordRange | "author", target: WordRange): number {
  if (source === "author") return 0;
  const step = (gap: number) => GAPS.filter((limit) => gap >= limit).length;
  if (source.to <= target.from) return 1 + step(target.from - source.to);
  if (target.to <= source.from) return TARGET_FIRST + step(source.from - target.to);
  return OVERLAP;
}

function between({ source, target, sentence }: Pair): WordRange {
  if (source === "author")
    return { from: Math.max(sentence.from, target.from - BEFORE_TARGET), to: target.from };
  const [low, high] = inOrder(source, target);
  const to = high.from > low.to ? Math.min(high.from, low.to + BETWEEN) : low.to;
  return { from: low.to, to };
}

function around({ source, target, sentence }: Pair): WordRange {
  const [low, high] = source === "author" ? [target, target] : inOrder(source, target);
  const near = source === "author" ? NEAR_AUTHOR : NEAR;
  return {
    from: Math.max(sentence.from, low.from - near),
    to: Math.min(sentence.to, Math.max(low.to, high.to) + near),
  };
}

function inOrder(one: WordRange, other: WordRange): [WordRange, WordRange] {
  const first = one.from < other.from || (one.from === other.from && one.to <= other.to);
  return first ? [one, other] : [other, one];
}

/** GELU by the tanh formula of Hendrycks and Gimpel (2016); it differs from the exact one in the fourth digit. */
function gelu(x: number): number {
  return 0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x * x * x)));
}

function hiddenOf(pair: Pair, words: WordVectors, weights: RelationWeights): Float64Array {
  const sum = new Float64Array(PAIR_WIDTH);
  const add = (row: readonly number[] = []) => {
    for (const [i, value] of row.entries()) sum[i] = (sum[i] ?? 0) + value;
  };
  if (pair.source === "author") add(weights.author);
  else words.addMean(0, pair.source.from, pair.source.to, sum);
  words.addMean(1, pair.target.from, pair.target.to, sum);
  const [gap, near] = [between(pair), around(pair)];
  words.addMean(2, gap.from, gap.to, sum);
  words.addMean(3, near.from, near.to, sum);
  add(
    weights.sourceType[NAMED_TYPES.indexOf(pair.sourceType) + (pair.source === "author" ? AUTHOR_TYPES : 0)],
  );
  add(weights.targetType[NAMED_TYPES.indexOf(pair.targetType)]);
  add(weights.distance[distanceClass(pair.source, pair.target)]);
  return sum.map(gelu);
}

/** The raw score of each relation for a pair, before calibration, in the order of JUDGED_TYPES. */
export function relationLogits(pair: Pair, words: WordVectors, weights: RelationWeights): number[] {
  const hidden = hiddenOf(pair, words, weights);
  return weights.weight.map((row, type) =>
    row.reduce((sum, weight, i) => sum + weight * (hidden[i] ?? 0), weights.bias[type] ?? 0),
  );
}
