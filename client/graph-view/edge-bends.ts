const BEND = 0.24;

/** Ends of edges by number of node, each edge at one place in both arrays. */
export interface EdgeEnds {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** How many nodes there are. */
  readonly nodes: number;
}

/**
 * Fans out the edges that join the same two nodes, so that each can be seen and met by the pointer: the bend of each,
 * all as seen from the same of their two ends; 0 for a lone edge. Each edge is met a few times, and nothing is hashed.
 */
export function bendsOf(ends: EdgeEnds): Float64Array {
  const bends = new Float64Array(ends.sources.length);
  const { first, next } = chainsOf(ends);
  const higher = (edge: number) => Math.max(ends.sources[edge] ?? 0, ends.targets[edge] ?? 0);
  const parallels = new Uint32Array(ends.nodes);
  const met = new Uint32Array(ends.nodes);
  for (const start of first) {
    for (let edge = start; edge >= 0; edge = next[edge] ?? -1) add(parallels, higher(edge));
    for (let edge = start; edge >= 0; edge = next[edge] ?? -1) {
      const other = higher(edge);
      bends[edge] = ((met[other] ?? 0) - ((parallels[other] ?? 1) - 1) / 2) * BEND;
      add(met, other);
    }
    for (let edge = start; edge >= 0; edge = next[edge] ?? -1)
      parallels[higher(edge)] = met[higher(edge)] = 0;
  }
  return bends;
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The edges of each node to those of higher numbers, in their order: the first of each node, and which comes after which; -1 for none. */
function chainsOf({ sources, targets, nodes }: EdgeEnds): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(sources.length);
  for (let edge = sources.length - 1; edge >= 0; edge--) {
    const lower = Math.min(sources[edge] ?? 0, targets[edge] ?? 0);
    next[edge] = first[lower] ?? -1;
    first[lower] = edge;
  }
  return { first, next };
}
