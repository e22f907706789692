import type { RelationSummary, RelationType } from "#model";
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

/** The edges of a graph between the nodes of the drawing; those that join the same two nodes are bent, each another way. */
export function drawnEdgesOf(graph: Pick<StageGraph, "relations">, drawing: DrawnGraph): DrawnEdge[] {
  const nodes = drawing.mapNodes((_, node) => node);
  const { relations, ...ends } = joinedOf(graph, drawing);
  const bends = bendsOf({ ...ends, nodes: nodes.length });
  const edges: DrawnEdge[] = [];
  for (const [at, relation] of relations.entries()) {
    const source = nodes[ends.sources[at] ?? 0];
    const target = nodes[ends.targets[at] ?? 0];
    if (source && target) edges.push(drawnEdgeOf(relation, { source, target, fan: bends[at] ?? 0 }));
  }
  return edges;
}

/** An edge between its drawn ends; `fan` is its bend as seen from the end whose id comes first. */
function drawnEdgeOf(
  relation: RelationSummary,
  { source, target, fan }: Pick<DrawnEdge, "source" | "target"> & { readonly fan: number },
): DrawnEdge {
  const { id, type, label, evidence, confidence } = relation;
  return {
    id,
    source,
    target,
    relation: type,
    width: widthOf(evidence),
    bend: fan === 0 || relation.source < relation.target ? fan : -fan,
    confidence,
    isDisputed: isDisputed(relation),
    label,
  };
}

/** The relations of which both ends are drawn, and these ends by number: names are looked up once. */
function joinedOf({ relations }: Pick<StageGraph, "relations">, drawing: DrawnGraph) {
  const numbers = new Map<string, number>();
  drawing.forEachNode((id) => void numbers.set(id, numbers.size));
  const joined: RelationSummary[] = [];
  const sources = new Uint32Array(relations.size);
  const targets = new Uint32Array(relations.size);
  for (const relation of relations.values()) {
    const [source, target] = [numbers.get(relation.source), numbers.get(relation.target)];
    if (source === undefined || target === undefined) continue;
    sources[joined.length] = source;
    targets[joined.length] = target;
    joined.push(relation);
  }
  const count = joined.length;
  return { relations: joined, sources: sources.subarray(0, count), targets: targets.subarray(0, count) };
}

/** What an edge says from its source to its target. */
export function wordsOf({ relation, label }: DrawnEdge): string {
  return relationWords(relation, label, true);
}
