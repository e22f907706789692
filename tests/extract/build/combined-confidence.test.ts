import { expect, test } from "vitest";
import { combinedConfidence } from "../../../extract/build/combined-confidence.ts";

const BODY = "He opposed it. She said so. He opposed it.";

function combined(...places: readonly (readonly [start: number, end: number, confidence: number])[]): number {
  const evidence = places.map(([start, end, confidence]) => ({ text: "one", start, end, confidence }));
  return combinedConfidence(() => BODY, evidence);
}

test("two proofs make a relation surer than each", () => {
  expect(combined([0, 14, 0.5], [15, 27, 0.5])).toBe(0.75);
});

test("a sentence that is repeated word for word proves no more than once, by its surest place", () => {
  expect(combined([0, 14, 0.4], [28, 42, 0.5])).toBe(0.5);
});

test("nothing is quite certain", () => {
  expect(combined([0, 14, 0.99], [15, 27, 0.99])).toBe(0.99);
});
