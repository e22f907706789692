import { expect, test } from "vitest";
import { drawableOf } from "../../../client/graph-view/drawable-graph.ts";
import { DrawnEdges } from "../../../client/graph-view/drawn-edges.ts";
import { emptyDrawing, mirror } from "../../../client/graph-view/drawn-graph.ts";
import { nodeColumnsOf } from "../../../client/graph-view/node-columns.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const [a, b, c] = [entity("Person", "a"), entity("Work", "b"), entity("Work", "c")] as const;
const wrote = relation("AUTHORED", a, b);
const cites = relation("CITES", a, b);
const answers = relation("OPPOSES", b, a);
const lone = relation("CITES", b, c);

test("an edge that is alone between its ends is straight", () => {
  expect(bendsOf([a, b, c], [wrote, cites, lone]).get(lone.id)).toBe(0);
});

test("edges between the same two ends fan out, each to its own side, whichever way they point", () => {
  for (const entities of [
    [a, b, c],
    [c, b, a],
  ]) {
    const bends = bendsOf(entities, [wrote, cites, answers, lone]);
    expect([bends.get(wrote.id), bends.get(cites.id), bends.get(answers.id)]).toEqual([-0.24, 0, -0.24]);
  }
});

test("an edge to something that is not drawn is not drawn, and bends no other", () => {
  const bends = bendsOf([a, b], [lone, wrote]);
  expect([...bends]).toEqual([[wrote.id, 0]]);
});

test("edges from something to itself fan out like others", () => {
  const [once, again] = [relation("CITES", b, b), relation("OPPOSES", b, b)];
  expect([...bendsOf([a, b], [once, again]).values()].map(Math.abs)).toEqual([0.12, 0.12]);
});

function bendsOf(
  entities: Parameters<typeof reply>[0],
  relations: Parameters<typeof reply>[1],
): Map<string, number> {
  const graph = mergeReplies([reply(entities, [])]);
  const drawing = emptyDrawing();
  mirror(drawing, graph, new Map());
  const all = new Map(relations.map((one) => [one.id, one]));
  const columns = nodeColumnsOf(graph, new Map());
  const drawable = drawableOf({ ...graph, relations: all });
  const edges = new DrawnEdges(drawable.edges, columns, (id) => drawing.getNodeAttributes(id));
  return new Map(edges.all.map(({ id, bend }) => [id, bend]));
}
