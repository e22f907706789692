import { expect, test, vi } from "vitest";
import { edgeUnder } from "../../../client/graph-view/edge-under.ts";

/** A stage on which a unit of the graph is 2 pixels at the first zoom, seen from as far away as the ratio says. */
function stageFrom(ratio: number) {
  return {
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: (2 * x) / ratio, y: (-2 * y) / ratio }),
    viewportToGraph: ({ x, y }: { x: number; y: number }) => ({ x: (x * ratio) / 2, y: (-y * ratio) / 2 }),
    getDimensions: () => ({ width: 800, height: 600 }),
    getCamera: () => ({ ratio }) as never,
  };
}

const among = (count: number) => ({ count, near: vi.fn(() => "edge") });

test("an edge is met within seven pixels, measured in the graph's units at this zoom", () => {
  const edges = among(100);
  expect(edgeUnder(stageFrom(4), edges, { x: 10, y: 20 })).toBe("edge");
  expect(edges.near).toHaveBeenCalledWith({ x: 20, y: -40 }, 14);
});

test("where edges are hairlines the pointer meets none of them, and near again it does", () => {
  expect(edgeUnder(stageFrom(1), among(15_000), { x: 10, y: 20 })).toBeUndefined();
  expect(edgeUnder(stageFrom(0.3), among(15_000), { x: 10, y: 20 })).toBe("edge");
});
