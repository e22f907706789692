import { expect, test } from "vitest";
import { everyItem, headIndices, ribbonIndices } from "../../../client/graph-view/mesh-indices.ts";

test("a quad is two triangles over its four corners", () => {
  expect([...ribbonIndices(everyItem(2), 1)]).toEqual([0, 1, 2, 1, 3, 2, 4, 5, 6, 5, 7, 6]);
});

test("a ribbon joins each pair of corners to the next, and no item to another", () => {
  const indices = [...ribbonIndices([1], 2)];
  expect(indices).toEqual([6, 7, 8, 7, 9, 8, 8, 9, 10, 9, 11, 10]);
});

test("a head takes the first three corners of its ribbon", () => {
  expect([...headIndices([0, 2], 1)]).toEqual([0, 1, 2, 8, 9, 10]);
});
