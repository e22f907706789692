import type { Points } from "./layout-sampled.ts";

/** Squares on each side of the grid on which density is looked at. */
const SIDE = 128;
const MARGIN = 12;
const STEPS = 70;
const FLOW = 0.2;
/** Density of the empty plane as a share of the mean: the less, the wider the gaps between clusters stay. */
const GROUND = 0.6;

/**
 * Lets dense knots swell and empty parts shrink, neighbours staying neighbours: density flows from where it is high to where
 * it is low, and nodes are carried along (after Gastner and Newman, "Diffusion-based method for producing density-equalizing
 * maps", 2004). Only differences of a few squares are evened out, so that the shape of the whole stays.
 */
export function spreadEvenly(points: Points): void {
  const frame = frameOf(points);
  let density = densityOf(points, frame);
  for (let step = 0; step < STEPS; step++) {
    carry(points, density, frame);
    density = diffused(density);
  }
}

interface GridFrame {
  readonly left: number;
  readonly low: number;
  /** Length of a square's side. */
  readonly square: number;
}

function frameOf({ x, y }: Points): GridFrame {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  x.forEach((value, node) => {
    left = Math.min(left, value);
    right = Math.max(right, value);
    low = Math.min(low, y[node] ?? 0);
    high = Math.max(high, y[node] ?? 0);
  });
  const square = Math.max(right - left, high - low, 1e-9) / (SIDE - 2 * MARGIN);
  return { left: (left + right - SIDE * square) / 2, low: (low + high - SIDE * square) / 2, square };
}

function densityOf({ x, y }: Points, { left, low, square }: GridFrame): Float64Array {
  const density = new Float64Array(SIDE * SIDE).fill((GROUND * x.length) / (SIDE * SIDE));
  x.forEach((value, node) => {
    const column = Math.floor((value - left) / square);
    const row = Math.floor(((y[node] ?? 0) - low) / square);
    const cell = row * SIDE + column;
    density[cell] = (density[cell] ?? 0) + 1;
  });
  return diffused(diffused(density)); // single nodes are no knots
}

/** One step of the flow; nothing flows over the border. */
function diffused(density: Float64Array): Float64Array {
  const next = new Float64Array(density.length);
  for (let row = 0; row < SIDE; row++) {
    const above = Math.max(row - 1, 0) * SIDE;
    const below = Math.min(row + 1, SIDE - 1) * SIDE;
    for (let column = 0; column < SIDE; column++) {
      const here = density[row * SIDE + column] ?? 0;
      const around =
        (density[above + column] ?? 0) +
        (density[below + column] ?? 0) +
        (density[row * SIDE + Math.max(column - 1, 0)] ?? 0) +
        (density[row * SIDE + Math.min(column + 1, SIDE - 1)] ?? 0);
      next[row * SIDE + column] = here + FLOW * (around - 4 * here);
    }
  }
  return next;
}

/** Moves each node with the flow at its place: down the slope of density, the faster the thinner it lies. */
function carry({ x, y }: Points, density: Float64Array, { left, low, square }: GridFrame): void {
  for (let node = 0; node < x.length; node++) {
    const across = ((x[node] ?? 0) - left) / square - 0.5;
    const up = ((y[node] ?? 0) - low) / square - 0.5;
    const here = densityAt(density, across, up);
    const slopeX = (densityAt(density, across + 0.5, up) - densityAt(density, across - 0.5, up)) / here;
    const slopeY = (densityAt(density, across, up + 0.5) - densityAt(density, across, up - 0.5)) / here;
    x[node] = (x[node] ?? 0) - FLOW * slopeX * square;
    y[node] = (y[node] ?? 0) - FLOW * slopeY * square;
  }
}

/** The density between the middles of four squares, by their distances. */
function densityAt(density: Float64Array, across: number, up: number): number {
  const column = Math.min(Math.max(Math.floor(across), 0), SIDE - 2);
  const row = Math.min(Math.max(Math.floor(up), 0), SIDE - 2);
  const right = Math.min(Math.max(across - column, 0), 1);
  const above = Math.min(Math.max(up - row, 0), 1);
  const cell = row * SIDE + column;
  const lower = (density[cell] ?? 0) * (1 - right) + (density[cell + 1] ?? 0) * right;
  const upper = (density[cell + SIDE] ?? 0) * (1 - right) + (density[cell + SIDE + 1] ?? 0) * right;
  return lower * (1 - above) + upper * above;
}
