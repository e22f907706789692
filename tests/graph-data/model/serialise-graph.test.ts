import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { smallGraph } from "./small-graph.ts";

test("the same graph is the same text, whatever the order of its nodes", () => {
  const turned = smallGraph();
  turned.nodes.reverse();
  expect(serialiseGraph(turned)).toBe(serialiseGraph(smallGraph()));
});

test("what is written reads back as the same graph, one entity a line", () => {
  const text = serialiseGraph(smallGraph());
  expect(JSON.parse(text)).toEqual(smallGraph());
  expect(text.split("\n").filter((line) => line.startsWith('{"key"'))).toHaveLength(3);
});

test("graphology reads the file as it is", () => {
  const graph = MultiDirectedGraph.from(JSON.parse(serialiseGraph(smallGraph())));
  expect(graph.order).toBe(2);
  expect(graph.getEdgeAttribute(graph.edges()[0], "type")).toBe("AUTHORED");
});
