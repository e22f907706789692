import { MultiDirectedGraph } from "graphology";
import type { EntityType } from "#model";
import type { StageGraph } from "../state/stage-graph.ts";
import { radiusOf } from "./node-look.ts";
import type { Places } from "./places.ts";

/** What the drawing knows of a node. */
export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  kind: EntityType;
  label: string;
  mentions: number;
}

/** The nodes as sigma reads them; edges are drawn beside it. */
export type DrawnGraph = MultiDirectedGraph<DrawnNode>;

/** An empty drawing. */
export function emptyDrawing(): DrawnGraph {
  return new MultiDirectedGraph<DrawnNode>();
}

/** Makes the drawing hold the nodes of the stage at the given places; what stays is not taken out and put back. */
export function mirror(drawing: DrawnGraph, graph: Pick<StageGraph, "entities">, places: Places): void {
  drawing.forEachNode((id) => !graph.entities.has(id) && drawing.dropNode(id));
  for (const { id, type, label, mentions } of graph.entities.values()) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const attributes = { x, y, size: radiusOf(mentions), kind: type, label, mentions };
    if (drawing.hasNode(id)) drawing.replaceNodeAttributes(id, attributes);
    else drawing.addNode(id, attributes);
  }
}
