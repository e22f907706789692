import type { Span } from "#model";
import type { FoundNote } from "../document.ts";
import { firstEndingAfter } from "../patterns/word-range.ts";

const MARKER_REACH = 12;

/** A note's marker in the running text, with the number of the note. */
export interface MarkerPlace extends Span {
  readonly note: number;
}

/** The markers of all notes, in the order of the text. */
export function markerPlaces(notes: readonly FoundNote[]): MarkerPlace[] {
  return notes
    .flatMap(({ marker }, note) => (marker ? [{ start: marker.start, end: marker.end, note }] : []))
    .sort((a, b) => a.start - b.start);
}

/** Number of the last note whose marker stands within a place or right behind it; nothing where none does. */
export function noteAt(markers: readonly MarkerPlace[], { start, end }: Span): number | undefined {
  let found: number | undefined;
  for (
    let at = firstEndingAfter(markers, start);
    (markers[at]?.start ?? Number.POSITIVE_INFINITY) <= end + MARKER_REACH;
    at++
  ) {
    found = markers[at]?.note;
  }
  return found;
}
