import type { Span } from "#model";

/** A stretch of a passage: plain words, or a marked stretch with what lies in it. */
export type Piece<Mark> =
  | { readonly start: number; readonly end: number; readonly mark?: never; readonly inner?: never }
  | {
      readonly start: number;
      readonly end: number;
      readonly mark: Mark;
      readonly inner: readonly Piece<Mark>[];
    };

/**
 * Cuts a span at its marks, marks within marks nested; their words put together are the span again.
 * Marks that cross an earlier one's end, or the span's, are cut off there.
 */
export function piecesOf<Mark extends Span>(within: Span, marks: readonly Mark[]): Piece<Mark>[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece<Mark>[] = [];
  let at = within.start;
  for (let index = 0; index < sorted.length; index++) {
    const mark = sorted[index] as Mark;
    const start = Math.max(mark.start, within.start);
    const end = Math.min(mark.end, within.end);
    if (start < at || start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start });
    const inner = sorted.slice(index + 1).filter((other) => other.start < end);
    pieces.push({ start, end, mark, inner: piecesOf({ start, end }, inner) });
    at = end;
  }
  if (at < within.end) pieces.push({ start: at, end: within.end });
  return pieces;
}
