import { expect, test } from "vitest";
import {
  isAffiliation,
  isInverted,
  isNameSuffix,
  realAuthor,
  realTitle,
  tidyWords,
  withoutTags,
} from "../../../extract/patterns/file-words.ts";

test.each([
  ["Avrich, Paul", "Paul Avrich"],
  ["By Paul Avrich,", "Paul Avrich"],
  ["Martin Luther King, Jr.", "Martin Luther King, Jr."],
  ["Communist Workers’ Organisation", "Communist Workers’ Organisation"],
  ["Lenin", "Lenin"],
])("%s is the author %s", (given, name) => {
  expect(realAuthor(given)).toBe(name);
});

test.each([
  "",
  "admin",
  "Microsoft Office User",
  "user",
  "Unknown",
  "a@b.org",
  "https://x.org",
  "Staff 12",
  "a man who wrote a good many words about everything here",
])("%s is no author", (given) => {
  expect(realAuthor(given)).toBeUndefined();
});

test("a title that a program put there is none", () => {
  expect(
    [
      "",
      "Untitled",
      "Untitled 1",
      "Microsoft Word - raids.doc",
      "raids.indd",
      "C:/x/y",
      "123",
      "scan0001",
    ].map(realTitle),
  ).toEqual(Array(8).fill(undefined));
  expect(["The Raids", "  Title of\n the Age ", "Document and Fact", "1917"].map(realTitle)).toEqual([
    "The Raids",
    "Title of the Age",
    "Document and Fact",
    undefined,
  ]);
});

test("blanks count once, signs of layout not at all", () => {
  expect(tidyWords("an\u00adarchists  of\u200b \n Moscow")).toBe("anarchists of\nMoscow");
});

test.each([
  ["Archer, Ann", true],
  ["van Gogh, Vincent", true],
  ["Ann Archer", false],
  ["Archer, Jr.", false],
  ["Ann Archer, PhD", false],
])("a name with the surname first: %s is %s", (name, is) => {
  expect(isInverted(name)).toBe(is);
});

test("what stands behind a name and is none: degrees and schools, and no names that look like them", () => {
  expect(["Jr.", "PhD", "Ph. D.", "III"].map(isNameSuffix)).toEqual([true, true, true, true]);
  expect(["Ed Roth", "Maes", "Jr Roth"].map(isNameSuffix)).toEqual([false, false, false]);
  expect(["University of Leeds", "Leeds College", "the School of Law"].map(isAffiliation)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["Ann College Archer", "Ben School"].map(isAffiliation)).toEqual([false, false]);
});

test.each([
  ["On <i>Capital</i>", "On Capital"],
  ["<b>Capital</b>", "Capital"],
  ["Why 3 < 5 and 7 > 2", "Why 3 < 5 and 7 > 2"],
  ["Letters <1917>", "Letters <1917>"],
])("%s without tags is %s", (words, plain) => {
  expect(withoutTags(words)).toBe(plain);
});
