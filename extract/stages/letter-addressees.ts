import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { addressedAt, salutationOf } from "../patterns/letter-heads.ts";
import { letterHeads } from "./letter-headings.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

/** So many stretches behind its heading a letter greets whom it is for. */
const HEAD_STRETCHES = 2;
const NOBODY: ReadonlySet<EntityNumber> = new Set();
const HEADS_OF_PARTS = new Set<Stretch["kind"]>(["heading", "title"]);

/** The letter that a stretch belongs to: the number of its heading, and to whom it goes. */
export interface LetterAt {
  readonly heading: number;
  readonly addressees: ReadonlySet<EntityNumber>;
}

/** For each stretch of a letter under a heading like "Queen Victoria to Lord John Russell.", which letter that is; the heading is part of it. */
export function lettersOfStretches(document: Linked, names: readonly NameInText[]): Map<number, LetterAt> {
  const letters = new Map<number, LetterAt>();
  const { stretches } = document;
  const headings = new Set(letterHeads(document, names));
  let letter: LetterAt | undefined;
  for (const [number, { kind }] of stretches.entries()) {
    if (headings.has(number)) letter = { heading: number, addressees: addresseesOf(document, names, number) };
    else if (HEADS_OF_PARTS.has(kind)) letter = undefined;
    if (letter) letters.set(number, letter);
  }
  return letters;
}

/** Whom the heading names behind "to", and whom the salutation below it greets. */
function addresseesOf(
  { body, stretches }: Linked,
  names: readonly NameInText[],
  heading: number,
): ReadonlySet<EntityNumber> {
  const { start, end } = stretches[heading] ?? { start: 0, end: 0 };
  const to = start + (addressedAt(body.slice(start, end)) ?? 0);
  const greetings = stretches.slice(heading + 1, heading + 1 + HEAD_STRETCHES).map((below) => ({
    start: below.start,
    end: below.start + salutationOf(body.slice(below.start, below.end)).length,
  }));
  const persons = [{ start: to, end }, ...greetings]
    .flatMap((span) => namesWithin(names, span))
    .filter(({ type }) => type === "Person");
  return persons.length > 0 ? new Set(persons.map(({ entity }) => entity)) : NOBODY;
}
