import { BoxGrid } from "./layout-grid.ts";
import type { LayoutTask } from "./layout-task.ts";
import type { TieRows } from "./layout-ties.ts";

/** What is known while newcomers are placed: who has a place, and where boxes lie. */
interface Scene {
  readonly task: LayoutTask;
  readonly rows: TieRows;
  readonly isPlaced: Uint8Array;
  readonly grid: BoxGrid;
  readonly middle: { readonly x: number; readonly y: number };
}

const ANGLES = 20;
const RINGS = 14;
const WIDER = 1.22;

/**
 * Places each of the newcomers beside the one it is tied to most of those that have a place, where there is room, outwards
 * rather than inwards; those tied to newcomers only follow in later waves. Nothing that has a place moves.
 */
export function placeNewcomers(task: LayoutTask, rows: TieRows, nodes: Uint32Array): void {
  const isPlaced = Uint8Array.from(task.fixed);
  const scene = { task, rows, isPlaced, grid: new BoxGrid(task), middle: middleOf(task) };
  isPlaced.forEach((one, node) => {
    if (one === 1) scene.grid.add(node);
  });
  for (let wave = nextWave(scene, nodes); wave.length > 0; wave = nextWave(scene, nodes)) {
    for (const { node, parent } of wave) settle(scene, node, parent);
  }
}

function middleOf({ x, y, fixed }: LayoutTask): { x: number; y: number } {
  const sum = { x: 0, y: 0, count: 0 };
  fixed.forEach((one, node) => {
    if (one === 0) return;
    sum.x += x[node] ?? 0;
    sum.y += y[node] ?? 0;
    sum.count += 1;
  });
  return { x: sum.x / Math.max(sum.count, 1), y: sum.y / Math.max(sum.count, 1) };
}

interface Newcomer {
  readonly node: number;
  readonly parent: number;
  readonly weight: number;
}

/** Those that are tied to somebody placed, the strongest ties first. */
function nextWave({ rows, isPlaced }: Scene, nodes: Uint32Array): Newcomer[] {
  const wave: Newcomer[] = [];
  for (const node of nodes) {
    if (isPlaced[node] === 1) continue;
    let parent = -1;
    let weight = 0;
    for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
      const other = rows.others[at] ?? 0;
      if (isPlaced[other] === 0 || (rows.weights[at] ?? 0) <= weight) continue;
      weight = rows.weights[at] ?? 0;
      parent = other;
    }
    if (parent !== -1) wave.push({ node, parent, weight });
  }
  return wave.sort((a, b) => b.weight - a.weight || a.node - b.node);
}

function settle(scene: Scene, node: number, parent: number): void {
  const { task, isPlaced, grid } = scene;
  const place = freePlace(scene, node, parent);
  task.x[node] = place.x;
  task.y[node] = place.y;
  isPlaced[node] = 1;
  grid.add(node);
}

/** The best free place on the first ring around the parent that has one, or on the next. */
function freePlace(scene: Scene, node: number, parent: number): { x: number; y: number } {
  const { task, grid } = scene;
  const room = (of: number) => Math.hypot(task.halfWidth[of] ?? 0, task.halfHeight[of] ?? 0);
  let radius = Math.max(0.75 * (room(node) + room(parent)), task.usual * 0.6);
  let best = { x: task.x[parent] ?? 0, y: (task.y[parent] ?? 0) + radius };
  let least = Number.POSITIVE_INFINITY;
  let ringsLeft = 2;
  for (let ring = 0; ring < RINGS && ringsLeft > 0; ring++, radius *= WIDER) {
    for (let step = 0; step < ANGLES; step++) {
      const angle = ((step + (ring % 2) / 2) / ANGLES) * 2 * Math.PI;
      const place = {
        x: (task.x[parent] ?? 0) + radius * Math.cos(angle),
        y: (task.y[parent] ?? 0) + radius * Math.sin(angle),
      };
      const cost = costOf(scene, node, place);
      if (cost >= least || !grid.isFree(node, place)) continue;
      least = cost;
      best = place;
    }
    if (least < Number.POSITIVE_INFINITY) ringsLeft -= 1;
  }
  return best;
}

/** How far a place lies from all that the newcomer is tied to, less what it lies outwards. */
function costOf(
  { task, rows, isPlaced, middle }: Scene,
  node: number,
  place: { x: number; y: number },
): number {
  let cost = -0.4 * Math.hypot(place.x - middle.x, place.y - middle.y);
  for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
    const other = rows.others[at] ?? 0;
    if (isPlaced[other] === 0) continue;
    cost += Math.hypot(place.x - (task.x[other] ?? 0), place.y - (task.y[other] ?? 0));
  }
  return cost;
}
