import { computed, effect, signal } from "@preact/signals";
import { fetchGraph, fetchHealth } from "../api/api.ts";
import { loadStage, stageKey } from "./load-stage.ts";
import { createResource, valueIn } from "./resource.ts";
import { NOTHING, neighboursOn, visibleOf } from "./stage-graph.ts";
import { type Change, isRelationId, START, type View } from "./view.ts";
import { act, glance, historyOf, redo, undo, type ViewHistory } from "./view-history.ts";
import { fromUrl, toUrl } from "./view-url.ts";

const history = signal<ViewHistory>(historyOf(START));

/** What the reader looks at. */
export const view = computed(() => history.value.present);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** Makes a change that undo takes back and that the browser's history keeps. */
export function perform(change: Change): void {
  history.value = act(change)(history.peek());
  writeAddress("pushState");
}

/** Makes a change that undo passes over, such as a selection. */
export function look(change: Change): void {
  history.value = glance(change)(history.peek());
  writeAddress("replaceState");
}

/** Goes to another page: the browser's back button returns, undo passes over it. */
export function visit(change: Change): void {
  history.value = glance(change)(history.peek());
  writeAddress("pushState");
}

/** Takes the last act back. */
export function undoLast(): void {
  history.value = undo(history.peek());
  writeAddress("pushState");
}

/** Does again what was taken back. */
export function redoNext(): void {
  history.value = redo(history.peek());
  writeAddress("pushState");
}

function writeAddress(how: "pushState" | "replaceState"): void {
  const address = toUrl(view.peek());
  if (address !== location.pathname + location.search) window.history[how](null, "", address);
}

/** Begins with the address of the page, and follows the browser's back and forward. */
export function followAddress(): void {
  const read = (): View => fromUrl(location.pathname + location.search);
  history.value = historyOf(read());
  addEventListener("popstate", () => {
    history.value = glance(() => read())(history.peek());
  });
}

/** The neighbourhoods and paths that the view asks for. */
export const stage = createResource(loadStage, stageKey);
effect(() => stage.follow(view.value.seeds.length > 0 ? view.value : undefined));

/** All that lies on the stage, filters not applied. */
export const stageGraph = computed(() => valueIn(stage.state.value) ?? NOTHING);
/** The part of the view that filters: as long as its words are equal, nothing is filtered or drawn anew. */
const filterKey = computed(() => {
  const { hiddenKinds, hiddenRelations, removed, layers } = view.value;
  return JSON.stringify([hiddenKinds, hiddenRelations, removed, layers]);
});
/** What filters leave of it. */
export const visibleGraph = computed(() => {
  const isKnown = filterKey.value !== "";
  return isKnown ? visibleOf(stageGraph.value, view.peek()) : NOTHING;
});
/** The pins of the view, as words that are equal as long as no pin changes. */
export const pinKey = computed(() => JSON.stringify(view.value.pins));
/** The selected entity's summary, where it lies on the stage. */
export const selectedEntity = computed(() => {
  const id = view.value.selected;
  return id === undefined || isRelationId(id) ? undefined : stageGraph.value.entities.get(id);
});
/** The selected entity's neighbours on the stage. */
export const selectedNeighbours = computed(() =>
  selectedEntity.value ? neighboursOn(visibleGraph.value, selectedEntity.value.id) : [],
);

/** The entity that the pointer or the keyboard's focus rests on. */
export const hovered = signal<string | undefined>(undefined);
/** The relation that the pointer rests on. */
export const hoveredRelation = signal<string | undefined>(undefined);
/** The second entity that was added to the selection, for a path between two. */
export const second = signal<string | undefined>(undefined);

/** Counts and texts of the whole graph. */
export const overview = createResource((_key: "graph", abort) => fetchGraph(abort));
/** Which store answers. */
export const health = createResource((_key: "health", abort) => fetchHealth(abort));
