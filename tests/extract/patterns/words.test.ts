import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../extract/patterns/words.ts";
import { growthOf } from "../../growth.ts";

const cut = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe("what is one word", () => {
  test.each([
    ["V.I. Lenin", ["V.I.", "Lenin"]],
    ["V. I. Lenin", ["V.", "I.", "Lenin"]],
    ["J.-P. Sartre", ["J.-P.", "Sartre"]],
    ["the U.S. and the I.W.W.", ["the", "U.S.", "and", "the", "I.W.W."]],
    ["p. 12, vol. 3", ["p.", "12", ",", "vol.", "3"]],
    ["p.113", ["p.", "113"]],
    ["Brest-Litovsk", ["Brest-Litovsk"]],
    ["Lenin's and Marx’s", ["Lenin", "'s", "and", "Marx", "’s"]],
    ["L’Humanité", ["L", "’", "Humanité"]],
    ["1,500 in the 1920s, the 19th", ["1,500", "in", "the", "1920s", ",", "the", "19th"]],
    ["1918–21", ["1918", "–", "21"]],
    ["end.(12) [3]", ["end", ".", "(", "12", ")", "[", "3", "]"]],
    ["Cafe\u0301 Müller", ["Cafe\u0301", "Müller"]],
    ["word¹²", ["word", "¹", "²"]],
    ["a 𝔘 b", ["a", "𝔘", "b"]],
  ])("%s", (text, words) => {
    expect(cut(text)).toEqual(words);
  });
});

describe("what only looks like one", () => {
  test.each([
    ["He met V. again", ["He", "met", "V", ".", "again"]],
    ["stop. Then", ["stop", ".", "Then"]],
    ["the 1917sx", ["the", "1917", "sx"]],
    ["its 'sister", ["its", "'", "sister"]],
    ["- dash -", ["-", "dash", "-"]],
  ])("%s", (text, words) => {
    expect(cut(text)).toEqual(words);
  });
});

test("an empty text and blanks hold no word", () => {
  expect(wordsOf("")).toEqual([]);
  expect(wordsOf(" \n\t\u00a0 ")).toEqual([]);
});

test("words cover every sign but blanks, in order", () => {
  const text = "“O’Brien”, he wrote—in 1918—to Mr. X.Y. of St. Petersburg…\n(12) Ibid., p. 5.";
  expect(cut(text).join("")).toBe(text.replace(/\s+/gu, ""));
});

test.each([
  ["letters", "a"],
  ["digits", "7"],
  ["hyphens", "a-"],
  ["initials", "A."],
  ["dots", "."],
])("a run of a million %s is cut in linear time", (_, part) => {
  const words = wordsOf(part.repeat(1_000_000 / part.length));
  expect(words.at(-1)?.end).toBe(1_000_000);
  expect(growthOf(wordsOf, (size) => part.repeat(size), 50_000)).toBeLessThan(2);
});
