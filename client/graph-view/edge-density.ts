/** Up to so many edges, each is drawn at its full strength. */
const FEW = 160;
/** From here on, edges seen from afar are lines of one pixel: more would be one grey cloth. */
const MANY = 12_000;
/** Nearer than this (1 = the first zoom), edges have their width again at any number. */
const NEAR = 0.5;

/** How strongly edges are drawn where there are so many: the more, the quieter each, never below an eighth. */
export function quietness(edges: number): number {
  return Math.min(1, Math.max(0.125, (FEW / Math.max(edges, 1)) ** 0.33));
}

/** How much quieter long edges are than short ones: 0 with few edges, 1 with many, where it is the short ones that tell who belongs together. */
export function lengthCounts(edges: number): number {
  return Math.min(Math.max((edges - 400) / 4_000, 0), 1);
}

/** The least width of an edge in pixels: finer where there are many. */
export function leastWidth(edges: number): number {
  return edges > 4_000 ? 0.7 : edges > 600 ? 0.9 : 1.2;
}

/** True for so many edges that each is thin and none is followed by itself. */
export function areMany(edges: number): boolean {
  return edges >= MANY;
}

/** True where edges are drawn as lines of one pixel at this zoom (sigma's ratio: greater is farther away). */
export function isHairline(edges: number, ratio: number): boolean {
  return areMany(edges) && ratio > NEAR;
}
