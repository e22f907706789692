import { partitionPoint } from "../../patterns/partition-point.ts";

/** A stretch of words that is read at once, and the part of it whose answers are kept. */
export interface ReadingWindow {
  readonly from: number;
  readonly to: number;
  readonly keepFrom: number;
  readonly keepTo: number;
}

/** Pieces of a window without the two special ones; the encoder knows 256 positions. */
export const WINDOW_PIECES = 254;
/** Pieces that a window reads again, so that its first words have something before them. */
const CONTEXT_PIECES = 32;
/** Pieces behind the last word that is kept where a sentence has to be cut. */
const MARGIN_PIECES = 24;

/** The word at which a stretch of at most `pieces` that begins at `from` ends. */
function reach(starts: Int32Array, from: number, pieces: number): number {
  const words = starts.length - 1;
  let to = from + 1;
  while (to < words && (starts[to + 1] ?? 0) - (starts[from] ?? 0) <= pieces) to++;
  return to;
}

/** The word at which the last `pieces` before `to` begin; `to` itself where its neighbour is longer. */
function retreat(starts: Int32Array, to: number, pieces: number): number {
  let back = to;
  while (back > 0 && (starts[to] ?? 0) - (starts[back - 1] ?? 0) <= pieces) back--;
  return back;
}

/** How many numbers of a rising list are smaller than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  return partitionPoint(numbers.length, (index) => (numbers[index] ?? 0) < limit);
}

/**
 * Windows over all words, given where each word's pieces begin and which words open sentences. A window keeps whole
 * sentences, as the encoder was taught, with words before them that are read again; a sentence too long for one is cut.
 */
export function readingWindows(starts: Int32Array, openings: readonly number[] = []): ReadingWindow[] {
  const words = starts.length - 1;
  const windows: ReadingWindow[] = [];
  let keepFrom = 0;
  while (keepFrom < words) {
    const earliest = retreat(starts, keepFrom, CONTEXT_PIECES);
    const from = firstFrom(openings, earliest, keepFrom);
    const full = reach(starts, from, WINDOW_PIECES);
    const certain = full < words ? Math.max(keepFrom + 1, retreat(starts, full, MARGIN_PIECES)) : words;
    const keepTo = full < words ? (lastOpening(openings, certain, keepFrom) ?? certain) : words;
    windows.push({ from, to: full, keepFrom, keepTo });
    keepFrom = keepTo;
  }
  return windows;
}

/** The last word up to `full` that opens a sentence, if one behind `keepFrom` does. */
function lastOpening(openings: readonly number[], full: number, keepFrom: number): number | undefined {
  const found = openings[countBelow(openings, full + 1) - 1];
  return found !== undefined && found > keepFrom ? found : undefined;
}

/** The first word from `earliest` on that opens a sentence; `earliest` where none comes before `limit`. */
function firstFrom(openings: readonly number[], earliest: number, limit: number): number {
  const next = openings[countBelow(openings, earliest)];
  return next !== undefined && next < limit ? next : earliest;
}
