import type { Span } from "#model";
import { saysAndOthers, yearsAfterAuthor } from "../patterns/citing-words.ts";
import { joinsAuthors, namesTranslator } from "../patterns/reference-glue.ts";
import { MOST_CO_AUTHORS } from "./coauthors.ts";
import type { NameInText } from "./names-in-text.ts";
import type { NamedAuthors } from "./works-of-authors.ts";

/** Characters behind a name in which its year stands; brackets are looked for three times as far. */
const REACH = 70;

/** The names of a stretch, and which of them is read. */
export interface NameAmong {
  readonly body: string;
  readonly stretch: Span;
  readonly within: readonly NameInText[];
  readonly at: number;
}

/** The years behind a name or behind the co-authors that follow it: "Sapir (1917)", "Randall and Charlesworth 1996". */
export function yearsAt({ body, stretch, within, at }: NameAmong): string[] {
  for (let last = at; last < at + MOST_CO_AUTHORS; last++) {
    const name = within[last];
    if (name?.type !== "Person") return [];
    if (namesTranslator(body.slice(Math.max(stretch.start, name.start - REACH), name.start))) return [];
    const after = body.slice(name.end, Math.min(stretch.end, name.end + REACH));
    const years = yearsAfterAuthor(after, isInBrackets(body, stretch, name));
    if (years.length > 0) return years;
    if (!areCoAuthors(body, name, within[last + 1])) return [];
  }
  return [];
}

/** Everybody who is named with a name as author of one reference, in order. */
export function namedWith({ body, stretch, within, at }: NameAmong): NamedAuthors {
  let [first, last] = [at, at];
  while (at - first < MOST_CO_AUTHORS && areCoAuthors(body, within[first - 1], within[first])) first--;
  while (last - at < MOST_CO_AUTHORS && areCoAuthors(body, within[last], within[last + 1])) last++;
  const end = within[last]?.end ?? stretch.end;
  const people = within.slice(first, last + 1).map(({ entity }) => entity);
  return { people, hasOthers: saysAndOthers(body.slice(end, Math.min(stretch.end, end + REACH))) };
}

/** "Convinced Ebert (Winkler 1984)": who opens the bracket is no co-author of who stands before it. */
function areCoAuthors(body: string, one: NameInText | undefined, next: NameInText | undefined): boolean {
  if (one?.type !== "Person" || next?.type !== "Person") return false;
  const glue = body.slice(one.end, next.start);
  return !opensBracket(glue) && joinsAuthors(glue);
}

function opensBracket(glue: string): boolean {
  return glue.includes("(") || glue.includes("[");
}

function isInBrackets(body: string, stretch: Span, name: Span): boolean {
  const before = body.slice(Math.max(stretch.start, name.start - 3 * REACH), name.start);
  return (
    Math.max(before.lastIndexOf("("), before.lastIndexOf("[")) >
    Math.max(before.lastIndexOf(")"), before.lastIndexOf("]"))
  );
}
