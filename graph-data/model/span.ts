import { Type } from "typebox";
import { nameInParts } from "./name-in-parts.ts";

/** Offsets are UTF-16 code units, [start, end), as JavaScript strings count them. */
export const Span = Type.Object({
  start: Type.Integer({ minimum: 0, description: "first UTF-16 code unit" }),
  end: Type.Integer({ minimum: 0, description: "one past the last UTF-16 code unit" }),
});
export type Span = Type.Static<typeof Span>;

/** A word parted at the end of a line: before a small letter the hyphen goes, before another one (Brest-Litovsk) it stays. */
const PARTED = /(?<=\p{L})[-\u2010][ \t]{0,20}\r?\n[ \t]{0,20}(?=\p{Ll})/gu;
const PARTED_COMPOUND = /(?<=\p{L}[-\u2010])[ \t]{0,20}\r?\n[ \t]{0,20}(?=\p{L})/gu;
/** Soft hyphens and signs without width, which no reader sees. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The words of a span as a reader sees them: parted words joined, line breaks and runs of blanks folded to one blank, a name in two fields whole. */
export function wordsAt(body: string, span: Span): string {
  const stretch = body.slice(span.start, span.end);
  const words = nameInParts(stretch) ?? stretch;
  return words.replace(PARTED, "").replace(PARTED_COMPOUND, "").replace(/\s+/gu, " ").replace(INVISIBLE, "");
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where the outer span holds the whole inner one. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** From the first to the last sentence that shares a character with the span; the span itself where none does. `flat` holds starts and ends in turn. */
export function sentencesAround(flat: readonly number[], span: Span): Span {
  let [start, end] = [span.start, span.end];
  for (let at = firstEndingAfter(flat, span.start); at < flat.length && (flat[at] ?? 0) < span.end; at += 2) {
    start = Math.min(start, flat[at] ?? start);
    end = Math.max(end, flat[at + 1] ?? end);
  }
  return { start, end };
}

/** Where, in the flat list of starts and ends, the first sentence stands that ends after the offset (by halving). */
function firstEndingAfter(flat: readonly number[], offset: number): number {
  let [low, high] = [0, flat.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flat[middle * 2 + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}
