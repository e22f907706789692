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

/** The work that an author has of a year; one of a letter, "1986b", where the letters of that year are listed. */
export function workOfYear(
  works: ReadonlyMap<string, EntityNumber>,
  author: EntityNumber,
  year: string,
): EntityNumber | undefined {
  const plain = `${author}:${year.slice(0, 4)}`;
  return works.get(`${author}:${year}`) ?? (works.has(`${plain}a`) ? undefined : works.get(plain));
}

/** The authors of each work. */
export function authorsByWork(ties: readonly FoundRelation[]): Map<EntityNumber, EntityNumber[]> {
  const authors = new Map<EntityNumber, EntityNumber[]>();
  for (const { type, source, target } of ties) {
    if (type === "AUTHORED") addTo(authors, target, source);
  }
  return authors;
}
