import { computed, effect, signal } from "@preact/signals";
import { fetchGraph } from "../api/api.ts";
import { followIds, type Moves } from "./follow-ids.ts";
import { keepPlace } from "./kept-place.ts";
import { countNeighbours, loadStage, stageKey } from "./load-stage.ts";
import { createResource, keptIn } from "./resource.ts";
import { cutsInWords } from "./stage-cuts.ts";
import { NOTHING, neighboursOn } from "./stage-graph.ts";
import { type Change, isRelationId, reachFor, START, type View } from "./view.ts";
import { openEntity, setReach } from "./view-changes.ts";
import { act, type Deed, glance, historyOf, redo, undo, type ViewHistory, without } from "./view-history.ts";
import { fromUrl, toUrl } from "./view-url.ts";
import { filterWords, visibleOf } from "./visible-graph.ts";

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

/** Keeps a decision in the same history, with what it changes of the view. */
export function performDeed(change: Change, deed: Deed): void {
  history.value = act(change, deed)(history.peek());
  writeAddress("pushState");
}

/** The decision that undo would take back, where the last act was one. */
export const lastDeed = computed(() => history.value.past.at(-1)?.deed);
/** The decision that redo would make again, where it would be one. */
export const nextDeed = computed(() => history.value.future[0]?.deed);

/** What the act that undo would take back did to the view. */
export const lastChange = computed(() => history.value.past.at(-1)?.did);
/** What the act that redo would do again does to the view. */
export const nextChange = computed(() => history.value.future[0]?.did);

/** Goes one act back in the history; a decision comes with the entries that took it back. */
export function stepBack(deed?: Deed): void {
  history.value = undo(history.peek(), deed);
  writeAddress("pushState");
}

/** Goes one act on again; a decision comes with the entries that hold it now. */
export function stepOn(deed?: Deed): void {
  history.value = redo(history.peek(), deed);
  writeAddress("pushState");
}

/** Forgets a decision that was taken back elsewhere. */
export function forgetDeed(id: string): void {
  history.value = without(id)(history.peek());
}

function writeAddress(how: "pushState" | "replaceState"): void {
  const address = toUrl(view.peek());
  if (address === location.pathname + location.search) return;
  if (how === "pushState") keepPlace();
  window.history[how](how === "pushState" ? null : window.history.state, "", address);
}

/** Begins with the address of the page, and follows the browser's back and forward. */
export function followAddress(): void {
  const read = (): View => fromUrl(location.pathname + location.search);
  history.value = historyOf(read());
  addEventListener("popstate", () => {
    history.value = glance(() => read())(history.peek());
  });
}

/** Goes over to the ids under which the server answered, where a link names what decisions merged away. */
export function followMerged(moves: Moves): void {
  if (moves.size > 0) look(followIds(moves));
}

/** The entity that was opened last, until it is known how many neighbours it has. */
let unmeasured: string | undefined;

/** Begins from an entity, as far around as its neighbours make it readable: that is looked at once they are counted. */
export function begin(id: string): void {
  unmeasured = id;
  perform(openEntity(id, START.reach));
  if (stage.state.peek().status !== "loading") unmeasured = undefined; // it lies there already
}

/** Widens the view where what was opened has few neighbours; that asks for the stage anew. */
async function measureReach({ seeds, reach }: View, abort: AbortSignal): Promise<void> {
  const [id] = seeds;
  if (id === undefined || id !== unmeasured || reach !== START.reach) return;
  const neighbours = await countNeighbours([id], abort).catch(() => 0); // the stage itself will say what failed
  if (abort.aborted || id !== unmeasured) return;
  unmeasured = undefined;
  if (reachFor(neighbours) !== reach) look(setReach(reachFor(neighbours)));
}

/** The neighbourhoods and paths that the view asks for. */
export const stage = createResource(async (asked: View, abort) => {
  await measureReach(asked, abort);
  abort.throwIfAborted();
  return loadStage(asked, abort, followMerged);
}, stageKey);
effect(() => stage.follow(view.value.seeds.length > 0 ? view.value : undefined));

/** All that lies on the stage, filters not applied; where what was asked for last failed, what lay there before. */
export const stageGraph = computed(() => keptIn(stage.state.value) ?? NOTHING);
/** The part of the view that filters: as long as its words are equal, nothing is filtered or drawn anew. */
const filterKey = computed(() => filterWords(view.value));
/** What filters leave of it. */
export const visibleGraph = computed(() => {
  const isKnown = filterKey.value !== "";
  return isKnown ? visibleOf(stageGraph.value, view.peek()) : NOTHING;
});
/** What was cut from the stage, in words that are true of what is drawn. */
export const stageCuts = computed(() => cutsInWords(stageGraph.value, visibleGraph.value));
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
