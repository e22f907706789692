import { expect, test } from "vitest";
import { checkGraph } from "#model";
import { plainRows, plainWalk } from "./plain-walk.ts";
import { syntheticGraph } from "./synthetic-graph.ts";
import { percentile } from "./timing.ts";

test("the synthetic graph breaks no law, and is the same each time", () => {
  const { graph, bodies } = syntheticGraph(300, 4);
  expect(checkGraph(graph, bodies)).toEqual([]);
  expect(syntheticGraph(300, 4).graph).toEqual(graph);
  expect(graph.edges.length).toBeGreaterThan(300);
});

test("the plain walk finds the nearest people and every tie among them", () => {
  const rows = plainRows(5, [
    [1, 0],
    [2, 0],
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
  expect(plainWalk(rows, 0, 3)).toEqual({
    people: [0, 1, 2],
    ties: [
      [0, 1],
      [0, 2],
      [1, 2],
    ],
  });
  expect(plainWalk(rows, 4, 2)).toEqual({ people: [4, 3], ties: [[3, 4]] });
});

test("a percentile is one of the numbers, by nearest rank", () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([1, 2], 0.99)).toBe(2);
});
