import type { Span } from "#model";
import type { EntityNumber } from "../document.ts";
import type { ReadReference, WorkInReference } from "./reference-parts.ts";

/**
 * The part of a reference that is about one of several works in it, or its author: "O'Casey, The Story, p. 52. Against O'Casey see
 * Greaves, Connolly." gives no page of Greaves. Of one work it is the whole; beside several, nothing is about whoever is tied to none.
 */
export function partAbout(read: ReadReference, entity: EntityNumber): Span {
  const works = read.works
    .filter(({ isContainer }) => !isContainer)
    .sort((a, b) => a.name.start - b.name.start);
  const at = works.findIndex((work) => isAbout(work, entity));
  if (works.length < 2) return { start: read.start, end: read.end };
  if (at < 0) return { start: read.end, end: read.end };
  const next = works[at + 1];
  return {
    start: at === 0 ? read.start : opensAt(works[at] as WorkInReference),
    end: next ? opensAt(next) : read.end,
  };
}

function isAbout({ name, authors, editors, translators }: WorkInReference, entity: EntityNumber): boolean {
  return [name, ...authors, ...editors, ...translators].some((one) => one.entity === entity);
}

/** Where the first of its authors stands, or its title. */
function opensAt({ name, authors }: WorkInReference): number {
  return Math.min(name.start, ...authors.map(({ start }) => start));
}
