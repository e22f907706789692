import { MultiDirectedGraph } from "graphology";
import type { EntityType, RelationType } from "#model";
import { relationWords } from "../state/places-in-words.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { radiusOf, widthOf } from "./node-look.ts";
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

/** What the drawing knows of an edge; the bend is a share of its length. */
export interface DrawnEdge {
  size: number;
  relation: RelationType;
  words: string;
  bend: number;
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** An empty drawing. */
export function emptyDrawing(): DrawnGraph {
  return new MultiDirectedGraph<DrawnNode, DrawnEdge>();
}

/** Makes the drawing hold what the stage holds, at the given places; what stays is not taken out and put back. */
export function mirror(drawing: DrawnGraph, graph: StageGraph, places: Places): void {
  drawing.forEachEdge((id) => !graph.relations.has(id) && drawing.dropEdge(id));
  drawing.forEachNode((id) => !graph.entities.has(id) && drawing.dropNode(id));
  for (const { id, type, label, mentions } of graph.entities.values()) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    drawing.mergeNode(id, { x, y, size: radiusOf(mentions), kind: type, label, mentions });
  }
  const bends = bendsOf(graph);
  for (const { id, source, target, type, label, evidence } of graph.relations.values()) {
    const words = relationWords(type, label, true);
    const attributes = { size: widthOf(evidence), relation: type, words, bend: bends.get(id) ?? 0 };
    drawing.mergeEdgeWithKey(id, source, target, attributes);
  }
}

const BEND = 0.24;

/** Fans out the edges that join the same two nodes, so that each can be seen and met by the pointer. */
function bendsOf(graph: StageGraph): Map<string, number> {
  const pairs = new Map<string, string[]>();
  for (const { id, source, target } of graph.relations.values()) {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), id]);
  }
  const bends = new Map<string, number>();
  for (const ids of pairs.values()) {
    ids.forEach((id, index) => {
      const relation = graph.relations.get(id);
      const side = relation && relation.source < relation.target ? 1 : -1;
      bends.set(id, side * (index - (ids.length - 1) / 2) * BEND);
    });
  }
  return bends;
}
