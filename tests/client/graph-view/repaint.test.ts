import { expect, test, vi } from "vitest";
import { emptyDrawing } from "../../../client/graph-view/drawn-graph.ts";
import { repaintAll } from "../../../client/graph-view/repaint.ts";

const drawing = emptyDrawing();

test("a repaint leaves the index as it is", () => {
  const refresh = vi.fn();
  repaintAll({ refresh }, drawing);
  expect(refresh.mock.calls).toEqual([
    [{ partialGraph: { nodes: [], edges: [] }, skipIndexation: true, schedule: false }],
  ]);
});

test("where the index is being built anew, the repaint builds it at once", () => {
  const refresh = vi.fn().mockImplementationOnce(() => {
    throw new Error('Sigma: edge "CITES:a:b" can\'t be repaint');
  });
  repaintAll({ refresh }, drawing);
  expect(refresh.mock.calls.at(-1)).toEqual([]);
});

test("a fault of another kind is not swallowed", () => {
  const refresh = vi.fn().mockImplementation(() => {
    throw new Error("no such colour");
  });
  expect(() => repaintAll({ refresh }, drawing)).toThrow("no such colour");
});
