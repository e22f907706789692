import { expect, test } from "vitest";
import type { DrawnEdge } from "../../../client/graph-view/drawn-edges.ts";
import { emptyDrawing } from "../../../client/graph-view/drawn-graph.ts";
import type { Look } from "../../../client/graph-view/look.ts";
import type { NamePainter } from "../../../client/graph-view/name-painter.ts";
import { type NameOrders, NameSelection } from "../../../client/graph-view/set-names.ts";

const SIGHT = {
  width: 800,
  height: 600,
  projection: { left: 400, top: 300, across: 1, down: -1 },
  scale: 1,
};
const painter = { widthOf: (words: string) => 6 * words.length } as unknown as NamePainter;
const NODE = { size: 8, kind: "Person" } as const;

function selectionOf(
  nodes: readonly [id: string, x: number, y: number, mentions: number][],
  ties: [string, string][] = [],
) {
  const drawing = emptyDrawing();
  for (const [id, x, y, mentions] of nodes) drawing.addNode(id, { ...NODE, x, y, mentions, label: id });
  const edges = ties.map(([from, to]): DrawnEdge => {
    const [source, target] = [drawing.getNodeAttributes(from), drawing.getNodeAttributes(to)];
    return {
      id: `${from}-${to}`,
      source,
      target,
      relation: "CITES",
      width: 2,
      bend: 0,
      confidence: 1,
      isDisputed: false,
      label: undefined,
    };
  });
  const layer = {
    count: edges.length,
    all: edges,
    byId: (id: string) => edges.find((edge) => edge.id === id),
  };
  const selection = new NameSelection(drawing, layer, painter);
  selection.follow();
  return selection;
}

function orders(look: Partial<Look> = {}, more: Partial<NameOrders> = {}): NameOrders {
  const plain = { focus: undefined, strength: 0, selected: undefined, second: undefined, seeds: new Set() };
  return {
    look: { ...plain, ...look } as unknown as Look,
    hovered: undefined,
    pinned: new Set(),
    showsRelationWords: false,
    ...more,
  };
}

const namesOf = (selection: NameSelection, wanted: NameOrders) =>
  selection.place(wanted, "", SIGHT).names.map(({ id }) => id);

test("where two names have room for one, the more often named entity has it", () => {
  const heap = Array.from({ length: 14 }, (_, n): [string, number, number, number] => [`p${n}`, n, 0, n + 1]);
  const names = namesOf(selectionOf(heap), orders());
  expect(names).toContain("p13");
  expect(names).not.toContain("p0");
});

test("on a small stage a long name is read whole, among many it is cut", () => {
  const long = "When Bukharin arrived back in Russia in May 1917";
  const few: [string, number, number, number][] = [
    [long, 0, 0, 3],
    ["b", 200, 0, 1],
  ];
  const many = Array.from({ length: 45 }, (_, n): [string, number, number, number] => [
    `p${n}`,
    (n % 9) * 40,
    -100 - n,
    1,
  ]);
  const linesOf = (nodes: typeof few) =>
    selectionOf(nodes)
      .place(orders(), "", SIGHT)
      .names.find(({ id }) => id === long)?.lines;
  expect(linesOf(few)?.join(" ")).toBe(long);
  expect(linesOf([...few, ...many])).toHaveLength(2);
});

test("the name of what is chosen keeps off the ring around it", () => {
  const down = (look: Partial<Look>) =>
    selectionOf([["a", 0, 0, 1]]).place(orders(look), "", SIGHT).names[0]?.place.down ?? 0;
  expect(down({ selected: "a" })).toBeGreaterThanOrEqual(down({}) + 4);
});

test("no name lies under the map of the whole, nor in a box that is kept", () => {
  const selection = selectionOf([["a", 0, 0, 1]]);
  const box = {
    x: SIGHT.width / 2,
    y: SIGHT.height / 2,
    halfWidth: SIGHT.width / 2,
    halfHeight: SIGHT.height / 2,
  };
  expect(namesOf(selection, orders())).toEqual(["a"]);
  expect(namesOf(selection, orders({ map: box }))).toEqual([]);
  expect(namesOf(selection, orders({ reserved: [box] }))).toEqual([]);
});

test("what is selected is named even in a heap", () => {
  const heap = Array.from({ length: 40 }, (_, n): [string, number, number, number] => [
    `p${n}`,
    n / 4,
    0,
    n + 1,
  ]);
  expect(namesOf(selectionOf(heap), orders({ selected: "p0" }))).toContain("p0");
});

test("names of fifty nodes that the stage began with never lie on each other, seen from far", () => {
  const ids = Array.from({ length: 50 }, (_, at) => `Starting person ${at}`);
  const far = selectionOf(ids.map((id, at) => [id, (at % 10) * 12 - 60, Math.floor(at / 10) * 12, 5]));
  const { names } = far.place(orders({ seeds: new Set(ids) }), "", SIGHT);
  expect(names.length).toBeGreaterThan(3);
  const boxes = names.map(({ at, lines, place }) => ({
    x: SIGHT.projection.left + at.x + place.across,
    y: SIGHT.projection.top - at.y + place.down,
    halfWidth: place.halfWidth,
    halfHeight: (lines.length * place.type.line) / 2,
  }));
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      const isBeside = Math.abs(one.x - other.x) >= one.halfWidth + other.halfWidth;
      const isBelow = Math.abs(one.y - other.y) >= one.halfHeight + other.halfHeight;
      expect(isBeside || isBelow).toBe(true);
    }
});

test("a focus names its own entities alone, with the words of its relations", () => {
  const nodes: [string, number, number, number][] = [
    ["a", -200, 0, 3],
    ["b", 200, 0, 3],
    ["c", 0, 200, 9],
  ];
  const focus = { nodes: new Set(["a", "b"]), edges: new Set(["a-b"]) };
  const { names, words } = selectionOf(nodes, [["a", "b"]]).place(orders({ focus, strength: 1 }), "", SIGHT);
  expect(names.map(({ id }) => id).sort()).toEqual(["a", "b"]);
  expect(words.map((one) => one.words)).toEqual(["cites"]);
});

test("words of other relations are written only where they are wished for", () => {
  const nodes: [string, number, number, number][] = [
    ["a", -200, 0, 3],
    ["b", 200, 0, 3],
  ];
  const selection = selectionOf(nodes, [["a", "b"]]);
  expect(selection.place(orders(), "", SIGHT).words).toEqual([]);
  expect(selection.place(orders({}, { showsRelationWords: true }), "", SIGHT).words).toHaveLength(1);
});

test("what lies outside the stage has no name on it", () => {
  expect(namesOf(selectionOf([["far", 2_000, 0, 5]]), orders())).toEqual([]);
});

test("the one to which nearly all are tied is named, though it is seldom named in the texts and has no free side", () => {
  const rim = Array.from({ length: 40 }, (_, at): [string, number, number, number] => {
    const turn = (Math.PI * 2 * at) / 40;
    return [`rim ${at}`, Math.cos(turn) * 20, Math.sin(turn) * 20, 50];
  });
  const nodes: [string, number, number, number][] = [["hub", 0, 0, 1], ...rim];
  const spokes = rim.map(([id]): [string, string] => ["hub", id]);
  expect(namesOf(selectionOf(nodes, spokes), orders())).toContain("hub");
  expect(namesOf(selectionOf(nodes, spokes.slice(0, 5)), orders())).not.toContain("hub");
});
