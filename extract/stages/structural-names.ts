import type { NamedType, Span } from "#model";
import type { Dated } from "../document.ts";
import { emphasisedIn } from "../patterns/emphasis-signs.ts";
import { hasCapital } from "../patterns/folded-names.ts";
import { issueNumberLength, nameAlone } from "../patterns/name-edges.ts";
import { looksLikeTitle } from "../patterns/title-case.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { touching } from "./span-order.ts";

/** A stretch in italics is seldom longer and still a title. */
const LONGEST_TITLE = 160;

/** The span of a periodical with the number of its issue: "Kommunist #2"; nothing for what was not read as a work. */
export function withIssueNumber(body: string, span: Span, type: NamedType): Span | undefined {
  if (type !== "Work") return undefined;
  const length = issueNumberLength(body.slice(span.end, span.end + 10));
  return length > 0 ? { start: span.start, end: span.end + length } : undefined;
}

/** Titles that the markup of the file proves: italics in title case, or where the reader saw part of a work. */
export function structuralNames(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...read].sort((a, b) => a.start - b.start);
  const proven = document.markup
    .filter(({ kind, start, end }) => kind === "italic" && end - start <= LONGEST_TITLE)
    .flatMap((italic) => titleIn(document, italic, sorted));
  return [...proven, ...emphasisedTitles(document, sorted)];
}

/** What signs in the text emphasise is one title where the reader saw works in it, and in parts or not to its edges. */
function emphasisedTitles(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  return emphasisedIn(document.body)
    .filter((words) => touching(read, words).some(({ type }) => type === "Work"))
    .flatMap((words) => titleIn(document, words, read));
}

function titleIn({ body, words }: Dated, italic: Span, read: readonly NameCandidate[]): NameCandidate[] {
  const span = nameAlone(body, italic, "Work");
  if (!span || !hasCapital(body.slice(span.start, span.start + 1))) return [];
  const inside = touching(read, span);
  const isWork = inside.some(({ type }) => type === "Work");
  if (!isWork && !looksLikeTitle(body.slice(span.start, span.end))) return [];
  const confidence = isWork ? Math.max(0.9, ...inside.map((name) => name.confidence)) : 0.7;
  return [{ ...span, range: wordRangeOf(words, span), type: "Work", confidence, method: "italics" }];
}
