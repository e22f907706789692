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
  const cells = cellsOf(nodes);
  const step = Math.max(1, Math.floor(nodes.length / SAMPLE));
  const distances = new Float64Array(Math.ceil(nodes.length / step));
  for (const judged of distances.keys()) {
    const node = nodes[judged * step];
    if (node) distances[judged] = nearestTo(node, nodes, cells);
  }
  return distances;
}

/** Nodes by the cells of a field, in chains: the last of each cell, and which came before which; -1 for none. A border of empty cells lies around. */
interface Cells {
  readonly left: number;
  readonly low: number;
  readonly side: number;
  readonly columns: number;
  readonly last: Int32Array;
  readonly before: Int32Array;
}

function cellsOf(nodes: readonly Circle[]): Cells {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [low, high] = [left, right];
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  const [across, up] = [right - left, high - low];
  const side = Math.max(Math.sqrt((2 * across * up) / nodes.length), (across + up) / nodes.length) || 1;
  const columns = Math.floor(across / side) + 3;
  const rows = Math.floor(up / side) + 3;
  const last = new Int32Array(columns * rows).fill(-1);
  const cells = { left, low, side, columns, last, before: new Int32Array(nodes.length) };
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) continue;
    const cell = cellAt(node, cells);
    cells.before[at] = last[cell] ?? -1;
    last[cell] = at;
  }
  return cells;
}

function cellAt({ x, y }: Circle, { left, low, side, columns }: Cells): number {
  return (Math.floor((y - low) / side) + 1) * columns + Math.floor((x - left) / side) + 1;
}

function nearestTo(node: Circle, nodes: readonly Circle[], cells: Cells): number {
  let least = cells.side * cells.side; // one that has none nearby has at least this much room
  const middle = cellAt(node, cells);
  for (let row = middle - cells.columns; row <= middle + cells.columns; row += cells.columns) {
    for (let cell = row - 1; cell <= row + 1; cell++) {
      for (let at = cells.last[cell] ?? -1; at >= 0; at = cells.before[at] ?? -1) {
        const other = nodes[at];
        if (!other || other === node) continue;
        const [across, down] = [other.x - node.x, other.y - node.y];
        least = Math.min(least, across * across + down * down);
      }
    }
  }
  return Math.sqrt(least);
}
