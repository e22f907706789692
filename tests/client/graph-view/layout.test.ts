import { expect, test } from "vitest";
import { layOut } from "../../../client/graph-view/layout.ts";
import { layoutTaskOf, type Places } from "../../../client/graph-view/places.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { START } from "../../../client/state/view.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const people = Array.from({ length: 30 }, (_, index) =>
  entity("Person", `Person number ${index}`, 1 + (index % 5)),
);
const ties = people
  .slice(1)
  .map((one, index) => relation("CITES", one, people[Math.floor(index / 3)] ?? one));
const graph = mergeReplies([reply(people, ties)]);
const view = { ...START, seeds: [people[0]?.id ?? ""] };
const stage = { width: 900, height: 700 };

function laid(known: Places = new Map()) {
  const task = layoutTaskOf(graph, view, known, stage);
  layOut(task);
  return task;
}

test("the same graph is laid out the same, to the last digit", () => {
  expect(laid()).toEqual(laid());
});

test("no name lies on another", () => {
  const { x, y, halfWidth, halfHeight } = laid();
  const at = (values: Float64Array, index: number) => values[index] ?? 0;
  for (let a = 0; a < people.length; a++) {
    for (let b = a + 1; b < people.length; b++) {
      const isApart =
        Math.abs(at(x, a) - at(x, b)) > at(halfWidth, a) + at(halfWidth, b) - 1e-6 ||
        Math.abs(at(y, a) - at(y, b)) > at(halfHeight, a) + at(halfHeight, b) - 1e-6;
      expect(isApart).toBe(true);
    }
  }
});

test("what has its place stays there when others come", () => {
  const first = laid();
  const known: Places = new Map(
    people.slice(0, 20).map(({ id }, index) => [id, { x: first.x[index] ?? 0, y: first.y[index] ?? 0 }]),
  );
  const second = laid(known);
  expect([...second.x.slice(0, 20)]).toEqual([...first.x.slice(0, 20)]);
  expect([...second.y.slice(0, 20)]).toEqual([...first.y.slice(0, 20)]);
});

test("neighbours lie nearer to each other than strangers, on average", () => {
  const { x, y, sources, targets } = laid();
  const far = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  const tied = [...sources].map((source, index) => far(source, targets[index] ?? 0));
  const all = people.flatMap((_, a) => people.map((__, b) => far(a, b)));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(tied)).toBeLessThan(0.7 * mean(all));
});
