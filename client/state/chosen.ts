import { signal } from "@preact/signals";
import { look, perform, second, stageGraph, view } from "./store.ts";
import { type Change, isRelationId } from "./view.ts";
import { select } from "./view-changes.ts";

/** The entities of the selection where there are several, in the order in which they were chosen; one alone is the view's. */
export const chosen = signal<readonly string[]>([]);

/** Selects these entities; one alone is selected as by a click, and of two the path can be asked for. */
export function chooseMany(ids: readonly string[]): void {
  const { selected } = view.peek();
  const first = ids.find((id) => id === selected) ?? ids[0];
  chosen.value = ids.length > 1 ? ids : [];
  second.value = ids.length === 2 ? ids.find((id) => id !== first) : undefined;
  if (first !== selected) look(select(first));
}

/** Takes an entity into the selection, or out of it. */
export function addToChosen(id: string): void {
  const before = chosenNow();
  chooseMany(before.includes(id) ? before.filter((one) => one !== id) : [...before, id]);
}

/** The selected entities, also where it is one. */
export function chosenNow(): readonly string[] {
  const { selected } = view.peek();
  if (chosen.peek().length > 0) return chosen.peek();
  return selected === undefined || isRelationId(selected) ? [] : [selected];
}

/** Forgets all of the selection but the first. */
export function clearChosen(): void {
  chosen.value = [];
  second.value = undefined;
}

/** Takes all that is chosen from the stage, as one act. */
export function hideChosen(): void {
  const ids = chosen.peek();
  clearChosen();
  perform(removeAll(ids));
}

/** Shows what is chosen alone, as one act. */
export function isolateChosen(): void {
  const ids = chosen.peek();
  clearChosen();
  perform((view) => ({ ...view, only: [...ids] }));
}

/** Takes back, as one act, what expansions of the chosen had brought. */
export function collapseChosen(): void {
  const ids = chosen.peek();
  perform((view) => ({ ...view, expansions: view.expansions.filter(({ id }) => !ids.includes(id)) }));
}

/** The names of the chosen, one a line. */
export function namesOfChosen(): string {
  const { entities } = stageGraph.peek();
  return chosen
    .peek()
    .map((id) => entities.get(id)?.label ?? id)
    .join("\n");
}

const removeAll =
  (ids: readonly string[]): Change =>
  (view) => ({
    ...view,
    removed: [...new Set([...view.removed, ...ids])],
    selected: view.selected !== undefined && ids.includes(view.selected) ? undefined : view.selected,
  });
