import { describe, expect, test } from "vitest";
import { checkGraph, type Graph } from "#model";
import { BODY, smallGraph } from "./small-graph.ts";

const bodies = new Map([["small", BODY]]);

/** The faults of the small graph after one change. */
function faultsAfter(change: (graph: Graph) => void): string[] {
  const graph = smallGraph();
  change(graph);
  return checkGraph(graph, bodies).map((fault) => `${fault.id}: ${fault.message}`);
}

function nodeOf(graph: Graph, index: number): Graph["nodes"][number] {
  const node = graph.nodes[index];
  if (!node) throw new Error(`the small graph has no node ${index}`);
  return node;
}

function edgeOf(graph: Graph): Graph["edges"][number] {
  const edge = graph.edges[0];
  if (!edge) throw new Error("the small graph has no edge");
  return edge;
}

describe("the laws of the model", () => {
  test("a sound graph has no faults", () => {
    expect(checkGraph(smallGraph(), bodies)).toEqual([]);
  });

  const laws: [string, (graph: Graph) => void, RegExp][] = [
    [
      "a span lies inside its text",
      (graph) => Object.assign(edgeOf(graph).attributes.evidence[0] ?? {}, { end: 400 }),
      /span 0-400 lies outside small/,
    ],
    [
      "a span re-reads as a name of its entity",
      (graph) => Object.assign(nodeOf(graph, 0).attributes.mentions[0] ?? {}, { end: 4 }),
      /reads "Leni", none of its names/,
    ],
    [
      "no entity without a mention",
      (graph) => Object.assign(nodeOf(graph, 0).attributes, { mentions: [] }),
      /\/nodes\/0\/attributes\/mentions/,
    ],
    [
      "no relation without evidence",
      (graph) => Object.assign(edgeOf(graph).attributes, { evidence: [] }),
      /\/edges\/0\/attributes\/evidence/,
    ],
    [
      "the ends of a relation have allowed types",
      (graph) => {
        nodeOf(graph, 1).attributes.type = "Place";
      },
      /AUTHORED may not lead from Person to Place/,
    ],
    [
      "no end that is not there",
      (graph) => {
        graph.nodes.splice(1, 1);
      },
      /leads to the unknown work:state-and-revolution/,
    ],
    [
      "an id says its type and ends",
      (graph) => {
        edgeOf(graph).key = "AUTHORED:a:b";
      },
      /id and ends differ/,
    ],
    ["no id stands twice", (graph) => graph.nodes.push(nodeOf(graph, 0)), /person:lenin: stands twice/],
    [
      "a date is EDTF",
      (graph) => {
        nodeOf(graph, 1).attributes.date = "about 1917";
      },
      /date about 1917 is not EDTF/,
    ],
    [
      "a mention speaks of a text that is there",
      (graph) => Object.assign(nodeOf(graph, 0).attributes.mentions[0] ?? {}, { text: "other" }),
      /unknown text other/,
    ],
  ];
  test.each(laws)("%s", (_law, breakIt, message) => {
    expect(faultsAfter(breakIt).join("\n")).toMatch(message);
  });

  test("every fault is listed, not only the first", () => {
    const faults = faultsAfter((graph) => {
      nodeOf(graph, 1).attributes.date = "soon";
      edgeOf(graph).key = "wrong";
    });
    expect(faults).toHaveLength(2);
  });

  test("what is no graph at all gets faults, not a throw", () => {
    for (const odd of [null, 7, "graph", [], { nodes: [] }]) expect(checkGraph(odd)).not.toEqual([]);
  });
});
