import { folded } from "../state/folded-graph.ts";
import { groupIdOf } from "../state/groups.ts";
import { offerPlaces } from "../state/placed-stage.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import type { Pin, View } from "../state/view.ts";
import { layoutTaskOf, type Places } from "./places.ts";
import { runLayout } from "./run-layout.ts";

/** Where everything lies, kept while the reader is on another page. */
export const places: Places = new Map();
offerPlaces(() => places);
/** Where pinned entities lay before. */
export const homes: Places = new Map();
let placedSeeds = "";
/** True while something lies there alone for as long as its neighbours are on their way: with them, all is laid out anew. */
let isPreliminary = false;
/** How things lay on the stages left last, by what they began from: undo brings them back. */
const left = new Map<string, { readonly places: Places; readonly homes: Places }>();
const KEPT = 40;

/** What laying out has changed: all is new on the stage, or some of it, or nothing. */
export type Laid = "all" | "some" | "nothing";

/** True where the places are those of this view's beginnings. */
export function isPlaced(view: View): boolean {
  return view.seeds.join() === placedSeeds;
}

/** Gives everything on the stage a place; undefined where a later question has overtaken this one. */
export async function layOutStage(
  graph: StageGraph,
  view: View,
  size: { readonly width: number; readonly height: number },
): Promise<Laid | undefined> {
  const isNewStage = !isPlaced(view) || isPreliminary;
  if (isNewStage) turnTo(view.seeds.join());
  if (graph.entities.size === 0) return undefined;
  isPreliminary = graph.isAlone === true && !places.has(view.seeds[0] ?? "");
  placePins(view.pins);
  placeGroups(graph);
  const ids = [...graph.entities.keys()];
  if (ids.every((id) => places.has(id))) return isNewStage ? "all" : "nothing";
  const laid = await runLayout(layoutTaskOf(graph, view, places, size));
  if (!laid) return undefined;
  ids.forEach((id, index) => {
    places.set(id, { x: laid.x[index] ?? 0, y: laid.y[index] ?? 0 });
  });
  return isNewStage ? "all" : "some";
}

/** Puts away how the stage lies, and lays out what is known of another one. */
function turnTo(seeds: string): void {
  left.delete(placedSeeds);
  if (!isPreliminary) left.set(placedSeeds, { places: new Map(places), homes: new Map(homes) });
  const [oldest] = left.keys();
  if (left.size > KEPT && oldest !== undefined) left.delete(oldest);
  const known = left.get(seeds);
  replace(places, known?.places);
  replace(homes, known?.homes);
  placedSeeds = seeds;
}

function replace(held: Places, known: Places | undefined): void {
  held.clear();
  for (const [id, place] of known ?? []) held.set(id, place);
}

/** A folded group lies in the middle of where those in it lay. */
function placeGroups(graph: StageGraph): void {
  for (const group of folded.peek()) {
    const id = groupIdOf(group);
    const around = group.members.flatMap((member) => places.get(member) ?? []);
    if (!graph.entities.has(id) || places.has(id) || around.length === 0) continue;
    const sum = around.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }));
    places.set(id, { x: sum.x / around.length, y: sum.y / around.length });
  }
}

/** Lays pinned entities where their pins say, and those whose pin was taken out where they came from. */
function placePins(pins: readonly Pin[]): void {
  const pinned = new Map(pins.map((one) => [one.id, one]));
  for (const [id, home] of homes) {
    if (pinned.has(id)) continue;
    places.set(id, home);
    homes.delete(id);
  }
  for (const { id, x, y } of pins) {
    const before = places.get(id);
    if (before && !homes.has(id)) homes.set(id, before);
    places.set(id, { x, y });
  }
}
