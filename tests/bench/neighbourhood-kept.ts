import { randomFrom } from "../../client/state/random.ts";
import type { CommunityGraph } from "./community-graph.ts";

/** Places by number of the node. */
export interface Drawn {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

const LOOKED_AT = 500;
const SEED = 5;

/**
 * How well a drawing keeps neighbours together: of each node's k neighbours in the graph, the share that are among its k
 * nearest in the plane; the mean over 500 nodes drawn at random, or over all where there are fewer.
 */
export function neighbourhoodKept(graph: CommunityGraph, drawn: Drawn): number {
  const around = neighboursOf(graph);
  const random = randomFrom(SEED);
  const looked =
    graph.count <= LOOKED_AT
      ? [...around.keys()]
      : Array.from({ length: LOOKED_AT }, () => Math.floor(random() * graph.count));
  const shares = looked.flatMap((node) => {
    const neighbours = around[node] ?? new Set();
    return neighbours.size === 0 ? [] : [shareNear(node, neighbours, drawn)];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function neighboursOf({ count, sources, targets }: CommunityGraph): Set<number>[] {
  const around = Array.from({ length: count }, () => new Set<number>());
  sources.forEach((source, tie) => {
    const target = targets[tie] ?? 0;
    around[source]?.add(target);
    around[target]?.add(source);
  });
  return around;
}

function shareNear(node: number, neighbours: ReadonlySet<number>, { x, y }: Drawn): number {
  const far = Float64Array.from({ length: x.length }, (_, other) =>
    other === node
      ? Number.POSITIVE_INFINITY
      : ((x[other] ?? 0) - (x[node] ?? 0)) ** 2 + ((y[other] ?? 0) - (y[node] ?? 0)) ** 2,
  );
  const limit = far.slice().sort()[neighbours.size - 1] ?? 0;
  return (
    [...neighbours].filter((other) => (far[other] ?? Number.POSITIVE_INFINITY) <= limit).length /
    neighbours.size
  );
}
