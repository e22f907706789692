import { addTo } from "#model";
import type { EntityNumber, FoundRelation } from "../document.ts";
import type { CslShelf } from "./works-as-csl.ts";

/** Works by "author:year", for author-year references. */
export function worksByAuthorAndYear(
  ties: readonly FoundRelation[],
  shelf: CslShelf,
): Map<string, EntityNumber> {
  const works = new Map<string, EntityNumber>();
  for (const { type, source, target } of ties) {
    for (const year of type === "AUTHORED" ? shelf.yearsOf(target) : [])
      if (!works.has(`${source}:${year}`)) works.set(`${source}:${year}`, target);
  }
  return works;
}

/** The authors of each work. */
export function authorsByWork(ties: readonly FoundRelation[]): Map<EntityNumber, EntityNumber[]> {
  const authors = new Map<EntityNumber, EntityNumber[]>();
  for (const { type, source, target } of ties) {
    if (type === "AUTHORED") addTo(authors, target, source);
  }
  return authors;
}
