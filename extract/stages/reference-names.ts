import type { NamedType, Span } from "#model";
import type { Dated, Stretch } from "../document.ts";
import { authorsAt } from "../patterns/author-list.ts";
import { invertedNameAt, publisherAfterPlace } from "../patterns/entry-layout.ts";
import { shelfMarksIn } from "../patterns/shelf-marks.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { referenceTitles } from "./reference-titles.ts";
import { shortReferences } from "./short-references.ts";
import { touching } from "./span-order.ts";

const REACH = 100;
/** Structure that leaves no doubt beats every name that was read inside it. */
const SURE = 0.995;

/** Names that the form of a reference proves: titles, the inverted name at the head of an entry, the publisher behind its place. */
export function referenceNames(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...read].sort((a, b) => a.start - b.start);
  const references = document.stretches.filter(({ kind }) => kind === "note" || kind === "bibliography");
  const proven = references.flatMap((stretch) => [
    ...authorsOf(document, stretch),
    ...papersIn(document, stretch),
  ]);
  proven.push(...shortReferences(document, sorted));
  const others = references.flatMap((stretch) => [
    ...headOf(document, stretch, sorted),
    ...publishersIn(document, stretch, sorted),
  ]);
  const rest = [...others, ...referenceTitles(document, sorted)];
  return [...proven, ...rest.filter((name) => touching(proven, name).length === 0)];
}

/** All authors of a bibliography entry that lists several before its year: none of them is a title. */
function authorsOf(document: Dated, stretch: Stretch): NameCandidate[] {
  if (stretch.kind !== "bibliography") return [];
  return authorsAt(document.body.slice(stretch.start, stretch.end)).map(({ start, end }) =>
    candidate(document, { start: stretch.start + start, end: stretch.start + end }, "Person"),
  );
}

/** "PRO, FO 371/4567": papers by their mark are a work, and what keeps them is a body, whatever was read there. */
function papersIn(document: Dated, stretch: Stretch): NameCandidate[] {
  const shift = ({ start, end }: Span) => ({ start: stretch.start + start, end: stretch.start + end });
  return shelfMarksIn(document.body.slice(stretch.start, stretch.end)).flatMap(({ mark, archive }) => [
    { ...candidate(document, shift(mark), "Work"), method: "shelf-mark" },
    ...(archive ? [{ ...candidate(document, shift(archive), "Organisation"), method: "shelf-mark" }] : []),
  ]);
}

/** "Horkheimer, Max" at the head of a bibliography entry, where it was read as less or as something else. */
function headOf(document: Dated, stretch: Stretch, read: readonly NameCandidate[]): NameCandidate[] {
  if (stretch.kind !== "bibliography") return [];
  const found = invertedNameAt(document.body.slice(stretch.start, stretch.end));
  if (!found) return [];
  const span = { start: stretch.start + found.start, end: stretch.start + found.end };
  const inside = touching(read, span);
  const isKnown = inside.some(({ type, start, end }) => type === "Person" && covers({ start, end }, span));
  const isLonger = inside.some(({ end, type }) => end > span.end + 1 && type !== "Person");
  return isKnown || isLonger ? [] : [candidate(document, span, "Person")];
}

/** True where a name is the span itself, but for a full stop at its end. */
function covers(name: Span, span: Span): boolean {
  return name.start <= span.start && name.end >= span.end - 1;
}

/** "London: Verso, 1990": what stands behind the place is its publisher. */
function publishersIn(document: Dated, stretch: Span, read: readonly NameCandidate[]): NameCandidate[] {
  return touching(read, stretch).flatMap((place) => {
    if (place.type !== "Place" || place.end > stretch.end) return [];
    const found = publisherAfterPlace(
      document.body.slice(place.end, Math.min(stretch.end, place.end + REACH)),
    );
    if (!found) return [];
    const span = { start: place.end + found.start, end: place.end + found.end };
    const isKnown = touching(read, span).some(
      ({ type, start, end }) => type === "Organisation" && start === span.start && end === span.end,
    );
    return isKnown ? [] : [candidate(document, span, "Organisation")];
  });
}

function candidate({ words }: Dated, span: Span, type: NamedType): NameCandidate {
  return { ...span, range: wordRangeOf(words, span), type, confidence: SURE, method: "reference" };
}
