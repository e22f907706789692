import { type Lengths, waysFrom } from "./layout-distances.ts";
import type { Points } from "./layout-sampled.ts";
import type { TieRows } from "./layout-ties.ts";

/** What the small layout is given beside the ties. */
export interface StressOrders {
  readonly lengths: Lengths;
  /** 1 for what was asked for: its distances count more, so that it comes to lie in the middle. */
  readonly centre: Uint8Array;
  readonly random: () => number;
}

interface Pairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly ways: Float64Array;
  readonly weights: Float64Array;
}

const ROUNDS = 30;
/** Of few nodes, long chains are to lie straight, which takes longest. */
const ROUNDS_OF_FEW = 150;
const FEW = 40;
const TRIES = 6;
/** Up to so many nodes several beginnings are tried. */
const TRIED = 120;
const CENTRAL = 5;

/** Places a small graph so that nodes lie as far apart as the shortest way between them is long; of some tries the one with the fewest crossings. */
export function placeByStress(rows: TieRows, orders: StressOrders): Points {
  const count = rows.starts.length - 1;
  const pairs = pairsOf(rows, orders);
  let best: Points | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < (count <= TRIED ? TRIES : 1); attempt++) {
    const points = begin(count, orders.random);
    relax(pairs, points, orders.random);
    const crossings = count <= TRIED ? crossingsOf(rows, points) : 0;
    if (crossings >= least) continue;
    least = crossings;
    best = points;
  }
  return best ?? begin(count, orders.random);
}

function begin(count: number, random: () => number): Points {
  const around = () => (random() - 0.5) * 100;
  return { x: Float64Array.from({ length: count }, around), y: Float64Array.from({ length: count }, around) };
}

function pairsOf(rows: TieRows, { lengths, centre }: StressOrders): Pairs {
  const count = rows.starts.length - 1;
  const first: number[] = [];
  const second: number[] = [];
  const far: number[] = [];
  for (let a = 0; a < count; a++) {
    const ways = waysFrom(rows, lengths, a);
    for (let b = a + 1; b < count; b++) {
      if (!Number.isFinite(ways[b])) continue;
      first.push(a);
      second.push(b);
      far.push(ways[b] ?? 0);
    }
  }
  const isCentral = (pair: number) => centre[first[pair] ?? 0] === 1 || centre[second[pair] ?? 0] === 1;
  return {
    first: Uint32Array.from(first),
    second: Uint32Array.from(second),
    ways: Float64Array.from(far),
    weights: Float64Array.from(far, (way, pair) => (isCentral(pair) ? CENTRAL : 1) / (way * way)),
  };
}

/** Moves pair after pair to its distance, in ever smaller steps (Zheng, Pawar and Goodman, "Graph Drawing by Stochastic Gradient Descent", 2019). */
function relax(pairs: Pairs, points: Points, random: () => number): void {
  const order = Uint32Array.from(pairs.first, (_, pair) => pair);
  const rounds = points.x.length <= FEW ? ROUNDS_OF_FEW : ROUNDS;
  const { largest, step } = paceOf(pairs, rounds);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const rate = largest * Math.exp(-step * round);
    for (const pair of order) moveApart(pairs, points, pair, rate);
  }
}

function moveApart(pairs: Pairs, { x, y }: Points, pair: number, rate: number): void {
  const a = pairs.first[pair] ?? 0;
  const b = pairs.second[pair] ?? 0;
  const across = (x[a] ?? 0) - (x[b] ?? 0) || 1e-3;
  const down = (y[a] ?? 0) - (y[b] ?? 0);
  const far = Math.sqrt(across * across + down * down);
  const weight = Math.min(rate * (pairs.weights[pair] ?? 0), 1);
  const share = (weight * (far - (pairs.ways[pair] ?? 0))) / far / 2;
  x[a] = (x[a] ?? 0) - across * share;
  y[a] = (y[a] ?? 0) - down * share;
  x[b] = (x[b] ?? 0) + across * share;
  y[b] = (y[b] ?? 0) + down * share;
}

function paceOf({ weights }: Pairs, rounds: number): { largest: number; step: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const weight of weights) {
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  const largest = 1 / least;
  return { largest, step: Math.log(largest / (0.1 / most)) / (rounds - 1) };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** How many ties cross each other. */
function crossingsOf({ starts, others }: TieRows, { x, y }: Points): number {
  const ties: [number, number][] = [];
  for (let node = 0; node + 1 < starts.length; node++) {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      if (node < (others[at] ?? 0)) ties.push([node, others[at] ?? 0]);
    }
  }
  const side = (a: number, b: number, c: number) =>
    ((x[b] ?? 0) - (x[a] ?? 0)) * ((y[c] ?? 0) - (y[a] ?? 0)) -
    ((y[b] ?? 0) - (y[a] ?? 0)) * ((x[c] ?? 0) - (x[a] ?? 0));
  let crossings = 0;
  ties.forEach(([a, b], index) => {
    for (const [c, d] of ties.slice(index + 1)) {
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings += 1;
    }
  });
  return crossings;
}
