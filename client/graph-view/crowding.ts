import { cornersAround, type NodeColumns } from "./node-columns.ts";

/** A drawing's nodes against the room they have: lengths in units of the graph. */
export interface Crowding {
  /** The radius that half of the nodes do not reach. */
  readonly radius: number;
  /** The distance to the nearest other node, as half of the nodes have it or more. */
  readonly distance: number;
}

/** Nodes in columns. */
type Circles = Pick<NodeColumns, "x" | "y" | "sizes">;

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
export function crowdingOf(nodes: Circles): Crowding {
  if (nodes.x.length < FEW) return NO_CROWD;
  const distance = middle(nearestDistances(nodes)) || Number.POSITIVE_INFINITY;
  return { radius: middle(nodes.sizes.slice()), distance };
}

/** By how much sizes are divided at a zoom (sigma's ratio: greater is farther away): never so little that usual nodes hide each other. */
export function shrinkage({ radius, distance }: Crowding, ratio: number): number {
  return Math.max(ratio ** RELUCTANCE, (ratio * radius) / (SHARE * distance));
}

function middle(values: Float64Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}

/** For some of the nodes the distance to the nearest other, looked for in cells that hold about two nodes each. */
function nearestDistances(nodes: Circles): Float64Array {
  const cells = cellsOf(nodes);
  const count = nodes.x.length;
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const distances = new Float64Array(Math.ceil(count / step));
  for (let judged = 0; judged < distances.length; judged++)
    distances[judged] = nearestTo(judged * step, nodes, cells);
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

function cellsOf(nodes: Circles): Cells {
  const { x, y } = nodes;
  const count = x.length;
  const [least, most] = cornersAround(nodes);
  const [across, up] = [most.x - least.x, most.y - least.y];
  const side = Math.max(Math.sqrt((2 * across * up) / count), (across + up) / count) || 1;
  const columns = Math.floor(across / side) + 3;
  const rows = Math.floor(up / side) + 3;
  const last = new Int32Array(columns * rows).fill(-1);
  const cells = { left: least.x, low: least.y, side, columns, last, before: new Int32Array(count) };
  for (let at = 0; at < count; at++) {
    const cell = cellAt(x[at] ?? 0, y[at] ?? 0, cells);
    cells.before[at] = last[cell] ?? -1;
    last[cell] = at;
  }
  return cells;
}

function cellAt(x: number, y: number, { left, low, side, columns }: Cells): number {
  return (Math.floor((y - low) / side) + 1) * columns + Math.floor((x - left) / side) + 1;
}

function nearestTo(node: number, { x, y }: Circles, cells: Cells): number {
  const [ownX, ownY] = [x[node] ?? 0, y[node] ?? 0];
  let least = cells.side * cells.side; // one that has none nearby has at least this much room
  const middle = cellAt(ownX, ownY, cells);
  for (let row = middle - cells.columns; row <= middle + cells.columns; row += cells.columns) {
    for (let cell = row - 1; cell <= row + 1; cell++) {
      for (let at = cells.last[cell] ?? -1; at >= 0; at = cells.before[at] ?? -1) {
        if (at === node) continue;
        const [across, down] = [(x[at] ?? 0) - ownX, (y[at] ?? 0) - ownY];
        least = Math.min(least, across * across + down * down);
      }
    }
  }
  return Math.sqrt(least);
}
