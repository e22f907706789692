import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showProgress } from "../../cli/progress-bar.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function fakeStream(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, columns: 60, write: (text: string) => written.push(text) };
}

test("on a terminal the bar is drawn over itself with the seconds passed, and taken away at the end", () => {
  const stream = fakeStream(true);
  const progress = showProgress("reading book.txt", { stream });
  progress.to(1, 2);
  vi.advanceTimersByTime(2_000);
  progress.end();
  vi.advanceTimersByTime(2_000);
  expect(stream.written.at(-2)).toBe("\r\u001b[2K[############------------]  50 % 2 s  reading book.txt");
  expect(stream.written.at(-1)).toBe("\r\u001b[2K");
});

test("a line never grows wider than the terminal", () => {
  const stream = fakeStream(true);
  showProgress("a".repeat(200), { stream });
  vi.advanceTimersByTime(200);
  expect(stream.written[0]?.length).toBe("\r\u001b[2K".length + 59);
});

test("elsewhere a line is written every five seconds and nothing before", () => {
  const stream = fakeStream(false);
  const progress = showProgress("reading book.txt", { stream });
  vi.advanceTimersByTime(4_999);
  expect(stream.written).toEqual([]);
  progress.to(1, 3);
  vi.advanceTimersByTime(1);
  progress.to(3, 3);
  vi.advanceTimersByTime(5_000);
  progress.end();
  expect(stream.written).toEqual(["reading book.txt: 33 %, 5 s\n", "reading book.txt: 100 %, 10 s\n"]);
});

test("a task that is done within five seconds writes nothing to a log", () => {
  const stream = fakeStream(false);
  showProgress("reading note.txt", { stream }).end();
  vi.advanceTimersByTime(20_000);
  expect(stream.written).toEqual([]);
});
