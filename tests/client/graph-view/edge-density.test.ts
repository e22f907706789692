import { expect, test } from "vitest";
import { isHairline, leastWidth, lengthCounts, quietness } from "../../../client/graph-view/edge-density.ts";

const COUNTS = [0, 10, 160, 1_000, 5_000, 20_000, 50_000];

test("the more edges there are, the quieter and finer each is, and none ever vanishes", () => {
  for (const measure of [quietness, leastWidth]) {
    const values = COUNTS.map(measure);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(Math.min(...values)).toBeGreaterThan(0.1);
  }
});

test("a small graph is drawn at full strength, long edges like short ones", () => {
  expect(quietness(150)).toBe(1);
  expect(lengthCounts(150)).toBe(0);
});

test("very many edges are lines of a pixel from afar, and have their width again from near", () => {
  expect(isHairline(50_000, 1)).toBe(true);
  expect(isHairline(50_000, 0.2)).toBe(false);
  expect(isHairline(2_000, 1)).toBe(false);
});
