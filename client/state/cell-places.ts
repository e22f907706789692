import { signal } from "@preact/signals";
import { setCell } from "./page-changes.ts";
import { perform } from "./store.ts";
import type { CitedPair } from "./view.ts";

/** True from when a number is pressed until its places are there and have the keyboard. */
export const arePlacesAwaited = signal(false);

/** Lists the places of a number; the keyboard goes on there. */
export function openPlacesOf(cell: CitedPair): void {
  arePlacesAwaited.value = true;
  perform(setCell(cell));
}

/** Puts the list of places away; the keyboard goes back to the number of the matrix, else to what stands beside the plate. */
export function closePlaces(): void {
  const number = document.querySelector<HTMLElement>('.matrix-cell[aria-pressed="true"]');
  perform(setCell(undefined));
  requestAnimationFrame(() => (number ?? document.getElementById("panel"))?.focus({ preventScroll: true }));
}
