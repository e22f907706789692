import { expect, test } from "vitest";
import {
  type RelationWeights,
  relationLogits,
} from "../../../../extract/recognisers/encoder/relation-head.ts";
import { PAIR_ROW, PAIR_WIDTH, WordVectors } from "../../../../extract/recognisers/encoder/word-vectors.ts";

const zeros = Array.from({ length: PAIR_WIDTH }, () => 0);
const ones = Array.from({ length: PAIR_WIDTH }, () => 1);

/** A head that gives the sum of its hidden layer, and counts the distance class in. */
const WEIGHTS: RelationWeights = {
  author: ones,
  sourceType: Array.from({ length: 10 }, () => zeros),
  targetType: Array.from({ length: 5 }, () => zeros),
  distance: Array.from({ length: 12 }, (_, distance) => zeros.map(() => 10 * distance)),
  weight: [ones.map((one) => one / PAIR_WIDTH)],
  bias: [0],
};

/** Word vectors whose four projections are the word's index, a hundred, nothing and nothing. */
function vectors(words: number): WordVectors {
  const all = new WordVectors(words);
  for (let word = 0; word < words; word++) {
    const row = new Float32Array(PAIR_ROW);
    row.fill(word, 0, PAIR_WIDTH);
    row.fill(100, PAIR_WIDTH, 2 * PAIR_WIDTH);
    all.keep(word, { numbers: new Float32Array(11), at: 0 }, 0, { numbers: row, at: 0 });
  }
  return all;
}
const ask = (source: [number, number] | "author", target: [number, number]) =>
  relationLogits(
    {
      source: source === "author" ? source : { from: source[0], to: source[1] },
      sourceType: "Person",
      target: { from: target[0], to: target[1] },
      targetType: "Work",
      sentence: { from: 0, to: 60 },
    },
    vectors(60),
    WEIGHTS,
  )[0];

test("the mean of the source, the mean of the target and the class of their distance are added up", () => {
  expect(ask([2, 5], [5, 6])).toBeCloseTo(3 + 100 + 10, 0);
  expect(ask([2, 5], [10, 12])).toBeCloseTo(3 + 100 + 30, 0);
  expect(ask([2, 5], [40, 41])).toBeCloseTo(3 + 100 + 50, 0);
});

test("order, overlap and authorship have classes of their own", () => {
  expect(ask([12, 13], [10, 11])).toBeCloseTo(12 + 100 + 60, 0);
  expect(ask([2, 9], [4, 5])).toBeCloseTo(5 + 100 + 110, 0);
  expect(ask("author", [4, 5])).toBeCloseTo(1 + 100 + 0, 0);
});
