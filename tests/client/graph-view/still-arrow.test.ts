import { expect, test } from "vitest";
import { arrowBetween } from "../../../client/graph-view/still-arrow.ts";

const [here, there] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

test("an arrow ends before the rim of the mark that it leads to, and its line at the foot of the head", () => {
  const { foot, head } = arrowBetween(here, there, { rim: 10, width: 2 });
  const [tip, left, right] = head;
  expect(tip).toEqual({ x: 88, y: 0 });
  expect(foot.x).toBeCloseTo(88 - 7.7);
  expect([left?.x, right?.x]).toEqual([foot.x, foot.x]);
  expect((left?.y ?? 0) + (right?.y ?? 0)).toBeCloseTo(0);
  expect(Math.abs(left?.y ?? 0)).toBeCloseTo(0.4 * 7.7);
});

test("an arrow turned round points the other way", () => {
  const [tip] = arrowBetween(there, here, { rim: 10, width: 2 }).head;
  expect(tip?.x).toBeCloseTo(12);
});

test("between marks that nearly touch the arrow stays between them, and of no length it is still numbers", () => {
  const { foot, head } = arrowBetween(here, { x: 10, y: 0 }, { rim: 20, width: 4 });
  expect(head[0]?.x).toBeCloseTo(5.5);
  expect(foot.x).toBeGreaterThan(0);
  const { head: none } = arrowBetween(here, here, { rim: 20, width: 4 });
  for (const { x, y } of none) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
});
