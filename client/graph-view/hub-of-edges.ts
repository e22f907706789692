import { addTo } from "#model";
import type { DrawnEdge } from "./drawn-edges.ts";
import type { DrawnNode } from "./drawn-graph.ts";

/** The nodes at the other ends of each node's edges. */
export type TiedTo = ReadonlyMap<DrawnNode, readonly DrawnNode[]>;

/** To whom each is tied, one as often as edges join the two. */
export function tiedTo(edges: Iterable<Pick<DrawnEdge, "source" | "target">>): TiedTo {
  const tied = new Map<DrawnNode, DrawnNode[]>();
  for (const { source, target } of edges) {
    addTo(tied, source, target);
    addTo(tied, target, source);
  }
  return tied;
}

/** A hub is tied to at least so many, and to at least this share of all that are drawn. */
const LEAST = { ties: 8, share: 0.3 };

/** The node in the midst of a drawing: who reads it without its name does not know what all the rest is tied to. */
export function hubOf(tied: TiedTo, nodes: number): DrawnNode | undefined {
  const counts = [...tied].map(([node, others]) => [node, new Set(others).size] as const);
  const [most] = counts.sort(([, a], [, b]) => b - a);
  return most && most[1] >= Math.max(LEAST.ties, nodes * LEAST.share) ? most[0] : undefined;
}
