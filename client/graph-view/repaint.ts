import type Sigma from "sigma";
import type { DrawnGraph } from "./drawn-graph.ts";

/**
 * Repaints all in its present look at once. Sigma's index is used as it is; where sigma is about to build it anew
 * (its answer to a resized window empties it until the next frame), that is done now instead.
 */
export function repaintAll(
  renderer: Pick<Sigma, "refresh">,
  drawing: Pick<DrawnGraph, "nodes" | "edges">,
): void {
  try {
    renderer.refresh({
      partialGraph: { nodes: drawing.nodes(), edges: drawing.edges() },
      skipIndexation: true,
      schedule: false,
    });
  } catch {
    renderer.refresh(); // a fault that is not the index's comes up again here
  }
}
