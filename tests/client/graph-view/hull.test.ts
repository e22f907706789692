import fc from "fast-check";
import { expect, test } from "vitest";
import { hullOf } from "../../../client/graph-view/hull.ts";

const coordinate = fc.integer({ min: -500, max: 500 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });

test("every point lies within the shape or on its border", () => {
  fc.assert(
    fc.property(points, (all) => {
      const corners = hullOf(all);
      return all.every((point) =>
        corners.every((corner, index) => {
          const next = corners[(index + 1) % corners.length] ?? corner;
          const turn =
            (next.x - corner.x) * (point.y - corner.y) - (next.y - corner.y) * (point.x - corner.x);
          return corners.length < 3 || turn >= 0;
        }),
      );
    }),
  );
});

test("a point within the others is no corner", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  expect(hullOf([...square, { x: 2, y: 2 }, { x: 2, y: 0 }])).toHaveLength(4);
});
