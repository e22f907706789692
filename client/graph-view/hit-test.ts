import type { Coordinates } from "sigma/types";
import { distanceToEdge } from "./edge-geometry.ts";
import { LEAST_RADIUS } from "./node-look.ts";

/** Items as they stand in a mesh: floats, and where each begins. */
export interface Items {
  readonly floats: Float32Array;
  readonly items: number;
  at(item: number): number;
}

/** An edge by its number, how far it passes, and how many pass within reach, itself among them. */
export interface NearEdge {
  readonly item: number;
  readonly distance: number;
  readonly count: number;
}

/** A pointer beside a node still means it: by this share of its radius, within these pixels. Thousands of dots leave room between them. */
const SLACK = { share: 0.35, least: 1, most: 3 };

/** The node whose shape reaches the place: of several the one whose middle is nearest. Floats of an item: x, y, size. */
export function nearestNode(
  shapes: Items,
  place: Coordinates,
  pixel: number,
  unit: number,
): number | undefined {
  const { floats } = shapes;
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let item = 0; item < shapes.items; item++) {
    const start = shapes.at(item);
    const across = (floats[start] ?? 0) - place.x;
    const down = (floats[start + 1] ?? 0) - place.y;
    const reach = reachOf((floats[start + 2] ?? 0) * unit, pixel);
    const square = across * across + down * down;
    if (square > reach * reach || square >= least) continue;
    least = square;
    nearest = item;
  }
  return nearest;
}

/** Where more edges than this pass within reach of a pointer, it means none of them. */
const MOST_MEANT = 5;

/** Which edge is meant of the straight and the bent one that pass nearest; none where too many pass. */
export function meantOf(
  straight: NearEdge | undefined,
  bent: NearEdge | undefined,
): { readonly item: number; readonly isBent: boolean } | undefined {
  if ((straight?.count ?? 0) + (bent?.count ?? 0) > MOST_MEANT) return undefined;
  const isBent = bent !== undefined && (straight === undefined || bent.distance < straight.distance);
  const meant = isBent ? bent : straight;
  return meant && { item: meant.item, isBent };
}

/** How far from the middle of a node a pointer means it: as far as it is drawn, and a little farther. */
function reachOf(size: number, pixel: number): number {
  const radius = Math.max(size, LEAST_RADIUS * pixel);
  return radius + Math.min(Math.max(SLACK.share * radius, SLACK.least * pixel), SLACK.most * pixel);
}

/** The edge that passes the place nearest, within reach. Floats of an item: both ends, width, bend. */
export function nearestEdge(ribbons: Items, place: Coordinates, reach: number): NearEdge | undefined {
  const { floats } = ribbons;
  let nearest: number | undefined;
  let least = reach;
  let count = 0;
  for (let item = 0; item < ribbons.items; item++) {
    const start = ribbons.at(item);
    const x1 = floats[start] ?? 0;
    const y1 = floats[start + 1] ?? 0;
    const x2 = floats[start + 2] ?? 0;
    const y2 = floats[start + 3] ?? 0;
    const bend = floats[start + 5] ?? 0;
    const room = reach + Math.abs(bend) * Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
    if (place.x < Math.min(x1, x2) - room || place.x > Math.max(x1, x2) + room) continue;
    if (place.y < Math.min(y1, y2) - room || place.y > Math.max(y1, y2) + room) continue;
    const distance = distanceToEdge(place, {
      source: { x: x1, y: y1 },
      target: { x: x2, y: y2 },
      bend: -bend, // y runs upwards here, downwards in pixels
    });
    if (distance >= reach) continue;
    count++;
    if (distance >= least) continue;
    least = distance;
    nearest = item;
  }
  return nearest === undefined ? undefined : { item: nearest, distance: least, count };
}
