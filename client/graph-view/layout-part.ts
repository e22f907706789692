import { lengthsOf } from "./layout-distances.ts";
import { spreadEvenly } from "./layout-even.ts";
import { kinshipOf } from "./layout-kinship.ts";
import { type Points, placeBySamples } from "./layout-sampled.ts";
import { spaceOut } from "./layout-spacing.ts";
import { placeByStress } from "./layout-stress.ts";
import { rowsOf, type Ties } from "./layout-ties.ts";

/** One part that hangs together, by index of its own. */
export interface Part extends Points {
  readonly ties: Ties;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly radius: Float64Array;
  readonly centre: Uint8Array;
  /** How long a tie usually is, in pixels. */
  readonly usual: number;
  /** How wide the stage is for its height. */
  readonly ratio: number;
  readonly random: () => number;
}

/** Up to here ways between all pairs are looked at; beyond, samples. */
const EXACT = 240;
/** Up to here every name gets its room. */
const ALL_NAMED = 110;
/** From here on a part is evened out twice: knots that have swollen show smaller ones within. */
const MANY = 2_000;
/** In a large part nodes may overlap until one looks closer; only this share of each is kept free, as more would tear neighbours apart. */
const CORE = 0.25;

/** Finds places for all nodes of a part anew, its longest extent along the longer side of the stage. */
export function placePart(part: Part): void {
  const count = part.x.length;
  const points = count <= EXACT ? exactly(part) : bySamples(part);
  turn(points, part.ratio);
  part.x.set(points.x);
  part.y.set(points.y);
  const room = (half: Float64Array) =>
    half.map((value, node) => roomOf(value, part.radius[node] ?? 0, count));
  spaceOut({
    x: part.x,
    y: part.y,
    fixed: new Uint8Array(count),
    halfWidth: room(part.halfWidth),
    halfHeight: room(part.halfHeight),
  });
}

/** Half the room of a node in a part of so many: with its name while all are named, less of the name the more there are. */
function roomOf(half: number, radius: number, count: number): number {
  if (count > EXACT) return CORE * radius;
  const named = Math.min((EXACT - count) / (EXACT - ALL_NAMED), 1);
  return radius + (half - radius) * named;
}

function exactly(part: Part): Points {
  const rows = rowsOf(part.ties, part.x.length);
  const lengths = lengthsOf(rows, part);
  return placeByStress(rows, { lengths, centre: part.centre, random: part.random });
}

/** Room for each node in a large part, in pixels of the first zoom: less the more there are. */
function spacingOf(count: number): number {
  return Math.max(26, 90 * Math.cbrt(300 / count));
}

function bySamples({ ties, x, random }: Part): Points {
  const count = x.length;
  const points = placeBySamples({ ...ties, weights: kinshipOf(ties, count) }, count, random);
  for (let round = 0; round < (count > MANY ? 2 : 1); round++) spreadEvenly(points);
  centreOnMean(points);
  let squares = 0;
  points.x.forEach((value, node) => {
    squares += value * value + (points.y[node] ?? 0) ** 2;
  });
  const wanted = spacingOf(x.length) * Math.sqrt(x.length / Math.PI / 2);
  const factor = wanted / (Math.sqrt(squares / x.length) || 1);
  scale(points.x, factor);
  scale(points.y, factor);
  return points;
}

/** Turns the longest extent (first principal axis) along the longer side of the stage; names run across, so across wins a tie. */
function turn(points: Points, ratio: number): void {
  centreOnMean(points);
  const { x, y } = points;
  let across = 0;
  let down = 0;
  let both = 0;
  x.forEach((value, node) => {
    across += value * value;
    down += (y[node] ?? 0) ** 2;
    both += value * (y[node] ?? 0);
  });
  const axis = 0.5 * Math.atan2(2 * both, across - down);
  const angle = (ratio >= 0.9 ? 0 : Math.PI / 2) - axis;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  x.forEach((value, node) => {
    const height = y[node] ?? 0;
    x[node] = value * cosine - height * sine;
    y[node] = value * sine + height * cosine;
  });
}

function centreOnMean({ x, y }: Points): void {
  for (const values of [x, y]) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    values.forEach((value, node) => {
      values[node] = value - mean;
    });
  }
}

function scale(values: Float64Array, factor: number): void {
  values.forEach((value, node) => {
    values[node] = value * factor;
  });
}
