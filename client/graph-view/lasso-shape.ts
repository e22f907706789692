import type { Coordinates } from "sigma/types";

/** A shape that the reader draws around entities: a free line, or the corners of a rectangle. */
export type LassoShape = readonly Coordinates[];

/** The four corners of the rectangle between two opposite ones. */
export function rectangleOf(from: Coordinates, to: Coordinates): LassoShape {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** True where the point lies within the shape: a ray from it meets the line an odd number of times (M. Shimrat, 1962). */
export function isWithin(shape: LassoShape, { x, y }: Coordinates): boolean {
  let isInside = false;
  shape.forEach((corner, index) => {
    const before = shape.at(index - 1) ?? corner;
    if (corner.y > y === before.y > y) return;
    const meets = corner.x + ((y - corner.y) * (before.x - corner.x)) / (before.y - corner.y);
    if (x < meets) isInside = !isInside;
  });
  return isInside;
}

/** How far the shape reaches, in pixels: a click is no shape. */
export function reachOf(shape: LassoShape): number {
  const xs = shape.map(({ x }) => x);
  const ys = shape.map(({ y }) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
