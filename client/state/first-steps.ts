import { signal } from "@preact/signals";

const KEY = "ibid-first-steps";

/** Whether the first steps are shown beside the graph: until they are put away for good. */
export const areStepsShown = signal(false);

/** Shows the first steps to whoever has not put them away in this browser. */
export function offerFirstSteps(): void {
  try {
    areStepsShown.value = localStorage.getItem(KEY) === null;
  } catch {
    areStepsShown.value = true; // a browser that keeps nothing shows them each time
  }
}

/** Whether the reader sees them now: they are on one page only, and a small window has no room for them. */
export function areStepsInSight(): boolean {
  return document.querySelector(".first-steps")?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** Puts the first steps away for good. */
export function putStepsAway(): void {
  areStepsShown.value = false;
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // they come back with the next visit
  }
}
