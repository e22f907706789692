import { expect, test } from "vitest";
import {
  issuesWords,
  isToldOfBefore,
  mayBeClause,
  quotesPaper,
  saysNoMore,
} from "../../../extract/patterns/introductions.ts";
import { growthOf } from "../../growth.ts";

test.each([
  "The New York Sun of February 2, 1893, contains an account, from which we make the following excerpt:",
  "Dispatches from New Orleans, dated September 19, described the affair as follows:",
  "The same paper says:",
  "The Times printed a long report:",
])("a paper is quoted: %s", (lead) => expect(quotesPaper(lead)).toBe(true));

test.each([
  "Despite common knowledge from reports from the media, it was well known that many joined the protests:",
  "He wrote on paper:",
  "According to her newspaper friend he said:",
])("no paper is quoted: %s", (lead) => expect(quotesPaper(lead)).toBe(false));

test("a long sentence is not searched", () => {
  expect(growthOf(quotesPaper, (size) => "has a long ".repeat(size), 20_000)).toBeLessThan(2);
});

test.each(["The key to issues of nationhood lies with the Bible,", "England came late to all of this,"])(
  "four words or more behind a capital may be a clause that a comma cuts short: %s",
  (words) => {
    expect(mayBeClause(words)).toBe(true);
  },
);

test.each(["Nations inspire love,", "the key to issues of nationhood,", "The Key to Issues of Nationhood"])(
  "fewer words, a small letter or no comma make none: %s",
  (words) => {
    expect(mayBeClause(words)).toBe(false);
  },
);

test.each([
  " (Hastings 1997, 12).",
  " in 1919.",
  ".[12]",
  " to a friend, and nobody listened to him.",
  " later (Hastings 1997).",
])("behind who says it stands no more than where it was said, or another clause: %s", (behind) => {
  expect(saysNoMore(behind)).toBe(true);
});

test.each([
  ", he rejoiced in his advent.",
  " of what the House had done that it was a shame.",
  ": and so it came.",
])("but the clause of the quoted words may go on: %s", (behind) => {
  expect(saysNoMore(behind)).toBe(false);
});

test("what stands behind who says it is read in linear time", () => {
  const make = (size: number) => `${" in the year".repeat(size)}, and so on ${"(x) ".repeat(size)}`;
  expect(growthOf(saysNoMore, make, 500)).toBeLessThan(2);
});

test.each([
  ["Palgrave, who had suggested", true],
  ["Palgrave had suggested", false],
  ["Cowper, who wrote", false],
  ["Palgrave, whose sister said", false],
])("“%s” tells what somebody had said before: %s", (words, expected) => {
  expect(isToldOfBefore(words)).toBe(expected);
});

test.each([
  ["For example, the ", " adopted the following statement on mental testing:", true],
  ["The ", " then issued an urgent appeal:", true],
  ["", ", unanimously passed this resolution of sympathy:", true],
  ["At a meeting of the ", " passed the following resolution:", false],
  ["The ", " adopted the following measures:", false],
  ["The ", " adopted the following statement. It was a long day:", false],
  ["The ", " opposed the following statement:", false],
])("'%s N%s' says that N issued the words behind it: %s", (before, behind, issues) => {
  expect(issuesWords(before, behind)).toBe(issues);
});
