import { expect, test } from "vitest";
import { bracketsIn, isQuotedThrough, sameAuthorLength } from "../../../extract/patterns/reference-cues.ts";
import { surnamesWithYear } from "../../../extract/patterns/surname-years.ts";
import {
  goesOnWithPronoun,
  isLongTitle,
  isMadeInTitle,
  isMadeLikeBook,
  isOfPerson,
  isTitleInBrackets,
  isYearNext,
  opensWithTitle,
  saysInTitle,
  speaksOfBook,
} from "../../../extract/patterns/works-in-sentences.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ["In ", ", ", true],
  ["In his 1995 book ", ", Turkish scholar ", true],
  ["In ", ", a town where the scholar ", false],
  ["It failed. In his 1964 book, ", " (1964), ", true],
  ["As ", ", ", false],
  ["They met in ", ", ", false],
  ["In ", " and ", false],
])(
  "a title with %j before it and %j between it and a person opens what the person says: %s",
  (before, between, isSo) => {
    expect(opensWithTitle(before, between)).toBe(isSo);
  },
);

test.each([
  [" notes in ", "", true],
  [" has shown, in his essay “", "", true],
  [", in ", ", explains", true],
  [", in ", " explains", false],
  [", in the second book of the ", ", says", true],
  [" who, in ", ", first", true],
  [", in the town of the ", ", says", false],
  [" says in ", " that", true],
  [" did, in the ", ".", true],
  [" was born in ", "", false],
  [" wrote in ", "", false],
  [" wrote these words in the ", "", true],
  [" reminds us in ", "", true],
  [" voiced his reservations in the essay “", "", true],
  [" wrote an article that was printed in ", "", false],
  [" lived for many years in the ", "", false],
])("%j between a person and a title with %j behind says whose it is: %s", (between, after, isSo) => {
  expect(saysInTitle(between, after)).toBe(isSo);
});

test.each([
  ["as it was called by ", " in ", true],
  ["was held by Professor ", " in the ", true],
  ["was printed by ", " in ", false],
  ["stood by ", " and ", false],
])("%j before a person and %j between him and a title say that he wrote it: %s", (before, between, isSo) => {
  expect(isMadeInTitle(before, between)).toBe(isSo);
});

test.each([
  ["In ", " he insists that", true],
  ["It failed. In “", "” she has shown", true],
  ["In ", " the worker insists", false],
  ["They met in ", " he said", false],
])("%j and %j around a title go on with a pronoun: %s", (before, after, isSo) => {
  expect(goesOnWithPronoun(before, after)).toBe(isSo);
});

test.each([
  [" (", ") and", true],
  [" (“", ",” 1971)", true],
  [" (", " was there)", false],
  [" and ", ")", false],
])("%j and %j around a title behind a person are brackets of its own: %s", (between, after, isSo) => {
  expect(isTitleInBrackets(between, after)).toBe(isSo);
});

test("the article makes 'of' say whose a work is, a possessive something else", () => {
  expect(isOfPerson("in the ", " of ", " is")).toBe(true);
  expect(isOfPerson("in the ", " of ", "’s day")).toBe(false);
  expect(isOfPerson("a ", " of ", " is")).toBe(false);
});

test("a title of one word is short unless it stands in quotation marks", () => {
  expect(["The Awkward Class,", "Iskra”"].map(isLongTitle)).toEqual([true, true]);
  expect(["Iskra,", "Capital "].map(isLongTitle)).toEqual([false, false]);
});

test.each([
  ["The German Ideology", true],
  ["Critique of Reason", true],
  ["What Now?", true],
  ["The Clarion", false],
  ["Novaya Zhizn", false],
  ["Der rote Kampf", false],
])("%s is made like the title of a book: %s", (title, isSo) => {
  expect(isMadeLikeBook(title)).toBe(isSo);
});

test("what leads to a title or follows it may say that it is a book", () => {
  expect(
    [" argued in his ", " says in the pamphlet “", " replied in ", " met his wife; in "].map(speaksOfBook),
  ).toEqual([true, true, false, false]);
  expect([" (1921) that", "* [1848], ", " in 1921", " (p. 20)"].map(isYearNext)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("surnames with a year behind them are found, months and life spans are not", () => {
  const found = surnamesWithYear(
    "Perrin (1953) and Mensah and Tetteh 1972, not van der Berg's (2001) or Rome 12",
  );
  expect(found.map(({ surname }) => surname)).toEqual(["Perrin", "Mensah", "van der Berg"]);
});

test("surnames with a page behind them are found in brackets alone", () => {
  const found = surnamesWithYear(
    "So it was (Gutman 61; Olmstead and Rhode 8), as Rome 12 and (in May 4) show.",
  );
  expect(found.map(({ surname }) => surname)).toEqual(["Gutman", "Olmstead"]);
});

test("brackets hold what may be a reference, 'apud' leads to who quotes, dashes and idem stand for an author", () => {
  const text = "They lost (Avrich, Kronstadt, p. 3) and (so) left.";
  expect(bracketsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Avrich, Kronstadt, p. 3",
  ]);
  expect([", apud ", ", quoted in ", ", who met "].map(isQuotedThrough)).toEqual([true, true, false]);
  expect([" idem, Ulémas", "———. Kronstadt", "Avrich, idem"].map(sameAuthorLength)).toEqual([5, 3, 0]);
});

test("patterns take time that grows as the text does", () => {
  expect(growthOf(bracketsIn, (size) => "(a b c ".repeat(size), 5_000)).toBeLessThan(2);
  expect(growthOf(surnamesWithYear, (size) => "van der Berg and ".repeat(size), 5_000)).toBeLessThan(2);
});
