import { joinsAuthors } from "../patterns/reference-glue.ts";
import type { NameInText } from "./names-in-text.ts";

/** A year behind more co-authors than this belongs to none of them: a list of thousands stays linear. */
export const MOST_CO_AUTHORS = 20;

/** The person at an index of the names with the co-authors behind: "Randall and Charlesworth". */
export function coauthorsFrom(body: string, names: readonly NameInText[], first: number): NameInText[] {
  const people: NameInText[] = [];
  for (let at = first; people.length < MOST_CO_AUTHORS; at++) {
    const [before, name] = [people.at(-1), names[at]];
    if (name?.type !== "Person") break;
    if (before && !joinsAuthors(body.slice(before.end, name.start))) break;
    people.push(name);
  }
  return people;
}
