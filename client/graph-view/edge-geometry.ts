import type { Coordinates } from "sigma/types";

/** The middle control point of a bent edge, in pixels, y downwards, as @sigma/edge-curve draws it. */
function controlPoint(source: Coordinates, target: Coordinates, bend: number): Coordinates {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * bend,
    y: (source.y + target.y) / 2 - (target.x - source.x) * bend,
  };
}

/** The point of a bent edge at a share of its way (0 = source, 1 = target): a quadratic curve. */
export function pointAlong(
  source: Coordinates,
  target: Coordinates,
  bend: number,
  share: number,
): Coordinates {
  const control = controlPoint(source, target, bend);
  const rest = 1 - share;
  return {
    x: rest * rest * source.x + 2 * rest * share * control.x + share * share * target.x,
    y: rest * rest * source.y + 2 * rest * share * control.y + share * share * target.y,
  };
}

/** How far a point lies from a bent edge, in pixels, measured to a chain of short straight parts. */
export function distanceToEdge(
  point: Coordinates,
  edge: { readonly source: Coordinates; readonly target: Coordinates; readonly bend: number },
): number {
  const parts = edge.bend === 0 ? 1 : 12;
  let least = Number.POSITIVE_INFINITY;
  let from = edge.source;
  for (let part = 1; part <= parts; part++) {
    const to = pointAlong(edge.source, edge.target, edge.bend, part / parts);
    least = Math.min(least, distanceToSegment(point, from, to));
    from = to;
  }
  return least;
}

function distanceToSegment(point: Coordinates, from: Coordinates, to: Coordinates): number {
  const across = to.x - from.x;
  const down = to.y - from.y;
  const square = across * across + down * down || 1;
  const share = ((point.x - from.x) * across + (point.y - from.y) * down) / square;
  const held = Math.min(Math.max(share, 0), 1);
  return Math.hypot(point.x - from.x - held * across, point.y - from.y - held * down);
}
