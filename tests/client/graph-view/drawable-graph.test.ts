import { expect, test } from "vitest";
import { MANNERS } from "../../../client/graph-view/appearance.ts";
import { drawableOf } from "../../../client/graph-view/drawable-graph.ts";
import { cornersAround, nodeColumnsOf, seenOf } from "../../../client/graph-view/node-columns.ts";
import { radiusOf, widthOf } from "../../../client/graph-view/node-look.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const [a, b, c] = [entity("Person", "a"), entity("Work", "b"), entity("Work", "c")] as const;
const cites = { ...relation("CITES", b, a), evidence: 3 };
const unsure = { ...relation("OPPOSES", a, b), confidence: 0.3 };
const weak = relation("APPEARS_WITH", a, b);

test("edges stand in columns, their ends by number of node, and each can be asked for", () => {
  const { edges } = drawableOf(mergeReplies([reply([a, b], [cites, unsure, weak])]));
  expect([...edges.sources]).toEqual([1, 0, 0]);
  expect([...edges.targets]).toEqual([0, 1, 1]);
  expect(edges.widths[0]).toBe(widthOf(3));
  expect([...edges.manners].map((manner) => MANNERS[manner])).toMatchObject([
    { relation: "CITES", dash: "whole", isDirected: true },
    { relation: "OPPOSES", dash: "even", tone: "oppose" },
    { relation: "APPEARS_WITH", isDirected: false, width: 0.6 },
  ]);
  expect(edges.relationAt(1)).toEqual(unsure);
  expect(edges.relationAt(3)).toBeUndefined();
});

test("an edge without one of its ends is left out, and those after it keep their numbers in turn", () => {
  const all = mergeReplies([reply([a, b, c], [relation("CITES", a, c), cites])]);
  const { edges } = drawableOf({ ...all, entities: new Map([a, b].map((one) => [one.id, one])) });
  expect(edges.count).toBe(1);
  expect(edges.relationAt(0)).toEqual(cites);
});

test("a graph that is shown again keeps its columns, and another with the same relations does not get them", () => {
  const graph = mergeReplies([reply([a, b], [cites])]);
  expect(drawableOf({ ...graph })).toBe(drawableOf(graph));
  expect(drawableOf({ ...graph, entities: new Map([[a.id, a]]) }).edges.count).toBe(0);
});

test("nodes stand in columns at their places, and all of them lie between two corners", () => {
  const graph = mergeReplies([reply([a, b, c], [])]);
  const places = new Map([
    [a.id, { x: -3, y: 8 }],
    [c.id, { x: 5, y: 2 }],
  ]);
  const columns = nodeColumnsOf(graph, places);
  expect([[...columns.x], [...columns.y]]).toEqual([
    [-3, 0, 5],
    [8, 0, 2],
  ]);
  expect(columns.sizes[0]).toBe(radiusOf(a.mentions));
  expect(cornersAround(columns)).toEqual([
    { x: -3, y: 0 },
    { x: 5, y: 8 },
  ]);
  expect(seenOf(columns).order).toBe(3);
});
