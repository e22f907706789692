import type { Span } from "#model";
import { firstEndingAfter, lastBeginningAt } from "../patterns/word-range.ts";

/** Index of the span that holds an offset, or nothing; the spans are sorted and apart. */
export function indexAt(spans: readonly Span[], offset: number): number | undefined {
  const index = lastBeginningAt(spans, offset);
  const span = spans[index];
  return span && offset < span.end ? index : undefined;
}

/** Those of the sorted, apart spans that touch a given span. */
export function touching<Place extends Span>(spans: readonly Place[], span: Span): Place[] {
  const from = firstEndingAfter(spans, span.start);
  const found: Place[] = [];
  for (let at = from; at < spans.length; at++) {
    const place = spans[at];
    if (!place || place.start >= span.end) break;
    found.push(place);
  }
  return found;
}

/** A confidence in two decimals, never below 0.01 nor above 0.99. */
export function twoDecimals(confidence: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round(confidence * 100) / 100));
}
