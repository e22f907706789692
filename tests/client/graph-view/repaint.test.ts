import { expect, test, vi } from "vitest";
import { emptyDrawing } from "../../../client/graph-view/drawn-graph.ts";
import type { Look } from "../../../client/graph-view/look.ts";
import { marksOf } from "../../../client/graph-view/marks.ts";
import { redraw, repaintMarks } from "../../../client/graph-view/repaint.ts";

const drawing = emptyDrawing();
for (const id of ["a", "b", "c"])
  drawing.addNode(id, { x: 0, y: 0, size: 5, kind: "Person", mentions: 1, label: id });

const marks = (nodes: string[], edges: string[]) => ({ nodes: new Set(nodes), edges: new Set(edges) });
const painted = (refresh = vi.fn(), repaint = vi.fn()) => ({
  renderer: { refresh },
  drawing,
  edges: { repaint },
});

test("what was in focus and what is now is repainted, and nothing else; the index is used as it is", () => {
  const stage = painted();
  repaintMarks(stage, marks(["a"], ["ab"]), marks(["a", "b", "gone"], ["bc"]));
  expect(stage.renderer.refresh.mock.calls).toEqual([
    [{ partialGraph: { nodes: ["a", "b"], edges: [] }, skipIndexation: true, schedule: true }],
  ]);
  expect(stage.edges.repaint.mock.calls).toEqual([[new Set(["ab", "bc"])]]);
});

test("where the index is being built anew, the repaint builds it at once", () => {
  const refresh = vi.fn().mockImplementationOnce(() => {
    throw new Error('Sigma: node "a" can\'t be repaint');
  });
  repaintMarks(painted(refresh), marks([], []), marks([], []));
  expect(refresh.mock.calls.at(-1)).toEqual([]);
});

test("a fault of another kind is not swallowed", () => {
  const refresh = vi.fn().mockImplementation(() => {
    throw new Error("no such colour");
  });
  expect(() => repaintMarks(painted(refresh), marks([], []), marks([], []))).toThrow("no such colour");
});

test("a frame of a fade names nothing to be painted anew", () => {
  const stage = painted();
  redraw(stage);
  expect(stage.renderer.refresh.mock.calls[0]?.[0].partialGraph).toEqual({ nodes: [], edges: [] });
  expect(stage.edges.repaint).not.toHaveBeenCalled();
});

test("the focus, what is selected and what was begun with are marked", () => {
  const look = { focus: marks(["b"], ["bc"]), selected: "ab", second: "c", seeds: new Set(["a"]) };
  const { nodes, edges } = marksOf(look as unknown as Look);
  expect([...nodes].sort()).toEqual(["a", "ab", "b", "c"]);
  expect([...edges].sort()).toEqual(["ab", "bc", "c"]);
});
