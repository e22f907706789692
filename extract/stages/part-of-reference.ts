import { locatorIn, type Span } from "#model";
import type { EntityNumber } from "../document.ts";
import { namesNobody } from "../patterns/reference-cues.ts";
import type { ReadReference, WorkInReference } from "./reference-parts.ts";

/**
 * The part of a reference that is about one of several works in it, or its author: "O'Casey, The Story, p. 52. Against O'Casey see
 * Greaves, Connolly." gives no page of Greaves. Of one work it is the whole, but for a place given for
 * another name in front of it; beside several, nothing is about whoever is tied to none.
 */
export function partAbout(body: string, read: ReadReference, entity: EntityNumber): Span {
  const works = read.works
    .filter(({ isContainer }) => !isContainer)
    .sort((a, b) => a.name.start - b.name.start);
  const at = works.findIndex((work) => isAbout(work, entity));
  const [only] = works;
  if (works.length < 2)
    return { start: only ? opensBehindOther(body, read, only, entity) : read.start, end: read.end };
  if (at < 0) return { start: read.end, end: read.end };
  const next = works[at + 1];
  return {
    start: at === 0 ? read.start : opensAt(works[at] as WorkInReference),
    end: next ? opensAt(next) : read.end,
  };
}

/** "Hammer, i. 190, and Jorga say 1301. Muralt, Chronographie, ii. 480": the place behind another name in front is that one's. */
function opensBehindOther(
  body: string,
  read: ReadReference,
  work: WorkInReference,
  entity: EntityNumber,
): number {
  const opens = opensAt(work);
  const before = body.slice(read.start, opens);
  const isOther = isAbout(work, entity) && !namesNobody(before) && locatorIn(before) !== undefined;
  return isOther ? opens : read.start;
}

function isAbout({ name, authors, editors, translators }: WorkInReference, entity: EntityNumber): boolean {
  return [name, ...authors, ...editors, ...translators].some((one) => one.entity === entity);
}

/** Where the first of its authors stands, or its title. */
function opensAt({ name, authors }: WorkInReference): number {
  return Math.min(name.start, ...authors.map(({ start }) => start));
}
