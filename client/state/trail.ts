import { computed, effect, signal } from "@preact/signals";
import { stageGraph, view } from "./store.ts";

/** An entity that the reader began from, with its name. */
export interface TrailStep {
  readonly id: string;
  readonly label: string;
}

const KEPT = 7;
const ids = signal<readonly string[]>([]);
const names = new Map<string, string>();

/** The trail with one more step at its end; a step that is in it already stays where it is. */
function withStep(trail: readonly string[], id: string): readonly string[] {
  return trail.includes(id) ? trail : [...trail, id].slice(-KEPT);
}

effect(() => {
  const { page, seeds } = view.value;
  const [seed] = seeds;
  if (page === "explore" && seed !== undefined) ids.value = withStep(ids.peek(), seed);
});

/** The entities that the reader began from, the earliest first. */
export const trail = computed((): TrailStep[] => {
  const { entities } = stageGraph.value;
  return ids.value.map((id) => {
    const label =
      entities.get(id)?.label ?? names.get(id) ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
    names.set(id, label);
    return { id, label };
  });
});
