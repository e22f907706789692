import { expect, test } from "vitest";
import { realAuthor, realTitle, tidyWords } from "../../../extract/patterns/file-words.ts";

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
