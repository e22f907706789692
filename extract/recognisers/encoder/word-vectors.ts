import { TAGS } from "./tags.ts";

/** Numbers of the relation head for each word: four projections of 128. */
export const PAIR_WIDTH = 128;
const PROJECTIONS = 4;
/** All of them in a row. */
export const PAIR_ROW = PROJECTIONS * PAIR_WIDTH;
const STEPS = 127;

/**
 * What the heads say of every word of a text: log-probabilities of the tags, claim logits, and the projections of
 * the relation head in 8 bits with one scale a word, 564 bytes a word in all.
 */
export class WordVectors {
  readonly logs: Float32Array;
  readonly claims: Float32Array;
  readonly #pairs: Int8Array;
  readonly #scales: Float32Array;

  constructor(words: number) {
    this.logs = new Float32Array(words * TAGS);
    this.claims = new Float32Array(words);
    this.#pairs = new Int8Array(words * PAIR_ROW);
    this.#scales = new Float32Array(words);
  }

  /** Keeps what the heads say of one word; each argument holds that word's numbers from its offset on. */
  keep(word: number, names: Row, claim: number, pair: Row): void {
    this.claims[word] = claim;
    this.#keepNames(word, names);
    this.#keepPair(word, pair);
  }

  #keepNames(word: number, { numbers, at }: Row): void {
    let highest = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) highest = Math.max(highest, numbers[at + tag] ?? 0);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) sum += Math.exp((numbers[at + tag] ?? 0) - highest);
    const norm = highest + Math.log(sum);
    for (let tag = 0; tag < TAGS; tag++) this.logs[word * TAGS + tag] = (numbers[at + tag] ?? 0) - norm;
  }

  #keepPair(word: number, { numbers, at }: Row): void {
    let largest = 1e-9;
    for (let i = 0; i < PAIR_ROW; i++) largest = Math.max(largest, Math.abs(numbers[at + i] ?? 0));
    const scale = largest / STEPS;
    for (let i = 0; i < PAIR_ROW; i++)
      this.#pairs[word * PAIR_ROW + i] = Math.round((numbers[at + i] ?? 0) / scale);
    this.#scales[word] = scale;
  }

  /** Adds the mean of one of the four projections over words `[from, to)` to a sum; nothing for no words. */
  addMean(projection: number, from: number, to: number, sum: Float64Array): void {
    for (let word = from; word < to; word++) {
      const scale = (this.#scales[word] ?? 0) / (to - from);
      const at = word * PAIR_ROW + projection * PAIR_WIDTH;
      for (let i = 0; i < PAIR_WIDTH; i++) sum[i] = (sum[i] ?? 0) + scale * (this.#pairs[at + i] ?? 0);
    }
  }
}

/** Numbers of one word inside a longer row. */
export interface Row {
  readonly numbers: Float32Array;
  readonly at: number;
}
