/** A stretch of words that is read at once, and the part of it whose answers are kept. */
export interface ReadingWindow {
  readonly from: number;
  readonly to: number;
  readonly keepFrom: number;
  readonly keepTo: number;
}

/** Pieces of a window without the two special ones; the encoder knows 256 positions. */
export const WINDOW_PIECES = 254;
const OVERLAP_PIECES = 80;

/** The word at which a stretch of at most `pieces` that begins at `from` ends. */
function reach(starts: Int32Array, from: number, pieces: number): number {
  const words = starts.length - 1;
  let to = from + 1;
  while (to < words && (starts[to + 1] ?? 0) - (starts[from] ?? 0) <= pieces) to++;
  return to;
}

/** The word at which the last `pieces` before `to` begin; always after `from`, so that reading goes on. */
function retreat(starts: Int32Array, from: number, to: number, pieces: number): number {
  let back = to;
  while (back > from + 1 && (starts[to] ?? 0) - (starts[back - 1] ?? 0) <= pieces) back--;
  return back;
}

/** Overlapping windows over all words, given where each word's pieces begin; a word is kept where it has most context. */
export function readingWindows(starts: Int32Array): ReadingWindow[] {
  const words = starts.length - 1;
  const windows: ReadingWindow[] = [];
  let [from, keepFrom] = [0, 0];
  while (from < words) {
    const to = reach(starts, from, WINDOW_PIECES);
    const next = to < words ? retreat(starts, from, to, OVERLAP_PIECES) : words;
    const keepTo = to < words ? (next + to) >> 1 : words;
    windows.push({ from, to, keepFrom, keepTo });
    [from, keepFrom] = [next, keepTo];
  }
  return windows;
}
