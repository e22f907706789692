import type { NamedType, Span } from "#model";
import type { Dated } from "../document.ts";
import { shortReferenceAt } from "../patterns/short-references.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { referencesIn } from "./reference-titles.ts";
import { touching } from "./span-order.ts";

/** The form of a reference beats every name that was read inside it. */
const SURE = 0.995;
/** A name surer than this of another type is that, and no surname. */
const SURELY_OTHER = 0.9;
const LONGEST = 200;

/** "Service, Trotsky, p. 90": in a note a name between a surname and a page is a title by that surname, whoever else is called so. */
export function shortReferences(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  return document.stretches
    .filter(({ kind }) => kind === "note")
    .flatMap((stretch) => referencesIn(document.body, stretch))
    .flatMap(({ start, end }) => {
      const found = shortReferenceAt(document.body.slice(start, Math.min(end, start + LONGEST)));
      if (!found) return [];
      const [author, title] = [shifted(found.author, start), shifted(found.title, start)];
      if (touching(read, author).some(isSurelyOther) || isWork(read, title)) return [];
      return [candidate(document, author, "Person"), candidate(document, title, "Work")];
    });
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function isSurelyOther({ type, confidence }: NameCandidate): boolean {
  return type !== "Person" && confidence > SURELY_OTHER;
}

/** What was read as a work from end to end needs no proof. */
function isWork(read: readonly NameCandidate[], { start, end }: Span): boolean {
  return touching(read, { start, end }).some(
    (name) => name.type === "Work" && name.start === start && name.end === end,
  );
}

function candidate({ words }: Dated, span: Span, type: NamedType): NameCandidate {
  return { ...span, range: wordRangeOf(words, span), type, confidence: SURE, method: "short-reference" };
}
