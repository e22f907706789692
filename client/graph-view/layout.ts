import { randomFrom } from "../state/random.ts";
import { placeNewcomers } from "./layout-newcomers.ts";
import { pack } from "./layout-packing.ts";
import { placePart } from "./layout-part.ts";
import { spaceOut } from "./layout-spacing.ts";
import type { LayoutTask } from "./layout-task.ts";
import { partsOf, rowsOf, type Ties } from "./layout-ties.ts";

/** Room between parts that do not hang together. */
const GAP = 18;

/**
 * Finds places in `x` and `y` for all that is not fixed: parts that hang together are laid out each by itself and packed side
 * by side; where some nodes have their place already, they keep it, and newcomers are placed beside them.
 */
export function layOut(task: LayoutTask): void {
  const count = task.x.length;
  const rows = rowsOf(task, count);
  const parts = partsOf(rows, count);
  const isOld = (nodes: Uint32Array) => nodes.some((node) => task.fixed[node] === 1);
  const old = parts.filter(isOld);
  for (const nodes of old) placeNewcomers(task, rows, nodes);
  const fresh = askedFirst(
    parts.filter((nodes) => !isOld(nodes)),
    task,
  );
  const random = randomFrom(task.seed);
  const indexOf = new Uint32Array(count);
  const boxes = fresh.map((nodes) => layFresh(task, nodes, { random, indexOf }));
  const known = old.length > 0 ? [boxOf(task, Uint32Array.from(old.flatMap((nodes) => [...nodes])))] : [];
  packAround(task, fresh, [...known, ...boxes]);
  if (old.length > 0) spaceOut(task);
  else fillStage(task);
}

const MOST_STRETCH = 1.25;

/** Stretches the shorter extent towards the shape of the stage, within reason: wider apart, never nearer. */
function fillStage(task: LayoutTask): void {
  const all = boxOf(task, Uint32Array.from(task.x.keys()));
  const ratio = (all.right - all.left) / (all.high - all.low) / (task.width / task.height);
  const [values, stretch] = ratio < 1 ? [task.x, 1 / ratio] : [task.y, ratio];
  values.forEach((value, node) => {
    values[node] = value * Math.min(stretch, MOST_STRETCH);
  });
}

function askedFirst(parts: Uint32Array[], { centre }: LayoutTask): Uint32Array[] {
  const isAsked = (nodes: Uint32Array) => (nodes.some((node) => centre[node] === 1) ? 0 : 1);
  return parts.sort((a, b) => isAsked(a) - isAsked(b));
}

interface Tools {
  readonly random: () => number;
  /** Room for the index of each node within its part. */
  readonly indexOf: Uint32Array;
}

/** Lays out one part by itself; the answer is the box around it. */
function layFresh(task: LayoutTask, nodes: Uint32Array, { random, indexOf }: Tools): Box {
  nodes.forEach((node, index) => {
    indexOf[node] = index;
  });
  const pick = (values: Float64Array) => Float64Array.from(nodes, (node) => values[node] ?? 0);
  const part = {
    x: pick(task.x),
    y: pick(task.y),
    halfWidth: pick(task.halfWidth),
    halfHeight: pick(task.halfHeight),
    radius: pick(task.radius),
    centre: Uint8Array.from(nodes, (node) => task.centre[node] ?? 0),
    ties: tiesWithin(task, nodes, indexOf),
    usual: task.usual,
    ratio: task.width / task.height,
    random,
  };
  placePart(part);
  nodes.forEach((node, index) => {
    task.x[node] = part.x[index] ?? 0;
    task.y[node] = part.y[index] ?? 0;
  });
  return boxOf(task, nodes);
}

function tiesWithin(task: LayoutTask, nodes: Uint32Array, indexOf: Uint32Array): Ties {
  const within = [...task.sources.keys()].filter((tie) => {
    const source = task.sources[tie] ?? 0;
    return nodes[indexOf[source] ?? 0] === source && source !== task.targets[tie];
  });
  return {
    sources: Uint32Array.from(within, (tie) => indexOf[task.sources[tie] ?? 0] ?? 0),
    targets: Uint32Array.from(within, (tie) => indexOf[task.targets[tie] ?? 0] ?? 0),
    weights: Float64Array.from(within, (tie) => task.weights[tie] ?? 0),
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

function boxOf({ x, y, halfWidth, halfHeight }: LayoutTask, nodes: Uint32Array): Box {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const node of nodes) {
    box.left = Math.min(box.left, (x[node] ?? 0) - (halfWidth[node] ?? 0));
    box.right = Math.max(box.right, (x[node] ?? 0) + (halfWidth[node] ?? 0));
    box.low = Math.min(box.low, (y[node] ?? 0) - (halfHeight[node] ?? 0));
    box.high = Math.max(box.high, (y[node] ?? 0) + (halfHeight[node] ?? 0));
  }
  return box;
}

/** Moves the fresh parts side by side, around what has its place already where there is such. */
function packAround(task: LayoutTask, fresh: readonly Uint32Array[], boxes: readonly Box[]): void {
  const laid = pack(
    boxes.map(({ left, right, low, high }) => ({ width: right - left + GAP, height: high - low + GAP })),
    task.width / task.height,
  );
  const known = boxes.length - fresh.length;
  const anchor = known > 0 && boxes[0] ? middleOf(boxes[0]) : { x: 0, y: 0 };
  fresh.forEach((nodes, index) => {
    const box = boxes[index + known];
    const to = laid[index + known];
    if (!box || !to) return;
    const from = middleOf(box);
    for (const node of nodes) {
      task.x[node] = (task.x[node] ?? 0) + anchor.x + to.x - from.x;
      task.y[node] = (task.y[node] ?? 0) + anchor.y + to.y - from.y;
    }
  });
}

function middleOf({ left, right, low, high }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (low + high) / 2 };
}
