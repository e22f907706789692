import type Sigma from "sigma";
import type { DrawnGraph } from "./drawn-graph.ts";
import type { EdgeLayer } from "./edge-layer.ts";
import type { Marks } from "./marks.ts";

/** What is drawn: sigma with the nodes it knows, and the edges beside it. */
export interface Painted {
  readonly renderer: Pick<Sigma, "refresh">;
  readonly drawing: Pick<DrawnGraph, "hasNode">;
  readonly edges: Pick<EdgeLayer, "repaint">;
}

/**
 * Paints anew what is named in either of two sets of marks, and nothing else. Sigma's index is used as it is; where
 * sigma is about to build it anew (its answer to a resized window empties it until the next frame), that is done now.
 */
export function repaintMarks({ renderer, drawing, edges }: Painted, before: Marks, now: Marks): void {
  edges.repaint(new Set([...before.edges, ...now.edges]));
  const nodes = [...new Set([...before.nodes, ...now.nodes])].filter((id) => drawing.hasNode(id));
  try {
    renderer.refresh({ partialGraph: { nodes, edges: [] }, skipIndexation: true, schedule: true });
  } catch {
    renderer.refresh(); // a fault that is not the index's comes up again here
  }
}

/** Draws a frame in the look of now; nothing is sent to the graphics memory but a few numbers. */
export function redraw({ renderer }: Pick<Painted, "renderer">): void {
  renderer.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true, schedule: false });
}
