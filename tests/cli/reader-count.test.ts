import { expect, test } from "vitest";
import { READER_MB, readerCount } from "../../cli/reader-count.ts";

const texts = (count: number, length: number) => Array.from({ length: count }, () => ({ length }));
const room = { cores: 8, freeMb: 100_000 };

test("there is a reader for each core, but not more than texts", () => {
  expect(readerCount(0, texts(20, 1_000), room)).toBe(8);
  expect(readerCount(0, texts(3, 1_000), room)).toBe(3);
});

test("a number that was asked for is kept to", () => {
  expect(readerCount(2, texts(20, 1_000), room)).toBe(2);
  expect(readerCount(12, texts(20, 1_000), room)).toBe(12);
});

test("there are not more readers than the free memory holds, and a long text counts for more", () => {
  const small = { cores: 8, freeMb: (READER_MB * 2.5) / 0.8 };
  expect(readerCount(0, texts(20, 1_000), small)).toBe(2);
  expect(readerCount(0, texts(20, 10_000_000), small)).toBe(1);
});

test("there is always one", () => {
  expect(readerCount(0, texts(20, 1_000), { cores: 8, freeMb: 0 })).toBe(1);
  expect(readerCount(0, [], room)).toBe(1);
});
