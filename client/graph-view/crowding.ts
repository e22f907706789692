/** A drawing's nodes against the room they have: lengths in units of the graph. */
export interface Crowding {
  /** The radius that half of the nodes do not reach. */
  readonly radius: number;
  /** The distance to the nearest other node, as half of the nodes have it or more. */
  readonly distance: number;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** As it is with a handful of nodes. */
export const NO_CROWD: Crowding = { radius: 1, distance: Number.POSITIVE_INFINITY };
/** Sizes shrink less than distances when the reader steps back, so that a small graph stays clear from afar. */
const RELUCTANCE = 0.55;
/** A usual node fills at most this part of the way to its nearest neighbour. */
const SHARE = 0.55;
const FEW = 12;
/** More nodes than this are judged by so many of them: enough for a middle. */
const SAMPLE = 1_000;

/** How crowded the nodes lie. */
export function crowdingOf(nodes: readonly Circle[]): Crowding {
  if (nodes.length < FEW) return NO_CROWD;
  const distances = nearestDistances(nodes);
  const distance = middle(distances) || Number.POSITIVE_INFINITY;
  return { radius: middle(Float64Array.from(nodes, ({ size }) => size)), distance };
}

/** By how much sizes are divided at a zoom (sigma's ratio: greater is farther away): never so little that usual nodes hide each other. */
export function shrinkage({ radius, distance }: Crowding, ratio: number): number {
  return Math.max(ratio ** RELUCTANCE, (ratio * radius) / (SHARE * distance));
}

function middle(values: Float64Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}

/** For some of the nodes the distance to the nearest other, looked for in cells that hold about two nodes each. */
function nearestDistances(nodes: readonly Circle[]): Float64Array {
  const cell = cellOf(nodes);
  const chains = chainsOf(nodes, cell);
  const step = Math.max(1, Math.floor(nodes.length / SAMPLE));
  const distances = new Float64Array(Math.ceil(nodes.length / step));
  for (const judged of distances.keys()) {
    const node = nodes[judged * step];
    if (node) distances[judged] = nearestTo(node, nodes, chains, cell);
  }
  return distances;
}

/** Nodes of one cell in a chain: the last of each cell by the cell's number, and which came before which; -1 for none. */
interface Chains {
  readonly last: Map<number, number>;
  readonly before: Int32Array;
}

function chainsOf(nodes: readonly Circle[], cell: number): Chains {
  const last = new Map<number, number>();
  const before = new Int32Array(nodes.length);
  for (const [at, node] of nodes.entries()) {
    const key = keyOf(node, cell);
    before[at] = last.get(key) ?? -1;
    last.set(key, at);
  }
  return { last, before };
}

function nearestTo(node: Circle, nodes: readonly Circle[], { last, before }: Chains, cell: number): number {
  let least = cell * cell; // one that has none nearby has at least this much room
  const key = keyOf(node, cell);
  for (const beside of AROUND) {
    for (let at = last.get(key + beside) ?? -1; at >= 0; at = before[at] ?? -1) {
      const other = nodes[at];
      if (!other || other === node) continue;
      const [across, down] = [other.x - node.x, other.y - node.y];
      least = Math.min(least, across * across + down * down);
    }
  }
  return Math.sqrt(least);
}

function keyOf({ x, y }: Circle, cell: number): number {
  return Math.floor(x / cell) * ROW + Math.floor(y / cell);
}

/** More rows of cells than any drawing has. */
const ROW = 65_536;
/** From a cell's number to those of the cells around it, and its own. */
const AROUND = [-ROW - 1, -ROW, -ROW + 1, -1, 0, 1, ROW - 1, ROW, ROW + 1];

function cellOf(nodes: readonly Circle[]): number {
  let [left, right, low, high] = [0, 0, 0, 0];
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return Math.sqrt((2 * (right - left) * (high - low)) / nodes.length) || 1;
}
