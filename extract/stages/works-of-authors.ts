import { addTo } from "#model";
import type { EntityNumber, FoundRelation } from "../document.ts";
import type { CslShelf } from "./works-as-csl.ts";

/** The works of a text by "author:year", and the authors of each. */
export interface WorksOfYears {
  readonly works: ReadonlyMap<string, readonly EntityNumber[]>;
  readonly authorsOf: ReadonlyMap<EntityNumber, readonly EntityNumber[]>;
}

/** Whom a reference names, in order; `hasOthers` where it says "et al.". */
export interface NamedAuthors {
  readonly people: readonly EntityNumber[];
  readonly hasOthers: boolean;
}

/** Works by "author:year", for author-year references. */
export function worksByAuthorAndYear(ties: readonly FoundRelation[], shelf: CslShelf): WorksOfYears {
  const works = new Map<string, EntityNumber[]>();
  for (const { type, source, target } of ties) {
    for (const year of new Set(type === "AUTHORED" ? shelf.yearsOf(target) : []))
      addTo(works, `${source}:${year}`, target);
  }
  return { works, authorsOf: authorsByWork(ties) };
}

/**
 * The work that authors have of a year: the only one by just these, else the only one that the first of them opens and all of
 * them share; one of a letter, "1986b", where the letters of that year are listed. Where several fit, none is taken.
 */
export function workOfYear(
  { works, authorsOf }: WorksOfYears,
  { people, hasOthers }: NamedAuthors,
  year: string,
): EntityNumber | undefined {
  const [first] = people;
  const ofYear = worksOfFirst(works, first, year);
  const authors = (work: EntityNumber) => authorsOf.get(work) ?? [];
  const own = ofYear.filter((work) => !hasOthers && isSame(authors(work), people));
  if (own.length > 0) return onlyOne(own);
  const shared = ofYear.filter(
    (work) => authors(work)[0] === first && people.every((person) => authors(work).includes(person)),
  );
  const wider = shared.filter((work) => authors(work).length > people.length);
  return onlyOne(wider.length > 0 ? wider : shared);
}

function worksOfFirst(
  works: WorksOfYears["works"],
  author: EntityNumber | undefined,
  year: string,
): readonly EntityNumber[] {
  const plain = `${author}:${year.slice(0, 4)}`;
  return works.get(`${author}:${year}`) ?? (works.has(`${plain}a`) ? [] : (works.get(plain) ?? []));
}

function isSame(authors: readonly EntityNumber[], people: readonly EntityNumber[]): boolean {
  const named = new Set(people);
  return named.size === new Set(authors).size && authors.every((author) => named.has(author));
}

function onlyOne(works: readonly EntityNumber[]): EntityNumber | undefined {
  return works.length === 1 ? works[0] : undefined;
}

/** The authors of each work. */
function authorsByWork(ties: readonly FoundRelation[]): Map<EntityNumber, EntityNumber[]> {
  const authors = new Map<EntityNumber, EntityNumber[]>();
  for (const { type, source, target } of ties) {
    if (type === "AUTHORED") addTo(authors, target, source);
  }
  return authors;
}
