import { computed, signal } from "@preact/signals";
import { facets } from "./facets.ts";
import { timelineOf } from "./timeline-bins.ts";
import type { Years } from "./view.ts";

/** Whether the reader folded or opened the timeline; undefined before that. */
const wish = signal<boolean | undefined>(undefined);
/** Fewer dates than this say nothing as a picture. */
const FEW = 3;

/** Folds the timeline to a line, or opens it, until the reader does otherwise. */
export function foldTimeline(isFolded: boolean): void {
  wish.value = isFolded;
}

/** The years that the timeline alone shows, where the reader looks closer. */
export const timelineZoom = signal<Years | undefined>(undefined);
/** The years of the stage, the filter on years left out of account; undefined where nothing is dated. */
export const timeline = computed(() => timelineOf(facets.years.value, timelineZoom.value));
/** Whether the timeline is folded to a line: by the reader, else on a narrow screen and where few are dated. */
export const isTimelineFolded = computed(
  () => wish.value ?? (isNarrow() || (timeline.value?.dated ?? 0) < FEW),
);

function isNarrow(): boolean {
  return typeof matchMedia === "function" && matchMedia("(width < 768px)").matches;
}
