import { expect, test } from "vitest";
import { combinedConfidence } from "#model";

const BODY = "He opposed it. She said so. He opposed it.";

type Place = readonly [start: number, end: number, confidence: number, method?: string, text?: string];

function combined(...places: readonly Place[]): number {
  const evidence = places.map(([start, end, confidence, method = "sentence", text = "one"]) => ({
    text,
    start,
    end,
    confidence,
    method,
  }));
  return combinedConfidence(() => BODY, evidence);
}

test("two sentences that name both make it surer than each", () => {
  expect(combined([0, 14, 0.5], [15, 27, 0.5])).toBe(0.75);
});

test("a sentence that is repeated word for word counts once, as its surest place", () => {
  expect(combined([0, 14, 0.4], [28, 42, 0.5])).toBe(0.5);
});

test("two judges make it surer than each, one judge at two places no surer than at the better", () => {
  expect(combined([0, 14, 0.5, "phrase"], [15, 27, 0.5, "encoder"])).toBe(0.75);
  expect(combined([0, 14, 0.6, "encoder"], [15, 27, 0.5, "encoder, author"])).toBe(0.6);
});

test("one judge in two texts makes it surer, but not where the second repeats the first", () => {
  expect(combined([0, 14, 0.5, "encoder"], [15, 27, 0.5, "encoder", "two"])).toBe(0.75);
  expect(combined([0, 14, 0.5, "encoder"], [28, 42, 0.5, "encoder", "two"])).toBe(0.5);
});

test("nothing is quite certain", () => {
  expect(combined([0, 14, 0.99, "note"], [15, 27, 0.99, "phrase"])).toBe(0.99);
});
