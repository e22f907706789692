import { expect, test } from "vitest";
import { sentencesOf } from "../../../../extract/patterns/sentences.ts";
import { wordsOf } from "../../../../extract/patterns/words.ts";
import { alignQuote } from "../../../../extract/recognisers/language-model/align-quote.ts";
import { editDistance } from "../../../../extract/recognisers/language-model/edit-distance.ts";
import { PassageWords } from "../../../../extract/recognisers/language-model/passage-words.ts";
import { passagesOf } from "../../../../extract/recognisers/language-model/passages.ts";

const TEXT =
  "In 1918 Émile Pouget met V.I. Lenin at Brest-Litovsk. Lenin’s\n“Left-Wing” Communism appeared later; Lenin was ill.";

function places(quote: string, text = TEXT): string[][] {
  const words = wordsOf(text);
  const passage = { from: 0, to: words.length, start: 0, end: text.length };
  return alignQuote(new PassageWords(text, words, passage), quote).map(({ start, end, likeness }) => [
    text.slice(start, end),
    likeness,
  ]);
}

test("a quotation that stands in the text letter by letter is found at each of its places", () => {
  expect(places("Lenin")).toEqual([
    ["Lenin", "exact"],
    ["Lenin", "exact"],
    ["Lenin", "exact"],
  ]);
  expect(places("V.I. Lenin at Brest-Litovsk")).toEqual([["V.I. Lenin at Brest-Litovsk", "exact"]]);
});

test("another case, accent, dash, quotation of blanks or broken line is no difference", () => {
  expect(places("emile POUGET")).toEqual([["Émile Pouget", "folded"]]);
  expect(places("Brest–Litovsk")).toEqual([["Brest-Litovsk", "folded"]]);
  expect(places("E\u0301mile Pouget")).toEqual([["Émile Pouget", "folded"]]);
  expect(places("Lenin's “Left-Wing”  Communism")).toEqual([["Lenin’s\n“Left-Wing” Communism", "folded"]]);
});

test("a tenth of the letters may be slips, and what is kept is the text's own words", () => {
  expect(places("Emile Pouget met V.I. Lenine at Brest-Litowsk")).toEqual([
    ["Émile Pouget met V.I. Lenin at Brest-Litovsk", "fuzzy"],
  ]);
  expect(places("Comunism appeared later")).toEqual([["Communism appeared later", "fuzzy"]]);
});

test.each([
  ["words that are not there", "Trotsky"],
  ["words that are there, but not together", "Pouget Lenin"],
  ["part of a word", "Brest"],
  ["a short name with a slip", "Lenine"],
  ["more slips than a tenth", "Emil Pouge mett Vladimir Lenin in Brest-Litowsk"],
  ["nothing", ""],
  ["signs alone that are not there", "?!"],
])("%s: not found", (_what, quote) => {
  expect(places(quote)).toEqual([]);
});

test("a name of one letter or of all the text is looked up without harm", () => {
  expect(places("V.I.")).toEqual([["V.I.", "exact"]]);
  expect(places(TEXT)).toEqual([[TEXT, "exact"]]);
  expect(places("x".repeat(5_000))).toEqual([]);
});

test.each([
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, undefined],
  ["", "abc", 3, 3],
  ["abc", "abc", 0, 0],
  ["abcdef", "bcdefg", 2, 2],
  ["abc", "abcdefgh", 4, undefined],
] as const)("from %s to %s with at most %i steps: %s", (one, other, most, steps) => {
  expect(editDistance(one, other, most)).toBe(steps);
});

test("passages hold every word once, end with a sentence where they can, and are not longer than asked", () => {
  const text = `${"One two three. ".repeat(40)}${"word ".repeat(80)}end. ${"Four five. ".repeat(10)}`;
  const words = wordsOf(text);
  const passages = passagesOf(words, sentencesOf(text, words), 100);
  expect(passages[0]?.from).toBe(0);
  expect(passages.at(-1)?.to).toBe(words.length);
  for (const [at, { from, start, end }] of passages.entries()) {
    if (at > 0) expect(from).toBe(passages[at - 1]?.to);
    expect(end - start).toBeLessThanOrEqual(100);
  }
  const [first] = passages;
  expect(text.slice(first?.start, first?.end)).toMatch(/three\.$/u);
  expect(passagesOf([], [], 100)).toEqual([]);
});
