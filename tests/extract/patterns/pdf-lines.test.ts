import { expect, test } from "vitest";
import {
  endsSentence,
  footLabel,
  isPageNumber,
  joinedLines,
  knownWords,
  withMarkAt,
} from "../../../extract/patterns/pdf-lines.ts";

const known = knownWords(["the working-class movement and its pre-war cooperation"]);

test.each([
  ["the anar-", "chists of", "the anarchists of"],
  ["at Brest-", "Litovsk in", "at Brest-Litovsk in"],
  ["the working-", "class", "the working-class"],
  ["before the pre-", "war", "before the pre-war"],
  ["what pre-", "vailing", "what prevailing"],
  ["of self-", "rule", "of self-rule"],
  ["and cooper-", "ation", "and cooperation"],
  ["in 1914-", "18 they", "in 1914-18 they"],
  ["one", "two", "one two"],
])("%s and %s are %s", (before, after, joined) => {
  expect(joinedLines(before, after, known)).toBe(joined);
});

test("the number of a page stands alone; a year with a stop and a word do not count as one", () => {
  expect(["12", "- 12 -", "[iv]", "Page 3", "3 of 12"].map(isPageNumber)).not.toContain(false);
  expect(["1918.", "In 1918", "12 clubs", "mill"].map(isPageNumber)).not.toContain(true);
});

test("a note at the foot opens with its label", () => {
  expect(footLabel("1 Paul Avrich")).toEqual({ label: "1", length: 2 });
  expect(footLabel("[12] Ibid.")).toEqual({ label: "12", length: 5 });
  expect(footLabel("* See")).toEqual({ label: "*", length: 2 });
  expect(["215.", "1918 was", "Avrich 1", "12th of May"].map((line) => footLabel(line))).toEqual(
    Array(4).fill(undefined),
  );
});

test("a figure behind a word is bracketed where it is the label, and no other figure", () => {
  expect(withMarkAt("so he wrote.1 In 1911", "1")).toBe("so he wrote.[1] In 1911");
  expect(withMarkAt("in 1911, p. 1", "1")).toBe("in 1911, p. 1");
});

test("a line ends a sentence with a stop, whatever mark stands behind it", () => {
  expect(["was.", "was.”", "was?[3]"].map(endsSentence)).not.toContain(false);
  expect(["was", "was,", "the [3]"].map(endsSentence)).not.toContain(true);
});
