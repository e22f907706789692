import { holds, type Span } from "#model";
import type { Dated } from "../document.ts";
import { quotedTitlesIn } from "../patterns/quoted-titles.ts";
import { breaksIn, sameAuthorLength } from "../patterns/reference-cues.ts";
import { titleAfterAuthor } from "../patterns/title-in-reference.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { touching } from "./span-order.ts";

const LONGEST_OPENING = 12;
const SURE = 0.97;
/** A title in quotation marks beats every name that was read inside it. */
const QUOTED = 0.995;

/** Works that the form of a reference proves: titles in quotation marks, the periodical behind one, and titles behind the author of a note whose end alone was read as a Work. */
export function referenceTitles(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...read].sort((a, b) => a.start - b.start);
  return document.stretches
    .filter(({ kind }) => kind === "note" || kind === "bibliography")
    .flatMap((stretch) => referencesIn(document.body, stretch))
    .flatMap((reference) => [
      ...titleOver(document, reference, sorted),
      ...quotedTitles(document, reference, sorted),
    ]);
}

/** The references of a note: it is parted at ";", "see", "quoted in" and the like. */
export function referencesIn(body: string, { start, end }: Span): Span[] {
  const starts = [start, ...breaksIn(body.slice(start, end)).map((cue) => start + cue.end)];
  return starts.map((from, index) => ({ start: from, end: (starts[index + 1] ?? end + 1) - 1 }));
}

function titleOver(document: Dated, reference: Span, read: readonly NameCandidate[]): NameCandidate[] {
  const from = endOfAuthor(document.body, reference, read);
  const title = from === undefined ? undefined : titleAfterAuthor(document.body.slice(from, reference.end));
  if (from === undefined || !title) return [];
  const span = { start: from + title.start, end: from + title.end };
  const inside = touching(read, span);
  if (inside.some((name) => !holds(span, name))) return [];
  const work = inside.find(({ type }) => type === "Work");
  if (work) return isLonger(span, work) ? [workAt(document, span, SURE)] : [];
  const hidden = inside.length > 0 && inside.every((name) => isPartOf(document.body, span, name));
  return hidden ? [workAt(document, span, QUOTED)] : [];
}

/** Where the author at the head of a reference ends, or what stands for him: "idem", dashes. */
function endOfAuthor(body: string, reference: Span, read: readonly NameCandidate[]): number | undefined {
  const same = sameAuthorLength(body.slice(reference.start, reference.end));
  if (same > 0) return reference.start + same;
  const author = touching(read, reference)[0];
  const isHead = author?.type === "Person" && author.start - reference.start <= LONGEST_OPENING;
  return isHead ? author.end : undefined;
}

function isLonger(span: Span, work: Span): boolean {
  return work.end === span.end && work.start > span.start;
}

/** True where a title says two words more than the name inside it: no second author. */
function isPartOf(body: string, title: Span, name: Span): boolean {
  return wordsOf(body, title) >= wordsOf(body, name) + 2;
}

function wordsOf(body: string, { start, end }: Span): number {
  return body.slice(start, end).split(" ").length;
}

/** Titles in quotation marks, and the periodical behind each where no work was read there. */
function quotedTitles(document: Dated, reference: Span, read: readonly NameCandidate[]): NameCandidate[] {
  const shift = (span: Span) => ({ start: reference.start + span.start, end: reference.start + span.end });
  return quotedTitlesIn(document.body.slice(reference.start, reference.end)).flatMap((quoted) => {
    const title = shift(quoted);
    const found = isWorkAt(read, title) ? [] : [workAt(document, title, QUOTED)];
    const periodical = quoted.periodical && shift(quoted.periodical);
    if (!periodical || touching(read, periodical).some(({ type }) => type === "Work")) return found;
    return [...found, workAt(document, periodical, QUOTED)];
  });
}

function isWorkAt(read: readonly NameCandidate[], { start, end }: Span): boolean {
  return touching(read, { start, end }).some(
    (name) => name.type === "Work" && name.start === start && name.end === end,
  );
}

function workAt({ words }: Dated, { start, end }: Span, confidence: number): NameCandidate {
  return {
    start,
    end,
    range: wordRangeOf(words, { start, end }),
    type: "Work",
    confidence,
    method: "reference",
  };
}
