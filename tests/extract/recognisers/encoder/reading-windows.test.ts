import { expect, test } from "vitest";
import { readingWindows, WINDOW_PIECES } from "../../../../extract/recognisers/encoder/reading-windows.ts";

/** Where the pieces of words begin, for words of given numbers of pieces. */
function startsOf(sizes: readonly number[]): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (const [word, size] of sizes.entries()) starts[word + 1] = (starts[word] ?? 0) + size;
  return starts;
}

test("no word, no window; one word, one window", () => {
  expect(readingWindows(startsOf([]))).toEqual([]);
  expect(readingWindows(startsOf([3]))).toEqual([{ from: 0, to: 1, keepFrom: 0, keepTo: 1 }]);
});

test.each([
  ["words of one piece", Array.from({ length: 5_000 }, () => 1)],
  ["words of many sizes", Array.from({ length: 5_000 }, (_, at) => 1 + ((at * 7) % 8))],
  ["words of eight pieces", Array.from({ length: 700 }, () => 8)],
])("%s are each kept once, in a window that they fit", (_, sizes) => {
  const starts = startsOf(sizes);
  let next = 0;
  for (const window of readingWindows(starts)) {
    expect(window.keepFrom).toBe(next);
    expect(window.from).toBeLessThanOrEqual(window.keepFrom);
    expect(window.keepTo).toBeLessThanOrEqual(window.to);
    expect((starts[window.to] ?? 0) - (starts[window.from] ?? 0)).toBeLessThanOrEqual(WINDOW_PIECES);
    next = window.keepTo;
  }
  expect(next).toBe(sizes.length);
});

test("a word kept behind the first window has at least twelve pieces before it", () => {
  const starts = startsOf(Array.from({ length: 2_000 }, (_, at) => 1 + (at % 3)));
  for (const window of readingWindows(starts).slice(1)) {
    expect((starts[window.keepFrom] ?? 0) - (starts[window.from] ?? 0)).toBeGreaterThanOrEqual(12);
  }
});
