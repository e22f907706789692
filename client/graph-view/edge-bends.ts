const BEND = 0.24;

/** Ends of edges by number of node, each edge at one place in both arrays. */
export interface EdgeEnds {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** How many edges there are, and how many nodes. */
  readonly count: number;
  readonly nodes: number;
}

/**
 * Fans out the edges that join the same two nodes, so that each can be seen and met by the pointer: the bend of each,
 * all as seen from the same of their two ends; 0 for a lone edge. Each edge is met a few times, and nothing is hashed.
 */
export function bendsOf(ends: EdgeEnds): Float64Array {
  const { sources, targets, nodes } = ends;
  const bends = new Float64Array(ends.count);
  const { first, next } = chainsOf(ends);
  const higher = (edge: number) => Math.max(sources[edge] ?? 0, targets[edge] ?? 0);
  const parallels = new Uint32Array(nodes);
  const met = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const start = first[node] ?? -1;
    let areParallel = false;
    for (let edge = start; edge >= 0; edge = next[edge] ?? -1)
      areParallel = add(parallels, higher(edge)) > 1 || areParallel;
    for (let edge = areParallel ? start : -1; edge >= 0; edge = next[edge] ?? -1) {
      const other = higher(edge);
      bends[edge] = (add(met, other) - 1 - ((parallels[other] ?? 1) - 1) / 2) * BEND;
    }
    for (let edge = start; edge >= 0; edge = next[edge] ?? -1)
      parallels[higher(edge)] = met[higher(edge)] = 0;
  }
  return bends;
}

/** Counts one more; how many there are now. */
function add(counts: Uint32Array, at: number): number {
  const count = (counts[at] ?? 0) + 1;
  counts[at] = count;
  return count;
}

/** The edges of each node to those of higher numbers, in their order: the first of each node, and which comes after which; -1 for none. */
function chainsOf({ sources, targets, count, nodes }: EdgeEnds): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(count);
  for (let edge = count - 1; edge >= 0; edge--) {
    const lower = Math.min(sources[edge] ?? 0, targets[edge] ?? 0);
    next[edge] = first[lower] ?? -1;
    first[lower] = edge;
  }
  return { first, next };
}
