import { Type } from "typebox";

/** Offsets are UTF-16 code units, [start, end), as JavaScript strings count them. */
export const Span = Type.Object({
  start: Type.Integer({ minimum: 0, description: "first UTF-16 code unit" }),
  end: Type.Integer({ minimum: 0, description: "one past the last UTF-16 code unit" }),
});
export type Span = Type.Static<typeof Span>;

/** The words of a span, with line breaks and runs of blanks folded to one blank. */
export function wordsAt(body: string, span: Span): string {
  return body.slice(span.start, span.end).replace(/\s+/gu, " ");
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where the outer span holds the whole inner one. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
