import { expect, test } from "vitest";
import { communityGraph } from "./community-graph.ts";
import { neighbourhoodKept } from "./neighbourhood-kept.ts";

const chain = { count: 5, sources: Uint32Array.of(0, 1, 2, 3), targets: Uint32Array.of(1, 2, 3, 4) };

test("a chain laid out in its order keeps every neighbour", () => {
  expect(neighbourhoodKept(chain, { x: [0, 1, 2, 3, 4], y: [0, 0, 0, 0, 0] })).toBe(1);
});

test("a chain whose ends are swapped with its middle keeps fewer", () => {
  expect(neighbourhoodKept(chain, { x: [10, 20, 0, 1, 11], y: [0, 0, 0, 0, 0] })).toBeLessThan(0.5);
});

test("the community graph is the same each time, without ties to oneself, and mostly within communities", () => {
  const graph = communityGraph(400, 2_000, 3);
  expect(communityGraph(400, 2_000, 3)).toEqual(graph);
  const ends = [...graph.sources].map((source, tie) => [source, graph.targets[tie] ?? 0] as const);
  expect(ends.every(([source, target]) => source !== target)).toBe(true);
  const inside = ends.filter(([source, target]) => Math.floor(source / 100) === Math.floor(target / 100));
  expect(inside.length / ends.length).toBeGreaterThan(0.75);
});
