import { degreeOf, type TieRows } from "./layout-ties.ts";

/** How long the tie between two nodes should be drawn, by the place of the tie in the rows. */
export type Lengths = Float64Array;

const ROOM = 1.6 / Math.PI;
/** So that two names beside each other leave some of the line between them in sight. */
const GAP = 14;

/** The room that nodes with their names take, half of it each way, and how long a tie is where nothing asks for more. */
export interface Room {
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly usual: number;
}

/**
 * How long ties should be, in pixels: a node that many hang on has long ties, so that the names around it have room, and of
 * those that hang on it alone the strongest are the nearest.
 */
export function lengthsOf(rows: TieRows, { halfWidth, halfHeight, usual }: Room): Lengths {
  const areas = halfWidth.map((half, node) => 4 * half * (halfHeight[node] ?? 0));
  const lengths = new Float64Array(rows.others.length);
  const radii = Float64Array.from(areas, (_, node) => radiusAround(rows, areas, node));
  for (let node = 0; node < areas.length; node++) {
    for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
      const other = rows.others[at] ?? 0;
      const crowded = 0.55 * ((radii[node] ?? 0) + (radii[other] ?? 0));
      const beside = (halfWidth[node] ?? 0) + (halfWidth[other] ?? 0) + GAP;
      lengths[at] = Math.max(usual, beside, crowded) * looseness(rows.weights[at] ?? 1);
    }
  }
  for (let node = 0; node < areas.length; node++) ringLeaves(rows, lengths, node);
  return lengths;
}

function radiusAround(rows: TieRows, areas: Float64Array, node: number): number {
  let area = areas[node] ?? 0;
  for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
    area += areas[rows.others[at] ?? 0] ?? 0;
  }
  return Math.sqrt(area * ROOM);
}

/** A tie that many places state is drawn a little shorter, one of names that merely stand together longer. */
function looseness(weight: number): number {
  return Math.min(Math.max(1.12 - 0.12 * weight, 0.8), 1.15);
}

/** Lays the nodes that hang on this one alone in rings, the strongest innermost, once there are too many for one. */
function ringLeaves(rows: TieRows, lengths: Lengths, node: number): void {
  const leaves: number[] = [];
  for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
    if (degreeOf(rows, rows.others[at] ?? 0) === 1) leaves.push(at);
  }
  if (leaves.length < 9) return;
  leaves.sort((a, b) => (rows.weights[b] ?? 0) - (rows.weights[a] ?? 0) || a - b);
  leaves.forEach((at, rank) => {
    const length = (lengths[at] ?? 0) * Math.sqrt(0.35 + (1.3 * (rank + 0.5)) / leaves.length);
    lengths[at] = length;
    lengths[mirrorOf(rows, at, node)] = length;
  });
}

/** The place of the same tie in the row of a node that has this one only. */
function mirrorOf(rows: TieRows, at: number, node: number): number {
  const leaf = rows.others[at] ?? 0;
  const mirror = rows.starts[leaf] ?? 0;
  return rows.others[mirror] === node ? mirror : at;
}

/** The shortest ways from one node to all, along ties of these lengths; what cannot be reached is infinitely far (Dijkstra, 1959). */
export function waysFrom(rows: TieRows, lengths: Lengths, first: number): Float64Array {
  const count = rows.starts.length - 1;
  const ways = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const isDone = new Uint8Array(count);
  ways[first] = 0;
  for (let node = first; node !== -1; node = nearestOpen(ways, isDone)) {
    isDone[node] = 1;
    for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
      const other = rows.others[at] ?? 0;
      ways[other] = Math.min(ways[other] ?? 0, (ways[node] ?? 0) + (lengths[at] ?? 0));
    }
  }
  return ways;
}

function nearestOpen(ways: Float64Array, isDone: Uint8Array): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let node = 0; node < ways.length; node++) {
    const way = ways[node] ?? 0;
    if (isDone[node] === 1 || way >= least) continue;
    least = way;
    nearest = node;
  }
  return nearest;
}
