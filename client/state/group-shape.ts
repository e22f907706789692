import type { Group } from "./groups.ts";
import type { LaidPlace } from "./placed-stage.ts";

/** A link of a shape: two of its points, by their numbers. */
export type Link = readonly [number, number];

/** What lies around the members of a group: where they are, how large, and what holds them together. */
export interface Outline {
  readonly places: readonly LaidPlace[];
  readonly radii: readonly number[];
  readonly links: readonly Link[];
}

/** A group that lies open on the stage, and the tint it is drawn in. */
export interface OpenGroup extends Outline {
  readonly group: Group;
  readonly tint: number;
}

/** A link that is so many times as long as the usual one of its shape is left out: what lies far off stays an island. */
const FAR = 2.2;

/**
 * The links that hold the points of a shape together: the shortest tree over all of them (R. C. Prim, 1957) without
 * its few very long links, so that a group reaches round others instead of lying over them.
 */
export function linksOf(points: readonly LaidPlace[]): Link[] {
  const tree = shortestTree(points);
  const lengths = tree.map(([from, to]) => between(points, from, to)).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return tree.filter(([from, to]) => between(points, from, to) <= FAR * usual);
}

function shortestTree(points: readonly LaidPlace[]): Link[] {
  const links: Link[] = [];
  const away = points.map((_, index) => between(points, 0, index));
  const nearest = points.map(() => 0);
  const open = new Set(points.keys());
  open.delete(0);
  while (open.size > 0) {
    const next = leastOf(open, away);
    open.delete(next);
    links.push([nearest[next] ?? 0, next]);
    for (const other of open) {
      const length = between(points, next, other);
      if (length >= (away[other] ?? 0)) continue;
      away[other] = length;
      nearest[other] = next;
    }
  }
  return links;
}

function leastOf(open: ReadonlySet<number>, away: readonly number[]): number {
  let least = -1;
  for (const one of open) if (least < 0 || (away[one] ?? 0) < (away[least] ?? 0)) least = one;
  return least;
}

function between(points: readonly LaidPlace[], from: number, to: number): number {
  const [a, b] = [points[from], points[to]];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
