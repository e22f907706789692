import { expect, test } from "vitest";
import { nodeDisplay, ribbonOf } from "../../../client/graph-view/appearance.ts";
import type { DrawnEdge } from "../../../client/graph-view/drawn-edges.ts";
import type { Look } from "../../../client/graph-view/look.ts";
import { widthOf } from "../../../client/graph-view/node-look.ts";

const node = { x: 1, y: 2, size: 8, kind: "Work", label: "On Tyranny", mentions: 3 } as const;
const edge: DrawnEdge = {
  id: "CITES:a:b",
  source: node,
  target: { ...node, x: 9 },
  relation: "CITES",
  width: 2,
  bend: 0,
  confidence: 0.9,
  isDisputed: false,
  label: undefined,
};
const plain = { focus: undefined, strength: 0, selected: undefined, second: undefined, seeds: new Set() };
const look = (more: object = {}) => ({ ...plain, ...more }) as unknown as Look;

test("an edge that is more likely wrong than right is dashed", () => {
  expect(ribbonOf({ ...edge, confidence: 0.49 }, look()).dash).toBe("even");
  expect(ribbonOf({ ...edge, confidence: 0.5 }, look()).dash).toBe("whole");
});

test("what is disputed has a colour and a dash of its own, however sure it is, and keeps the dash when selected", () => {
  for (const confidence of [0.2, 0.9])
    expect(ribbonOf({ ...edge, confidence, isDisputed: true }, look())).toMatchObject({
      tone: "disputed",
      dash: "long-short",
      rest: 0,
    });
  const selected = ribbonOf({ ...edge, isDisputed: true }, look({ selected: edge.id }));
  expect(selected).toMatchObject({ tone: "accent", dash: "long-short" });
});

test("names that merely stand together are joined without an arrow, thinner and fainter", () => {
  const weak = ribbonOf({ ...edge, relation: "APPEARS_WITH" }, look());
  const stated = ribbonOf(edge, look());
  expect([weak.isDirected, stated.isDirected]).toEqual([false, true]);
  expect(weak.width).toBeLessThan(stated.width);
  expect(weak.rest).toBeGreaterThan(stated.rest);
});

test("width grows with the evidence, by its logarithm, to a limit", () => {
  const widths = [1, 2, 4, 8, 16].map(widthOf);
  expect(widths[1] ?? 0).toBeCloseTo(((widths[0] ?? 0) + (widths[2] ?? 0)) / 2);
  expect(widthOf(1_000)).toBe(widthOf(10_000));
});

test("a selected edge has the accent's colour, and steps back behind none", () => {
  const selected = ribbonOf(edge, look({ selected: edge.id }));
  expect(selected).toMatchObject({ tone: "accent", rest: 0, isMarked: true });
});

test("a ring is drawn around what is selected, and a fine one around what was begun with", () => {
  const ring = (more: object) => nodeDisplay("a", node, look(more)).ring;
  expect(ring({ selected: "a" })).toBeGreaterThan(ring({ seeds: new Set(["a"]) }));
  expect(ring({})).toBe(0);
});

test("what is in focus is marked", () => {
  const focus = { nodes: new Set(["a"]), edges: new Set([edge.id]) };
  expect(nodeDisplay("a", node, look({ focus })).isMarked).toBe(true);
  expect(nodeDisplay("b", node, look({ focus })).isMarked).toBe(false);
  expect(ribbonOf(edge, look({ focus })).isMarked).toBe(true);
});
