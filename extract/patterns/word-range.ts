import type { Span } from "#model";
import { partitionPoint } from "./partition-point.ts";

/** Words of a text by index, [from, to). */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Index of the first span that ends after an offset; the spans are sorted and apart. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return partitionPoint(spans.length, (index) => (spans[index]?.end ?? 0) <= offset);
}

/** Index of the last span that begins at or before an offset, -1 where none does; the spans are sorted by start. */
export function lastBeginningAt(spans: readonly Span[], offset: number): number {
  return partitionPoint(spans.length, (index) => (spans[index]?.start ?? 0) <= offset) - 1;
}

/** The words that a span touches; empty where it touches none. */
export function wordRangeOf(words: readonly Span[], span: Span): WordRange {
  const from = firstEndingAfter(words, span.start);
  const to = lastBeginningAt(words, span.end - 1) + 1;
  return { from, to: Math.max(from, to) };
}
