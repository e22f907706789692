import { expect, test } from "vitest";
import { spreadEvenly } from "../../../client/graph-view/layout-even.ts";
import { randomFrom } from "../../../client/state/random.ts";

/** Two knots of 300 nodes each, far apart. */
function knots() {
  const random = randomFrom(7);
  const at = (node: number) => (node < 300 ? -100 : 100) + 4 * (random() - 0.5);
  const x = Float64Array.from({ length: 600 }, (_, node) => at(node));
  const y = Float64Array.from({ length: 600 }, () => 4 * (random() - 0.5));
  return { x, y };
}

const widthOf = (values: Float64Array) => Math.max(...values) - Math.min(...values);

test("knots swell, and stay apart", () => {
  const points = knots();
  const before = widthOf(points.x.slice(0, 300));
  spreadEvenly(points);
  expect(widthOf(points.x.slice(0, 300))).toBeGreaterThan(2 * before);
  expect(Math.max(...points.x.slice(0, 300))).toBeLessThan(Math.min(...points.x.slice(300)));
});

test("nodes on one place stay finite", () => {
  const same = { x: new Float64Array(500), y: new Float64Array(500) };
  spreadEvenly(same);
  expect([...same.x, ...same.y].every(Number.isFinite)).toBe(true);
});
