import { expect, test } from "vitest";
import { layOut } from "../../../client/graph-view/layout.ts";
import type { LayoutTask } from "../../../client/graph-view/layout-task.ts";
import { layoutTaskOf, type Places } from "../../../client/graph-view/places.ts";
import { mergeReplies, type StageGraph } from "../../../client/state/stage-graph.ts";
import { START, type View } from "../../../client/state/view.ts";
import { communityGraph } from "../../bench/community-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const people = Array.from({ length: 60 }, (_, index) =>
  entity("Person", `Person number ${index}`, 1 + (index % 5)),
);
const ties = people
  .slice(1, 40)
  .map((one, index) => relation("CITES", one, people[Math.floor(index / 3)] ?? one));
const graph = mergeReplies([reply(people, ties)]); // the last twenty are tied to nobody
const view = { ...START, seeds: [people[0]?.id ?? ""] };
const stage = { width: 900, height: 700 };

function laid(of: StageGraph = graph, known: Places = new Map(), seen: View = view): LayoutTask {
  const task = layoutTaskOf(of, seen, known, stage);
  layOut(task);
  return task;
}

function placesOf(of: StageGraph, { x, y }: LayoutTask): Places {
  return new Map([...of.entities.keys()].map((id, index) => [id, { x: x[index] ?? 0, y: y[index] ?? 0 }]));
}

function overlaps({ x, y, halfWidth, halfHeight }: LayoutTask): [number, number][] {
  const at = (values: Float64Array, index: number) => values[index] ?? 0;
  const nodes = [...x.keys()];
  return nodes.flatMap((a) =>
    nodes
      .slice(a + 1)
      .filter(
        (b) =>
          Math.abs(at(x, a) - at(x, b)) < at(halfWidth, a) + at(halfWidth, b) - 1e-6 &&
          Math.abs(at(y, a) - at(y, b)) < at(halfHeight, a) + at(halfHeight, b) - 1e-6,
      )
      .map((b): [number, number] => [a, b]),
  );
}

function large(count: number, placed?: LayoutTask): LayoutTask {
  const { sources, targets } = communityGraph(count, 3 * count, 7);
  const all = (value: number) => new Float64Array(count).fill(value);
  const known = placed?.x.length ?? 0;
  return {
    x: Float64Array.from({ length: count }, (_, node) => placed?.x[node] ?? 0),
    y: Float64Array.from({ length: count }, (_, node) => placed?.y[node] ?? 0),
    fixed: Uint8Array.from({ length: count }, (_, node) => (node < known ? 1 : 0)),
    halfWidth: all(40),
    halfHeight: all(16),
    radius: all(8),
    centre: new Uint8Array(count),
    usual: 105,
    sources,
    targets,
    weights: new Float64Array(sources.length).fill(1),
    seed: 1,
    ...stage,
  };
}

test("the same graph is laid out the same, byte for byte, small or large", () => {
  expect(laid()).toEqual(laid());
  const [one, other] = [large(900), large(900)];
  layOut(one);
  layOut(other);
  expect(one.x).toEqual(other.x);
  expect(one.y).toEqual(other.y);
});

test("no name lies on another, and parts that do not hang together lie side by side", () => {
  expect(overlaps(laid())).toEqual([]);
});

test("what has its place stays there when others come, and nobody comes to lie on anybody", () => {
  const first = laid();
  const known: Places = new Map([...placesOf(graph, first)].slice(0, 20));
  const second = laid(graph, known);
  expect([...second.x.slice(0, 20)]).toEqual([...first.x.slice(0, 20)]);
  expect([...second.y.slice(0, 20)]).toEqual([...first.y.slice(0, 20)]);
  expect(overlaps(second)).toEqual([]);
});

test("a newcomer lies beside the one that it is tied to", () => {
  const before = mergeReplies([reply(people.slice(0, 40), ties)]);
  const newcomer = entity("Person", "Newcomer");
  const parent = people[11] ?? newcomer;
  const after = mergeReplies([
    reply([...people.slice(0, 40), newcomer], [...ties, relation("CITES", newcomer, parent)]),
  ]);
  const places = placesOf(after, laid(after, placesOf(before, laid(before))));
  const far = (id: string) => {
    const [a, b] = [places.get(newcomer.id), places.get(id)];
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  };
  const nearer = people.slice(0, 40).filter(({ id }) => far(id) < far(parent.id));
  expect(nearer.length).toBeLessThan(4);
  expect(far(parent.id)).toBeLessThan(260);
});

test("a pin lies where it was laid, also where nothing else has a place yet", () => {
  const pinned = { ...view, pins: [{ id: people[5]?.id ?? "", x: 333, y: -222 }] };
  const { x, y } = laid(graph, new Map(), pinned);
  expect([x[5], y[5]]).toEqual([333, -222]);
  expect(overlaps(laid(graph, new Map(), pinned))).toEqual([]);
});

test("of a large graph too, the old stay when newcomers arrive", () => {
  const first = large(900);
  layOut(first);
  const second = large(950, first);
  layOut(second);
  expect(second.x.slice(0, 900)).toEqual(first.x);
  expect(second.y.slice(0, 900)).toEqual(first.y);
  expect([...second.x].every(Number.isFinite)).toBe(true);
});

test("one entity, entities without ties, and none at all are laid out too", () => {
  const alone = mergeReplies([reply(people.slice(0, 1), [])]);
  expect([...laid(alone).x, ...laid(alone).y].every(Number.isFinite)).toBe(true);
  const bare = mergeReplies([reply(people, [])]);
  expect(overlaps(laid(bare))).toEqual([]);
  expect(laid(mergeReplies([reply([], [])])).x).toHaveLength(0);
});

test("two that were laid on the same place stay there, and a third finds room beside them", () => {
  const three = people.slice(0, 3);
  const [a, b, c] = three;
  if (!a || !b || !c) throw new Error("three people are needed");
  const tied = mergeReplies([reply(three, [relation("CITES", a, b), relation("CITES", c, a)])]);
  const task = laid(tied, new Map([a, b].map(({ id }) => [id, { x: 10, y: 10 }])));
  expect([...task.x.slice(0, 2), ...task.y.slice(0, 2)]).toEqual([10, 10, 10, 10]);
  expect(overlaps(task)).toEqual([[0, 1]]);
});

test("what was asked for comes to lie in the middle of what hangs together with it", () => {
  const star = people.slice(1, 31).map((one) => relation("CITES", one, people[0] ?? one));
  const around = mergeReplies([reply(people.slice(0, 31), star)]);
  const { x, y } = laid(around);
  const width = Math.max(...x) - Math.min(...x);
  const height = Math.max(...y) - Math.min(...y);
  const middle = { x: (Math.max(...x) + Math.min(...x)) / 2, y: (Math.max(...y) + Math.min(...y)) / 2 };
  expect(Math.abs((x[0] ?? 0) - middle.x)).toBeLessThan(0.15 * width);
  expect(Math.abs((y[0] ?? 0) - middle.y)).toBeLessThan(0.15 * height);
});

test("neighbours lie nearer to each other than strangers, on average", () => {
  const { x, y, sources, targets } = laid();
  const far = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  const tied = [...sources].map((source, index) => far(source, targets[index] ?? 0));
  const all = people.flatMap((_, a) => people.map((__, b) => far(a, b)));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(tied)).toBeLessThan(0.7 * mean(all));
});
