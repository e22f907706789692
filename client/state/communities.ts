import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { randomFrom } from "./random.ts";

/** Entities by index, and the ties between them; a tie counts as much as its weight. */
export interface TiedIndexes {
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

const SEED = 1917;

/** Into which community each falls, by index (Blondel et al., "Fast unfolding of communities in large networks", 2008); the same for the same ties. */
export function communitiesOf({ count, sources, targets, weights }: TiedIndexes): Uint32Array {
  const graph = new Graph({ type: "undirected" });
  for (let index = 0; index < count; index++) graph.addNode(index);
  sources.forEach((source, tie) => {
    const target = targets[tie] ?? 0;
    if (source === target) return;
    const before = graph.hasEdge(source, target) ? graph.getEdgeAttribute(source, target, "weight") : 0;
    graph.mergeEdge(source, target, { weight: before + (weights[tie] ?? 0) });
  });
  if (graph.size === 0) return Uint32Array.from({ length: count }, (_, index) => index);
  const found = louvain(graph, { getEdgeWeight: "weight", rng: randomFrom(SEED) });
  return Uint32Array.from({ length: count }, (_, index) => found[index] ?? 0);
}
