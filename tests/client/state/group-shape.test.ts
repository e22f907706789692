import fc from "fast-check";
import { expect, test } from "vitest";
import { linksOf } from "../../../client/state/group-shape.ts";

const coordinate = fc.integer({ min: -500, max: 500 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });

test("no link closes a ring: following links never comes back", () => {
  fc.assert(
    fc.property(points, (all) => {
      const part = all.map((_, index) => index);
      const rootOf = (index: number): number =>
        part[index] === index ? index : rootOf(part[index] ?? index);
      return linksOf(all).every(([from, to]) => {
        const [a, b] = [rootOf(from), rootOf(to)];
        part[a] = b;
        return a !== b;
      });
    }),
  );
});

test("points in a row are held together one by one, however they are given", () => {
  const row = [0, 3, 1, 2].map((x) => ({ x, y: 0 }));
  const ends = linksOf(row).map(([a, b]) => [row[a]?.x ?? 0, row[b]?.x ?? 0].sort());
  expect(ends.sort()).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("a point far from the rest stays an island", () => {
  const places = [0, 1, 2, 3, 40].map((x) => ({ x, y: 0 }));
  expect(linksOf(places).flat()).not.toContain(4);
});

test("one point has no links, two have one", () => {
  expect(linksOf([{ x: 5, y: 5 }])).toEqual([]);
  expect(
    linksOf([
      { x: 0, y: 0 },
      { x: 90, y: 0 },
    ]),
  ).toEqual([[0, 1]]);
});
