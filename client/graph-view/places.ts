import type { StageGraph } from "../state/stage-graph.ts";
import type { Pin, View } from "../state/view.ts";
import type { LayoutTask } from "./layout.ts";
import { nameLines } from "./name-lines.ts";
import { radiusOf } from "./node-look.ts";
import { randomFrom, seedOf } from "./random.ts";

/** A place on the stage, in pixels of its first zoom, y upwards as sigma draws it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = Map<string, Place>;

/** Width of a letter and height of a line of a name, roughly, in pixels. */
const LETTER = 6.3;
const LINE = 15;

/** The question for the layout: places that are known stay, newcomers begin beside those they are tied to. */
export function layoutTaskOf(
  graph: StageGraph,
  view: View,
  known: Places,
  stage: { readonly width: number; readonly height: number },
): LayoutTask {
  const entities = [...graph.entities.values()];
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  const pins = new Map(view.pins.map((pin) => [pin.id, pin]));
  const begin = beginnings(graph, view, known, pins);
  const relations = [...graph.relations.values()];
  const end = (id: string) => index.get(id) ?? 0;
  return {
    x: Float64Array.from(entities, ({ id }) => begin.get(id)?.x ?? 0),
    y: Float64Array.from(entities, ({ id }) => begin.get(id)?.y ?? 0),
    fixed: Uint8Array.from(entities, ({ id }) => (known.has(id) || pins.has(id) ? 1 : 0)),
    halfWidth: Float64Array.from(entities, (entity) => halfWidth(entity.label, radiusOf(entity.mentions))),
    halfHeight: Float64Array.from(
      entities,
      (entity) => radiusOf(entity.mentions) + (nameLines(entity.label).length * LINE) / 2 + 5,
    ),
    sources: Uint32Array.from(relations, ({ source }) => end(source)),
    targets: Uint32Array.from(relations, ({ target }) => end(target)),
    weights: Float64Array.from(relations, ({ type, evidence }) =>
      type === "APPEARS_WITH" ? 0.15 : 0.6 + 0.4 * Math.log1p(evidence),
    ),
    gravity: Float64Array.from(entities, ({ id }) => (view.seeds.includes(id) ? 14 : 1)),
    seed: seedOf(view.seeds.join()),
    ...stage,
  };
}

function halfWidth(label: string, radius: number): number {
  const longest = Math.max(...nameLines(label).map((line) => line.length));
  return Math.max(radius, (longest * LETTER) / 2) + 5;
}

function beginnings(
  graph: StageGraph,
  view: View,
  known: Places,
  pins: ReadonlyMap<string, Pin>,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const id of graph.entities.keys()) {
    const place = pins.get(id) ?? known.get(id);
    if (place) places.set(id, place);
  }
  const parents = parentsOf(graph, places);
  for (const id of graph.entities.keys()) {
    if (!places.has(id)) places.set(id, besides(id, parents.get(id), view.seeds.includes(id)));
  }
  return places;
}

/** Where the neighbours that have a place already lie, on average, by the newcomer's id. */
function parentsOf(graph: StageGraph, placed: ReadonlyMap<string, Place>): Map<string, Place> {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  for (const { source, target } of graph.relations.values()) {
    for (const [newcomer, parent] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = placed.get(parent);
      if (!place || placed.has(newcomer)) continue;
      const sum = sums.get(newcomer) ?? { x: 0, y: 0, count: 0 };
      sums.set(newcomer, { x: sum.x + place.x, y: sum.y + place.y, count: sum.count + 1 });
    }
  }
  return new Map([...sums].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]));
}

function besides(id: string, parent: Place | undefined, isSeed: boolean): Place {
  const random = randomFrom(seedOf(id));
  const angle = random() * 2 * Math.PI;
  const away = isSeed ? 1 : parent ? 60 + 40 * random() : 160 + 120 * random();
  const { x, y } = parent ?? { x: 0, y: 0 };
  return { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) };
}
