import { wordsAt } from "#model";
import type { Dated } from "../document.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { type ListedSurname, surnamesOfReferences } from "../patterns/surnames-of-reference.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** Structure that leaves no doubt beats every name that was read there: "Fox and Thompson" is no title. */
const SURE = 0.995;

/**
 * Surnames in a row at the head of a reference, "Clegg, Fox and Thompson, op. cit.", are people where the text names each of
 * them with a first name or initials, whatever was read there.
 */
export function listedAgain(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  const known = new Set(read.flatMap((name) => fullSurname(document.body, name)));
  if (known.size < 2) return [];
  const isKnown = ({ surname }: ListedSurname) => known.has(personNameOf(surname)?.surname ?? surname);
  return document.stretches
    .filter(({ kind }) => kind === "note" || kind === "bibliography")
    .flatMap(({ start: from, end: to }) =>
      surnamesOfReferences(document.body.slice(from, to))
        .filter((list) => list.length > 1 && list.every(isKnown))
        .flat()
        .map(({ start, end }) => personAt(document, from + start, from + end)),
    );
}

function fullSurname(body: string, name: NameCandidate): string[] {
  const parts = name.type === "Person" ? personNameOf(wordsAt(body, name)) : undefined;
  return parts && parts.given.length > 0 ? [parts.surname] : [];
}

function personAt({ words }: Dated, start: number, end: number): NameCandidate {
  const range = wordRangeOf(words, { start, end });
  return { start, end, range, type: "Person", confidence: SURE, method: "surname-list" };
}
