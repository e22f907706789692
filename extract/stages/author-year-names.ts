import { type Span, wordsAt } from "#model";
import type { Dated } from "../document.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { surnamesWithYear } from "../patterns/surname-years.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { touching } from "./span-order.ts";

/** Authors are named in the opening of an entry; further on stand editors and people in titles. */
const LONGEST_OPENING = 120;
const SURE = 0.97;

/**
 * Surnames with a year behind them that the bibliography gives as an author's: "Akande 2001" is a person, whatever was read
 * there.
 */
export function authorYearNames(
  document: Dated,
  read: readonly NameCandidate[],
  proven: readonly NameCandidate[],
): NameCandidate[] {
  const sorted = inOrder(read);
  const surnames = new Set([
    ...listedSurnames(document, sorted),
    ...listedSurnames(document, inOrder(proven)),
  ]);
  if (surnames.size === 0) return [];
  return document.stretches
    .filter(({ kind }) => kind === "paragraph" || kind === "note")
    .flatMap((stretch) =>
      surnamesWithYear(document.body.slice(stretch.start, stretch.end))
        .filter(({ surname }) => surnames.has(surnameOf(surname)))
        .map(({ start, end }) => ({ start: stretch.start + start, end: stretch.start + end }))
        .filter((span) => touching(sorted, span).every(({ type }) => type !== "Person"))
        .map((span) => personAt(document, span)),
    );
}

function inOrder(names: readonly NameCandidate[]): NameCandidate[] {
  return [...names].sort((a, b) => a.start - b.start);
}

/** The surnames of the people who open the entries of the bibliography. */
function listedSurnames({ body, stretches }: Dated, read: readonly NameCandidate[]): string[] {
  const entries = stretches.filter(({ kind }) => kind === "bibliography");
  const authors = entries.flatMap(({ start, end }) =>
    touching(read, { start, end: Math.min(end, start + LONGEST_OPENING) }),
  );
  return authors.filter(({ type }) => type === "Person").map((name) => surnameOf(wordsAt(body, name)));
}

function surnameOf(name: string): string {
  return personNameOf(name)?.surname ?? name;
}

function personAt({ words }: Dated, span: Span): NameCandidate {
  return { ...span, range: wordRangeOf(words, span), type: "Person", confidence: SURE, method: "reference" };
}
