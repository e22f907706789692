import { expect, test } from "vitest";
import { distanceToEdge, pointAlong } from "../../../client/graph-view/edge-geometry.ts";

const source = { x: 0, y: 0 };
const target = { x: 100, y: 0 };

test("a straight edge is met along its whole length and no farther", () => {
  expect(distanceToEdge({ x: 50, y: 4 }, { source, target, bend: 0 })).toBeCloseTo(4);
  expect(distanceToEdge({ x: 110, y: 0 }, { source, target, bend: 0 })).toBeCloseTo(10);
});

test("a bent edge is met where it is drawn, not on the straight line", () => {
  const middle = pointAlong(source, target, 0.24, 0.5);
  expect(middle).toEqual({ x: 50, y: -12 });
  expect(distanceToEdge(middle, { source, target, bend: 0.24 })).toBeLessThan(0.5);
  expect(distanceToEdge({ x: 50, y: 0 }, { source, target, bend: 0.24 })).toBeGreaterThan(10);
});
