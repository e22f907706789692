import type { RelationType } from "#model";
import { relationWords } from "../state/places-in-words.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { isDisputed } from "../state/visible-graph.ts";
import type { DrawnGraph, DrawnNode } from "./drawn-graph.ts";
import { bendsOf } from "./edge-bends.ts";
import { widthOf } from "./node-look.ts";

/** An edge as the drawing knows it; its ends are the drawn nodes themselves, the bend is a share of its length. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  readonly relation: RelationType;
  readonly width: number;
  readonly bend: number;
  readonly confidence: number;
  readonly isDisputed: boolean;
  /** The relation's own label, where it has one. */
  readonly label: string | undefined;
}

/** The edges of a graph between the nodes of the drawing. */
export function drawnEdgesOf(graph: StageGraph, drawing: DrawnGraph): DrawnEdge[] {
  const nodes = new Map(drawing.mapNodes((id, node) => [id, node]));
  const bends = bendsOf(graph);
  const edges: DrawnEdge[] = [];
  for (const relation of graph.relations.values()) {
    const { id, source, target, type, label, evidence, confidence } = relation;
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (!from || !to) continue;
    edges.push({
      id,
      source: from,
      target: to,
      relation: type,
      width: widthOf(evidence),
      bend: bends.get(id) ?? 0,
      confidence,
      isDisputed: isDisputed(relation),
      label,
    });
  }
  return edges;
}

/** What an edge says from its source to its target. */
export function wordsOf({ relation, label }: DrawnEdge): string {
  return relationWords(relation, label, true);
}
