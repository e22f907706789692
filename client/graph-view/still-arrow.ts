import type { Place } from "./places.ts";

/** Where the line of an arrow ends, and the corners of its head, the tip first. */
export interface Arrow {
  readonly foot: Place;
  readonly head: readonly Place[];
}

/** The arrow between two places whose tip stands before the rim of the mark that it leads to, as large as on the stage. */
export function arrowBetween(from: Place, to: Place, { rim, width }: { rim: number; width: number }): Arrow {
  const far = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 0.001);
  const [x, y] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const before = Math.min(rim + 2, 0.45 * far);
  const long = Math.min(4.5 + 1.6 * width, 0.4 * (far - before));
  const half = 0.4 * long;
  const along = (back: number): Place => ({ x: to.x - x * back, y: to.y - y * back });
  const foot = along(before + long);
  const beside = (by: number): Place => ({ x: foot.x - y * by, y: foot.y + x * by });
  return { foot, head: [along(before), beside(half), beside(-half)] };
}
