import type { Span } from "#model";
import type { EntityNumber, FoundMention, Mentioned, Stretch } from "../document.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { NameInText } from "./names-in-text.ts";
import { indexAt } from "./span-order.ts";
import { statedAuthors } from "./stated-authors.ts";

const REFERENCES = new Set(["note", "bibliography"]);

/**
 * Whose each work is, as the words beside its title say: for each mention of a work, in order, the number of an author, or of one
 * of several who wrote together; nothing where nobody is named there. `people` gives each person's number.
 */
export function ownersOfWorks(
  { body, mentions, stretches }: Pick<Mentioned, "body" | "mentions" | "stretches">,
  people: ReadonlyMap<FoundMention, number>,
): (number | undefined)[] {
  const stated = mentions.flatMap((mention, at) => {
    if (mention.type !== "Work") return [];
    const authors = statedAuthors(body, mentions, at, isInReference(stretches, mention));
    return [authors.flatMap((author) => people.get(author) ?? [])];
  });
  const together = new DisjointSets(mentions.length);
  for (const [first, ...others] of stated)
    for (const other of others) if (first !== undefined) together.join(first, other);
  return stated.map(([first]) => (first === undefined ? undefined : together.find(first)));
}

/** The people whom the words beside any of its titles state as the authors of each work; works of which nothing is said have none. */
export function authorsOfWorks(
  body: string,
  names: readonly NameInText[],
  stretches: readonly Stretch[],
): Map<EntityNumber, ReadonlySet<EntityNumber>> {
  const authors = new Map<EntityNumber, ReadonlySet<EntityNumber>>();
  names.forEach((name, at) => {
    if (name.type !== "Work") return;
    const stated = statedAuthors(body, names, at, isInReference(stretches, name));
    if (stated.length === 0) return;
    const known = authors.get(name.entity) ?? [];
    authors.set(name.entity, new Set([...known, ...stated.map(({ entity }) => entity)]));
  });
  return authors;
}

function isInReference(stretches: readonly Stretch[], { start }: Span): boolean {
  return REFERENCES.has(stretches[indexAt(stretches, start) ?? -1]?.kind ?? "paragraph");
}
