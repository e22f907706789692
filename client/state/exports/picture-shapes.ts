import { apothemOf, cornersOf, KIND_SHAPES } from "../kinds.ts";
import type { PictureColours } from "./picture-colours.ts";
import type { PictureMark } from "./picture-names.ts";

/** The mark of an entity by the shape and colour of its kind; one that the view begins at has a ring. */
export function shapeOf(
  {
    entity,
    x,
    y,
    radius,
  }: Pick<PictureMark, "x" | "y" | "radius"> & { entity: Pick<PictureMark["entity"], "id" | "type"> },
  colours: PictureColours,
  seeds: readonly string[] = [],
): string {
  const shape = KIND_SHAPES[entity.type];
  const paint = `fill="${colours.fill[entity.type]}" stroke="${colours.ink[entity.type]}" stroke-width="1.2"`;
  const ring = seeds.includes(entity.id)
    ? `<circle cx="${x}" cy="${y}" r="${radius + 4}" fill="none" stroke="${colours.text}" stroke-width="1.2"/>`
    : "";
  if (shape.corners === 0)
    return `${ring}<circle cx="${x}" cy="${y}" r="${round(radius * apothemOf(0))}" ${paint}/>`;
  const points = cornersOf(shape).map(([px, py]) => `${round(x + px * radius)},${round(y + py * radius)}`);
  return `${ring}<polygon points="${points.join(" ")}" ${paint}/>`;
}

/** A length as a picture writes it, to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
