import type { EntityNumber, FoundEntity } from "../document.ts";
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

/** Of a work that is named so often a text speaks. */
const MAIN = 4;

/** The work of a known author that a text names oftenest, where it is one of which the text may be said to speak. */
export function mainWork(
  entities: readonly FoundEntity[],
  authorsOf: WorksInText["authorsOf"],
): EntityNumber | undefined {
  const named = (work: EntityNumber | undefined) => entities[work ?? -1]?.mentions.length ?? 0;
  let main: EntityNumber | undefined;
  for (const work of authorsOf.keys()) if (named(work) > named(main)) main = work;
  return named(main) >= MAIN ? main : undefined;
}

/** That work at a name where it was named not long before, unless whoever is named there wrote it. */
export function mainWorkAt(
  { names, authorsOf }: WorksInText,
  main: EntityNumber | undefined,
  { start, entity }: NameInText,
): EntityNumber | undefined {
  if (main === undefined || authorsOf.get(main)?.includes(entity)) return undefined;
  for (let at = firstFrom(names, start) - 1; (names[at]?.start ?? 0) > start - REACH; at--)
    if (names[at]?.entity === main) return main;
  return undefined;
}
