import { signal } from "@preact/signals";
import type { EntitySummary, Span } from "#model";
import { CROWD, countNeighbours, loadNeighbours } from "./load-stage.ts";
import { say } from "./spoken.ts";
import { hovered, look, perform, second, stageGraph, view, visit } from "./store.ts";
import { reachFor } from "./view.ts";
import { askQuestion, expand, openEntity, openText, select, showPath } from "./view-changes.ts";

/** Neighbours too many to be thrown on the stage, for the reader to choose from. */
export interface Crowd {
  readonly of: string;
  readonly newcomers: readonly EntitySummary[];
}

export const crowd = signal<Crowd | undefined>(undefined);
let opened = 0;

/** Puts the neighbourhood of an entity on the stage, as far around as its neighbours make it readable; the latest wish counts. */
export async function open({ id }: Pick<EntitySummary, "id">): Promise<void> {
  const number = ++opened;
  const neighbours = await countNeighbours([id]).catch(() => 0); // the stage itself will say what failed
  if (number !== opened) return;
  second.value = undefined;
  perform(openEntity(id, reachFor(neighbours)));
}

/** Selects on a click; undefined clears the selection. */
export function choose(id: string | undefined): void {
  second.value = undefined;
  look(select(id));
}

/** Adds a second entity to the selection, so that the path between the two can be asked for. */
export function chooseSecond(id: string): void {
  const { selected } = view.peek();
  if (selected === undefined || selected === id) choose(id);
  else second.value = second.peek() === id ? undefined : id;
}

/** Shows the paths between the selected entity and another; where the pointer rests counts again once it moves on. */
export function pathTo(id: string | undefined): void {
  const { selected } = view.peek();
  if (!selected || !id || id === selected) return;
  second.value = undefined;
  hovered.value = undefined;
  perform(showPath(selected, id));
}

/** Brings an entity's other neighbours on the stage, or lets the reader choose where they are a crowd. */
export async function expandFrom(id: string): Promise<void> {
  const { atLeast } = view.peek();
  const reply = await loadNeighbours(id, atLeast).catch(() => undefined);
  if (!reply) return say("The neighbours could not be fetched. Try again.");
  const onStage = stageGraph.peek().entities;
  const newcomers = reply.entities.filter((entity) => !onStage.has(entity.id));
  if (newcomers.length === 0) say(atLeast > 0 ? ALL_SURE_THERE : ALL_THERE);
  else if (newcomers.length > CROWD) crowd.value = { of: id, newcomers };
  else perform(expand({ id, kinds: [], limit: reply.entities.length }));
}

const ALL_THERE = "All its neighbours are on the stage.";
const ALL_SURE_THERE = "All its neighbours that are sure enough are on the stage.";

/** Opens a text at a place. */
export function read(text: string, at?: Span): void {
  visit(openText(text, at));
}

/** Asks a question in words. */
export function ask(question: string): void {
  visit(askQuestion(question));
}
