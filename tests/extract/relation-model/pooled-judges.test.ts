import { expect, test } from "vitest";
import { logistic, logit, pooledJudges } from "../../../extract/relation-model/pooled-judges.ts";

test("both judges count the same for a type that too few examples were annotated of", () => {
  const both = { by: "names", target: "Work", chance: 0.5, words: 2 } as const;
  expect(pooledJudges("TRANSLATED", both).probability).toBeCloseTo(logistic(1), 6);
});

test("whom the author cites is believed more readily than what the head alone says", () => {
  const { probability, least } = pooledJudges("CITES", {
    by: "author",
    target: "Person",
    chance: 0.35,
    words: 0,
  });
  expect(probability).toBeGreaterThan(least);
  expect(
    pooledJudges("CITES", { by: "names", target: "Person", chance: 0.05, words: -1 }).probability,
  ).toBeLessThan(0.5);
});

test("no judge is believed to the end", () => {
  expect(logit(0)).toBeCloseTo(-logit(1), 6);
  expect(Number.isFinite(logit(0))).toBe(true);
});
