import type { EntitySummary } from "#model";
import { seedOf } from "../state/random.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import type { Pin, View } from "../state/view.ts";
import type { LayoutTask } from "./layout-task.ts";
import { nameLines } from "./name-lines.ts";
import { nameType } from "./name-type.ts";
import { radiusOf } from "./node-look.ts";

/** A place on the stage, in pixels of its first zoom, y upwards as sigma draws it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = Map<string, Place>;

/** Width of a letter for the distance of lines, on average. */
const LETTER = 0.45;
/** How long a tie is drawn where nothing asks for more. */
const USUAL = 105;
/** Of more entities than this, too few are named for names to ask for room. */
const NAMED = 1_000;

/** The question for the layout: places that are known stay, newcomers find theirs beside those they are tied to. */
export function layoutTaskOf(
  graph: StageGraph,
  view: View,
  known: Places,
  stage: { readonly width: number; readonly height: number },
): LayoutTask {
  const entities = [...graph.entities.values()];
  const relations = [...graph.relations.values()];
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  const places = placesSoFar(graph, known, view.pins);
  const isNamed = entities.length <= NAMED;
  const seeds = new Set(view.seeds);
  const end = (id: string) => index.get(id) ?? 0;
  const flag = (isSo: boolean) => (isSo ? 1 : 0);
  return {
    x: fill(new Float64Array(entities.length), entities, ({ id }) => places.get(id)?.x ?? 0),
    y: fill(new Float64Array(entities.length), entities, ({ id }) => places.get(id)?.y ?? 0),
    fixed: fill(new Uint8Array(entities.length), entities, ({ id }) => flag(places.has(id))),
    halfWidth: fill(new Float64Array(entities.length), entities, isNamed ? halfWidthOf : roomOf),
    halfHeight: fill(new Float64Array(entities.length), entities, isNamed ? halfHeightOf : roomOf),
    radius: fill(new Float64Array(entities.length), entities, roomOf),
    centre: fill(new Uint8Array(entities.length), entities, ({ id }) => flag(seeds.has(id))),
    usual: USUAL,
    sources: fill(new Uint32Array(relations.length), relations, ({ source }) => end(source)),
    targets: fill(new Uint32Array(relations.length), relations, ({ target }) => end(target)),
    weights: fill(new Float64Array(relations.length), relations, ({ type, evidence }) =>
      type === "APPEARS_WITH" ? 0.15 : 0.6 + 0.4 * Math.log1p(evidence),
    ),
    seed: seedOf(view.seeds.join()),
    ...stage,
  };
}

/** Fills an array by what it says of each; a plain loop, as this is done while the page waits. */
function fill<Numbers extends Float64Array | Uint32Array | Uint8Array, Thing>(
  numbers: Numbers,
  things: readonly Thing[],
  of: (thing: Thing) => number,
): Numbers {
  things.forEach((thing, at) => {
    numbers[at] = of(thing);
  });
  return numbers;
}

/** Half the room of a node without its name. */
function roomOf({ mentions }: EntitySummary): number {
  return radiusOf(mentions) + 2;
}

/** Half the width of a node with its name, with a margin. */
function halfWidthOf(entity: EntitySummary): number {
  const longest = Math.max(...nameLines(entity.label).map((line) => line.length));
  return Math.max(radiusOf(entity.mentions), (longest * LETTER * lineOf(entity)) / 2) + 5;
}

/** Half the height of a node with its name beneath it, with a margin. */
function halfHeightOf(entity: EntitySummary): number {
  return radiusOf(entity.mentions) + (nameLines(entity.label).length * lineOf(entity)) / 2 + 5;
}

function lineOf({ type, mentions }: EntitySummary): number {
  return nameType(type, mentions, false).line;
}

function placesSoFar(graph: StageGraph, known: Places, pins: readonly Pin[]): Places {
  const pinned = new Map(pins.map(({ id, x, y }) => [id, { x, y }]));
  const places: Places = new Map();
  for (const id of graph.entities.keys()) {
    const place = pinned.get(id) ?? known.get(id);
    if (place) places.set(id, place);
  }
  return places;
}
