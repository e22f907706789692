import { expect, test } from "vitest";
import { crowdingOf as crowdingOfColumns, NO_CROWD, shrinkage } from "../../../client/graph-view/crowding.ts";

const grid = (side: number, spacing: number) =>
  Array.from({ length: side * side }, (_, index) => ({
    x: (index % side) * spacing,
    y: Math.floor(index / side) * spacing,
    size: 8,
  }));

const crowdingOf = (nodes: readonly { x: number; y: number; size: number }[]) =>
  crowdingOfColumns({
    x: Float64Array.from(nodes, ({ x }) => x),
    y: Float64Array.from(nodes, ({ y }) => y),
    sizes: Float64Array.from(nodes, ({ size }) => size),
  });

test("with few nodes or much room, sizes shrink less than distances", () => {
  expect(shrinkage(NO_CROWD, 4)).toBeCloseTo(4 ** 0.55);
  expect(shrinkage(crowdingOf(grid(10, 300)), 1)).toBe(1);
});

test("where many lie close, a usual node fills only a part of the way to the nearest", () => {
  const crowding = crowdingOf(grid(60, 20));
  for (const ratio of [0.5, 1, 3, 6]) {
    const radius = 8 / shrinkage(crowding, ratio);
    expect(radius).toBeLessThan((0.56 * 20) / ratio);
  }
});

test("coming nearer gives nodes their size back", () => {
  const crowding = crowdingOf(grid(60, 20));
  expect(shrinkage(crowding, 0.1)).toBeCloseTo(0.1 ** 0.55);
});

test("where nodes lie in clusters, the room inside the clusters counts, not the bare ground between", () => {
  const cluster = (x: number) => grid(8, 10).map((node) => ({ ...node, x: node.x + x }));
  const clusters = [...cluster(0), ...cluster(5_000)];
  expect(crowdingOf(clusters).distance).toBeCloseTo(10);
});
