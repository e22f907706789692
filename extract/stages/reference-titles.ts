import { holds, type Span } from "#model";
import type { Dated } from "../document.ts";
import { breaksIn } from "../patterns/reference-cues.ts";
import { titleAfterAuthor } from "../patterns/title-in-reference.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { touching } from "./span-order.ts";

const LONGEST_OPENING = 12;
const SURE = 0.97;

/** Titles behind the author of a note whose end was read as a Work, and whose beginning as another name: "Bukharin and the Bolshevik Revolution". */
export function referenceTitles(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...read].sort((a, b) => a.start - b.start);
  return document.stretches
    .filter(({ kind }) => kind === "note" || kind === "bibliography")
    .flatMap((stretch) => referencesIn(document.body, stretch))
    .flatMap((reference) => titleOver(document, reference, sorted));
}

/** The references of a note: it is parted at ";", "see", "quoted in" and the like. */
export function referencesIn(body: string, { start, end }: Span): Span[] {
  const starts = [start, ...breaksIn(body.slice(start, end)).map((cue) => start + cue.end)];
  return starts.map((from, index) => ({ start: from, end: (starts[index + 1] ?? end + 1) - 1 }));
}

function titleOver(document: Dated, reference: Span, read: readonly NameCandidate[]): NameCandidate[] {
  const author = touching(read, reference)[0];
  if (author?.type !== "Person" || author.start - reference.start > LONGEST_OPENING) return [];
  const title = titleAfterAuthor(document.body.slice(author.end, reference.end));
  if (!title) return [];
  const span = { start: author.end + title.start, end: author.end + title.end };
  const inside = touching(read, span);
  const work = inside.find(({ type }) => type === "Work");
  if (!work || inside.some((name) => !holds(span, name)) || !isLonger(span, work)) return [];
  return [
    {
      ...span,
      range: wordRangeOf(document.words, span),
      type: "Work",
      confidence: SURE,
      method: "reference",
    },
  ];
}

function isLonger(span: Span, work: Span): boolean {
  return work.end === span.end && work.start > span.start;
}
