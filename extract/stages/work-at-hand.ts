import type { EntityNumber } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { firstFrom, type NameInText } from "./names-in-text.ts";

/** UTF-16 units in which "the book" is still the one that was named. */
const REACH = 2_500;
/** Names that are looked back over. */
const MOST_NAMES = 60;

/** A text with its names in order, and who wrote which work. */
export interface WorksInText {
  readonly body: string;
  readonly names: readonly NameInText[];
  readonly authorsOf: ReadonlyMap<EntityNumber, readonly EntityNumber[]>;
}

/**
 * The work that "the book" means at an offset: the last one named before it that is no periodical, if the text says who wrote
 * it, and not that whoever speaks of it did.
 */
export function workAtHand(
  { body, names, authorsOf }: WorksInText,
  offset: number,
  speaker: EntityNumber,
): EntityNumber | undefined {
  const last = firstFrom(names, offset) - 1;
  for (let at = last; at >= Math.max(0, last - MOST_NAMES); at--) {
    const name = names[at];
    if (!name || name.start < offset - REACH) return undefined;
    if (name.type !== "Work" || isPeriodicalTitle(body.slice(name.start, name.end))) continue;
    const authors = authorsOf.get(name.entity);
    return authors === undefined || authors.includes(speaker) ? undefined : name.entity;
  }
  return undefined;
}
