import { spaceOut } from "./layout-spacing.ts";
import { randomFrom } from "./random.ts";

/** What the layout is given, by index of the node; lengths in pixels of a stage shown at its first zoom. */
export interface LayoutTask {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where the node must stay. */
  readonly fixed: Uint8Array;
  /** Room that the node and its name take: half the width and half the height. */
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** How strongly each node is drawn to the middle: 1 for most, more for what was asked for. */
  readonly gravity: Float64Array;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
}

const STEPS = 320;
/** Up to here every pair repels; beyond, each node repels a sample, so that a step stays O(nodes + edges). */
const ALL_PAIRS = 500;
const SAMPLE = 12;

interface Forces {
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly length: number;
}

/** Moves `x` and `y` until ties are short and names have room (attraction and repulsion after Fruchterman and Reingold, 1991). */
export function layOut(task: LayoutTask): void {
  const count = task.x.length;
  const random = randomFrom(task.seed);
  const isFresh = task.fixed.every((one) => one === 0);
  const length = idealLength(task, count);
  const forces = { dx: new Float64Array(count), dy: new Float64Array(count), length };
  for (let step = 0; step < STEPS; step++) {
    forces.dx.fill(0);
    forces.dy.fill(0);
    repel(task, forces, random);
    attract(task, forces);
    gather(task, forces);
    move(task, forces, length * 0.9 * (1 - step / STEPS) ** 1.5 + 0.5);
  }
  if (isFresh) fillStage(task);
  spaceOut(task);
}

function idealLength({ width, height }: LayoutTask, count: number): number {
  return Math.max(70, 0.8 * Math.sqrt((width * height) / Math.max(count, 4)));
}

function repel(task: LayoutTask, forces: Forces, random: () => number): void {
  const count = task.x.length;
  if (count <= ALL_PAIRS) {
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) push(task, forces, a, b, 1);
    return;
  }
  for (let a = 0; a < count; a++) {
    for (let draw = 0; draw < SAMPLE; draw++) {
      const b = Math.floor(random() * count);
      if (a !== b) push(task, forces, a, b, count / SAMPLE / 2);
    }
  }
}

function push(task: LayoutTask, { dx, dy, length }: Forces, a: number, b: number, share: number): void {
  const across = at(task.x, a) - at(task.x, b) || 0.01 * (a - b);
  const down = at(task.y, a) - at(task.y, b) || 0.013 * (b - a);
  const square = Math.max(across * across + down * down, 1);
  const strength = (share * length * length) / square;
  add(dx, a, across * strength);
  add(dy, a, down * strength);
  add(dx, b, -across * strength);
  add(dy, b, -down * strength);
}

function attract({ x, y, sources, targets, weights }: LayoutTask, { dx, dy, length }: Forces): void {
  for (let edge = 0; edge < sources.length; edge++) {
    const a = at(sources, edge);
    const b = at(targets, edge);
    const across = at(x, a) - at(x, b);
    const down = at(y, a) - at(y, b);
    const strength = (at(weights, edge) * Math.sqrt(across * across + down * down)) / length;
    add(dx, a, -across * strength);
    add(dy, a, -down * strength);
    add(dx, b, across * strength);
    add(dy, b, down * strength);
  }
}

/** A mild pull to the middle keeps what hangs together loosely on the stage, more so along its shorter side. */
function gather({ x, y, gravity, width, height }: LayoutTask, { dx, dy }: Forces): void {
  const side = Math.sqrt(width * height);
  for (let node = 0; node < x.length; node++) {
    const pull = 0.35 * at(gravity, node);
    add(dx, node, -at(x, node) * pull * (side / width));
    add(dy, node, -at(y, node) * pull * (side / height));
  }
}

function move({ x, y, fixed }: LayoutTask, { dx, dy }: Forces, heat: number): void {
  for (let node = 0; node < x.length; node++) {
    if (at(fixed, node) === 1) continue;
    const force = Math.hypot(at(dx, node), at(dy, node));
    const share = force === 0 ? 0 : Math.min(force * 0.1, heat) / force;
    add(x, node, at(dx, node) * share);
    add(y, node, at(dy, node) * share);
  }
}

/** Stretches the drawing to the stage, each direction by itself within reason. */
function fillStage({ x, y, width, height }: LayoutTask): void {
  const across = stretch(x, width * 0.86);
  const down = stretch(y, height * 0.86);
  const least = Math.min(across, down);
  scale(x, Math.min(across, least * 1.5));
  scale(y, Math.min(down, least * 1.5));
}

function stretch(values: Float64Array, room: number): number {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > low ? room / (high - low) : 1;
}

function scale(values: Float64Array, factor: number): void {
  for (let index = 0; index < values.length; index++) values[index] = at(values, index) * factor;
}

function at(values: Float64Array | Uint8Array | Uint32Array, index: number): number {
  return values[index] ?? 0;
}

function add(values: Float64Array, index: number, more: number): void {
  values[index] = (values[index] ?? 0) + more;
}
