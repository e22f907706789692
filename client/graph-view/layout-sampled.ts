import { type Coarse, coarsen } from "./layout-coarse.ts";
import type { Ties } from "./layout-ties.ts";

/** Places by index of the node. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const ROUNDS = 40;
const MOST_ROUNDS = 200;
/** Below this many nodes nothing is drawn together further. */
const FEW = 60;
/** Nodes drawn at random that push each end of a tie away. */
const DRAWS = 5;
const PUSH = 8;
/** Distances count in ties' lengths; this makes the pull of a tie weaken from three or four of them on. */
const REACH = 0.08;
const RATE = 0.5;
const LONGEST_STEP = 4;
const STRONGEST = 4;

/**
 * Places a large graph so that neighbours lie together: ties pull, a few nodes drawn at random push (negative sampling after
 * Tang et al., "Visualizing Large-scale and High-dimensional Data", 2016, and for graphs Zhu et al., "DRGraph", 2020), first on
 * a coarse graph, then on finer ones. Time grows with nodes + ties. The unit of the answer is free.
 */
export function placeBySamples(ties: Ties, count: number, random: () => number): Points {
  const levels: Coarse[] = [];
  let finest: Pick<Coarse, "ties" | "sizes"> = { ties, sizes: new Float64Array(count).fill(1) };
  while (finest.sizes.length > FEW) {
    const coarse = coarsen(finest.ties, finest.sizes);
    if (coarse.count > 0.92 * finest.sizes.length || coarse.ties.sources.length === 0) break;
    levels.push(coarse);
    finest = coarse;
  }
  let points = scattered(finest.sizes.length, random);
  refine(finest.ties, points, random);
  for (let level = levels.length - 1; level >= 0; level--) {
    const coarse = levels[level];
    if (!coarse) break;
    points = unfolded(points, coarse, random);
    refine(levels[level - 1]?.ties ?? ties, points, random);
  }
  return points;
}

function scattered(count: number, random: () => number): Points {
  const around = () => (random() - 0.5) * 10;
  return { x: Float64Array.from({ length: count }, around), y: Float64Array.from({ length: count }, around) };
}

/** Each node of the finer graph begins where the one lay that stood for it. */
function unfolded(points: Points, { groupOf, count }: Coarse, random: () => number): Points {
  const wider = Math.sqrt(groupOf.length / count);
  const spread = (values: Float64Array) =>
    Float64Array.from(groupOf, (group) => (values[group] ?? 0) * wider + (random() - 0.5) * 0.5);
  return { x: spread(points.x), y: spread(points.y) };
}

function refine(ties: Ties, points: Points, random: () => number): void {
  const count = points.x.length;
  const rounds = Math.max(ROUNDS, Math.min(MOST_ROUNDS, Math.round((ROUNDS * 8_000) / (count + 100))));
  const strengths = strengthsOf(ties, count);
  for (let round = 0; round < rounds; round++) {
    oneRound({ ties, strengths, points, random }, RATE * (1 - round / rounds), round % 2 === 1);
  }
}

/** A tie of nodes with many ties pulls less, so that hubs do not draw all into one knot. */
function strengthsOf({ sources, targets, weights }: Ties, count: number): Float64Array {
  const degrees = new Float64Array(count);
  for (let tie = 0; tie < sources.length; tie++) {
    for (const end of [sources[tie] ?? 0, targets[tie] ?? 0]) degrees[end] = (degrees[end] ?? 0) + 1;
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(weights.length, 1) || 1;
  return Float64Array.from(sources, (source, tie) => {
    const crowd = Math.sqrt((degrees[source] ?? 1) * (degrees[targets[tie] ?? 0] ?? 1));
    return Math.min((Math.min((weights[tie] ?? 0) / mean, 3) * 3) / crowd, STRONGEST);
  });
}

interface Refinement {
  readonly ties: Ties;
  readonly strengths: Float64Array;
  readonly points: Points;
  readonly random: () => number;
}

/** One pass over all ties; every other pass pushes the other end. It is run some ten million times: no objects are made in it. */
function oneRound({ ties, strengths, points, random }: Refinement, rate: number, isTurned: boolean): void {
  const count = points.x.length;
  const froms = isTurned ? ties.targets : ties.sources;
  const tos = isTurned ? ties.sources : ties.targets;
  for (let tie = 0; tie < froms.length; tie++) {
    const from = froms[tie] ?? 0;
    const to = tos[tie] ?? 0;
    const strength = (strengths[tie] ?? 0) * rate;
    pull(points, from, to, strength, LONGEST_STEP * rate);
    for (let draw = 0; draw < DRAWS; draw++) {
      const other = Math.floor(random() * count);
      if (other !== from && other !== to) push(points, from, other, strength, LONGEST_STEP * rate);
    }
  }
}

function pull({ x, y }: Points, from: number, to: number, strength: number, longest: number): void {
  const across = (x[from] ?? 0) - (x[to] ?? 0);
  const down = (y[from] ?? 0) - (y[to] ?? 0);
  const square = across * across + down * down;
  const share = limited((2 * REACH * strength) / (1 + REACH * square), Math.sqrt(square), longest);
  x[from] = (x[from] ?? 0) - across * share;
  y[from] = (y[from] ?? 0) - down * share;
  x[to] = (x[to] ?? 0) + across * share;
  y[to] = (y[to] ?? 0) + down * share;
}

function push({ x, y }: Points, from: number, other: number, strength: number, longest: number): void {
  const across = (x[from] ?? 0) - (x[other] ?? 0);
  const down = (y[from] ?? 0) - (y[other] ?? 0);
  const square = across * across + down * down;
  const share = limited(
    (2 * PUSH * strength) / ((0.1 + square) * (1 + REACH * square)),
    Math.sqrt(square),
    longest,
  );
  x[from] = (x[from] ?? 0) + across * share;
  y[from] = (y[from] ?? 0) + down * share;
}

/** The share of the way, cut so that no step is longer than the longest. */
function limited(share: number, way: number, longest: number): number {
  return share * way > longest ? longest / way : share;
}
