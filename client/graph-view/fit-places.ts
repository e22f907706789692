import type { Places } from "./places.ts";

/** The places drawn nearer together where they reach over more than a size, each way by itself; never farther apart. */
export function fitPlaces(places: Places, { width, height }: { width: number; height: number }): Places {
  const all = [...places.values()];
  const spread = (at: readonly number[]) => Math.max(...at) - Math.min(...at);
  const across = Math.min(1, width / Math.max(spread(all.map(({ x }) => x)), 1));
  const down = Math.min(1, height / Math.max(spread(all.map(({ y }) => y)), 1));
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * across, y: y * down }]));
}
