import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, boxAround, isCrossed, TakenBoxes } from "../../../client/graph-view/taken-boxes.ts";

const box = fc
  .record({
    x: fc.integer({ min: -100, max: 1_500 }),
    y: fc.integer({ min: -100, max: 1_000 }),
    halfWidth: fc.integer({ min: 1, max: 90 }),
    halfHeight: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ x, y, halfWidth, halfHeight }) => boxAround(x, y, halfWidth, halfHeight));

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("a box is free exactly if it touches none that is taken", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, (taken, asked) => {
      const boxes = new TakenBoxes();
      for (const one of taken) boxes.take(one);
      expect(boxes.isFree(asked)).toBe(!taken.some((one) => touch(one, asked)));
    }),
  );
});

test("a way crosses a box that it leads through, ends in or begins in", () => {
  const middle = boxAround(50, 50, 10, 10);
  expect(isCrossed(middle, { x: 0, y: 50 }, { x: 100, y: 50 })).toBe(true);
  expect(isCrossed(middle, { x: 0, y: 0 }, { x: 50, y: 50 })).toBe(true);
  expect(isCrossed(middle, { x: 50, y: 50 }, { x: 0, y: 0 })).toBe(true);
});

test("a way that ends before the box or passes beside it does not cross it", () => {
  const middle = boxAround(50, 50, 10, 10);
  expect(isCrossed(middle, { x: 0, y: 50 }, { x: 30, y: 50 })).toBe(false);
  expect(isCrossed(middle, { x: 0, y: 65 }, { x: 100, y: 65 })).toBe(false);
});
