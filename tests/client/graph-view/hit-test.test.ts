import { expect, test } from "vitest";
import { type Items, meantOf, nearestEdge, nearestNode } from "../../../client/graph-view/hit-test.ts";

function itemsOf(rows: readonly (readonly number[])[], corners: number, stride: number): Items {
  const floats = new Float32Array(rows.length * corners * stride);
  const at = (item: number) => item * corners * stride;
  for (const [item, row] of rows.entries()) floats.set(row, at(item));
  return { floats, items: rows.length, at };
}

const nodes = itemsOf(
  [
    [0, 0, 10],
    [12, 0, 10],
    [100, 100, 1],
  ],
  4,
  4,
);

test("where two nodes overlap, the pointer means the one whose middle is nearer", () => {
  expect(nearestNode(nodes, { x: 5, y: 0 }, 1, 1)).toBe(0);
  expect(nearestNode(nodes, { x: 7, y: 0 }, 1, 1)).toBe(1);
});

test("a node can be met by a pointer a little beside it: a tiny one by one pixel, a usual one by three", () => {
  expect(nearestNode(nodes, { x: 102, y: 100 }, 1, 1)).toBe(2);
  expect(nearestNode(nodes, { x: 103, y: 100 }, 1, 1)).toBeUndefined();
  expect(nearestNode(nodes, { x: -12.9, y: 0 }, 1, 1)).toBe(0);
  expect(nearestNode(nodes, { x: -14, y: 0 }, 1, 1)).toBeUndefined();
});

test("far out over thousands of nodes most places between them mean none", () => {
  const [side, apart] = [60, 8];
  const field = itemsOf(
    Array.from({ length: side * side }, (_, n) => [(n % side) * apart, Math.floor(n / side) * apart, 1]),
    4,
    4,
  );
  const places = Array.from({ length: 400 }, (_, n) => ({
    x: 80 + (n % 20) * 7.3,
    y: 80 + Math.floor(n / 20) * 7.7,
  }));
  const met = places.filter((place) => nearestNode(field, place, 1, 1) !== undefined);
  expect(met.length).toBeGreaterThan(0);
  expect(met.length / places.length).toBeLessThan(0.35);
});

// ends, width, bend
const edges = itemsOf(
  [
    [0, 0, 100, 0, 2, 0],
    [0, 50, 100, 50, 2, 0.24],
  ],
  4,
  8,
);

test("the nearest edge within reach is met, and none beyond it", () => {
  expect(nearestEdge(edges, { x: 50, y: 4 }, 7)).toEqual({ item: 0, distance: 4, count: 1 });
  expect(nearestEdge(edges, { x: 50, y: 20 }, 7)).toBeUndefined();
});

test("a bent edge is met where it is drawn, y upwards", () => {
  expect(nearestEdge(edges, { x: 50, y: 62 }, 3)?.item).toBe(1);
  expect(nearestEdge(edges, { x: 50, y: 50 }, 3)).toBeUndefined();
});

test("of straight and bent edges the nearer is meant; where many pass within reach, none is", () => {
  const near = (item: number, distance: number, count = 1) => ({ item, distance, count });
  expect(meantOf(near(3, 4), near(7, 2))).toEqual({ item: 7, isBent: true });
  expect(meantOf(near(3, 4), undefined)).toEqual({ item: 3, isBent: false });
  expect(meantOf(undefined, undefined)).toBeUndefined();
  expect(meantOf(near(3, 4, 4), near(7, 2, 1))).toEqual({ item: 7, isBent: true });
  expect(meantOf(near(3, 4, 4), near(7, 2, 2))).toBeUndefined();
  const bundle = itemsOf(
    Array.from({ length: 9 }, (_, n) => [0, n, 100, n, 1, 0]),
    4,
    8,
  );
  expect(nearestEdge(bundle, { x: 50, y: 4.2 }, 7)).toMatchObject({ item: 4, count: 9 });
});
