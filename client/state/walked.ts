import { computed, signal } from "@preact/signals";
import { hovered, view } from "./store.ts";
import { isRelationId } from "./view.ts";

/** The entity that the arrow keys or the brackets went to last. */
const walkedTo = signal<string | undefined>(undefined);

/** Moves the keyboard's focus on the stage. */
export function walkTo(id: string | undefined): void {
  walkedTo.value = id;
  hovered.value = id;
}

/** The entity in the keyboard's focus, as long as no pointer has moved it elsewhere. */
export const walked = computed(() => (walkedTo.value === hovered.value ? hovered.value : undefined));

/** What a key acts on: the entity in the keyboard's focus, else the one that is selected. */
export function keyTarget(): string | undefined {
  const { selected } = view.peek();
  return walked.peek() ?? (selected !== undefined && !isRelationId(selected) ? selected : undefined);
}
