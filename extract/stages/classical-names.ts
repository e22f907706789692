import type { Span } from "#model";
import type { Dated } from "../document.ts";
import { classicalReferencesIn } from "../patterns/classical-references.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** Surer than the one title that was read there: the short form of the author tells where it begins. */
const SURE = 0.99;

/** Authors of antiquity cut short, and their titles: "Tac. Ann. xv. 44" names a person and a work. */
export function classicalNames({ body, words, stretches }: Dated): NameCandidate[] {
  return stretches.flatMap((stretch) => {
    const named = (span: Span, type: "Person" | "Work"): NameCandidate => {
      const own = { start: stretch.start + span.start, end: stretch.start + span.end };
      return {
        ...own,
        range: wordRangeOf(words, own),
        type,
        confidence: SURE,
        method: "classical-reference",
      };
    };
    return classicalReferencesIn(body.slice(stretch.start, stretch.end)).flatMap(({ author, title }) => [
      named(author, "Person"),
      ...(title ? [named(title, "Work")] : []),
    ]);
  });
}
