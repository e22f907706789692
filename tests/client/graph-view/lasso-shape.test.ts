import { expect, test } from "vitest";
import { isWithin, reachOf, rectangleOf } from "../../../client/graph-view/lasso-shape.ts";

test("a rectangle holds what lies between its corners, drawn in any direction", () => {
  for (const [from, to] of [
    [
      { x: 0, y: 0 },
      { x: 10, y: 6 },
    ],
    [
      { x: 10, y: 6 },
      { x: 0, y: 0 },
    ],
    [
      { x: 10, y: 0 },
      { x: 0, y: 6 },
    ],
  ] as const) {
    const shape = rectangleOf(from, to);
    expect(isWithin(shape, { x: 9, y: 5 })).toBe(true);
    expect(isWithin(shape, { x: 11, y: 5 })).toBe(false);
    expect(isWithin(shape, { x: 5, y: -1 })).toBe(false);
  }
});

test("a line drawn like a horseshoe does not hold what lies in its opening", () => {
  const horseshoe = [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
    { x: 9, y: 9 },
    { x: 6, y: 9 },
    { x: 6, y: 3 },
    { x: 3, y: 3 },
    { x: 3, y: 9 },
    { x: 0, y: 9 },
  ];
  expect(isWithin(horseshoe, { x: 1, y: 8 })).toBe(true);
  expect(isWithin(horseshoe, { x: 4.5, y: 8 })).toBe(false);
});

test("a click reaches nowhere", () => {
  expect(reachOf([{ x: 3, y: 3 }])).toBe(0);
  expect(reachOf(rectangleOf({ x: 0, y: 0 }, { x: 8, y: 2 }))).toBe(8);
});
