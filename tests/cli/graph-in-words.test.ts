import { expect, test } from "vitest";
import { type Graph, relationId } from "#model";
import { graphInWords } from "../../cli/graph-in-words.ts";
import { smallGraph } from "./small-graph.ts";

test("a graph is counted by what its texts state", () => {
  expect(graphInWords(smallGraph())).toBe("3 entities, 2 stated relations");
});

test("pairs that one sentence names are counted apart", () => {
  const graph = smallGraph();
  const [first] = graph.edges;
  if (first === undefined) throw new Error("the small graph has edges");
  const together: Graph["edges"][number] = {
    ...first,
    key: relationId("APPEARS_WITH", first.source, first.target),
    attributes: { ...first.attributes, type: "APPEARS_WITH" },
  };
  expect(graphInWords({ ...graph, edges: [...graph.edges, together] })).toBe(
    "3 entities, 2 stated relations (and 1 pair named in one sentence)",
  );
});
