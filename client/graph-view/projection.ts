import type { Coordinates } from "sigma/types";

/** Places of the graph turned into pixels of the stage, all at once: four numbers instead of a matrix each. */
export interface Projection {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

/** A length over which the unit is measured, so that nothing is lost to rounding. */
const FAR = 1_000;

/** How places become pixels now; the camera is never turned. */
export function projectionOf(toPixel: (place: Coordinates) => Coordinates): Projection {
  const origin = toPixel({ x: 0, y: 0 });
  const away = toPixel({ x: FAR, y: FAR });
  return {
    left: origin.x,
    top: origin.y,
    across: (away.x - origin.x) / FAR,
    down: (away.y - origin.y) / FAR,
  };
}

/** The pixel of a place. */
export function project({ left, top, across, down }: Projection, { x, y }: Coordinates): Coordinates {
  return { x: left + x * across, y: top + y * down };
}
