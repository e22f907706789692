import type { Coordinates } from "sigma/types";
import type { Group } from "../state/groups.ts";

/** A group that lies open on the stage, and the corners of the shape around it. */
export interface Hull {
  readonly group: Group;
  readonly corners: readonly Coordinates[];
}

/** The corners of the smallest convex shape around the points, counter-clockwise (monotone chain, A. M. Andrew, 1979). */
export function hullOf(points: readonly Coordinates[]): Coordinates[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted);
  const upper = chain(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Coordinates[]): Coordinates[] {
  const corners: Coordinates[] = [];
  for (const point of points) {
    while (corners.length > 1 && turn(corners, point) <= 0) corners.pop();
    corners.push(point);
  }
  return corners;
}

function turn(corners: readonly Coordinates[], next: Coordinates): number {
  const [before, last] = corners.slice(-2);
  if (!before || !last) return 1;
  return (last.x - before.x) * (next.y - before.y) - (last.y - before.y) * (next.x - before.x);
}

/** Traces a line around the corners of a convex shape at a distance, round at the corners; corners in pixels, y downwards, clockwise. */
export function traceAround(
  context: CanvasRenderingContext2D,
  corners: readonly Coordinates[],
  distance: number,
): void {
  context.beginPath();
  corners.forEach((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const [from, to] = [outwards(before, corner), outwards(corner, after)];
    if (corners.length === 1) context.arc(corner.x, corner.y, distance, 0, 2 * Math.PI);
    else context.arc(corner.x, corner.y, distance, from, to);
  });
  context.closePath();
}

/** The direction to the outside of a side, as an angle. */
function outwards(from: Coordinates, to: Coordinates): number {
  return Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2;
}
