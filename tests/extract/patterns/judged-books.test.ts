import { expect, test } from "vitest";
import { isReviewIn, judgesBookAtHand, judgesIt } from "../../../extract/patterns/judged-books.ts";

test.each([
  [" called the book dull", true],
  [" has argued that a number of quotes within the novel suggest it", true],
  [" referred to the setting of the book as grim", true],
  ["'s review of the novel", true],
  [" wrote the book in a month", false],
  [" argued that in the book nobody laughs", false],
  [" said that the bookseller was out", false],
  [" read the book", false],
])("behind a name%s tells whether its bearer judges a book: %s", (after, expected) => {
  expect(judgesBookAtHand(after)).toBe(expected);
});

test.each([
  [" described it as a recruiting poster", true],
  [" has referred to it in 1980 as grim", true],
  [" compared it to Emma", true],
  [" calls it “crypto-fascist”", true],
  [" called itself a club", false],
  [" said it as well", false],
  [" called it off", false],
  [" described its setting", false],
])("behind a name%s tells whether its bearer judges an “it”: %s", (after, expected) => {
  expect(judgesIt(after)).toBe(expected);
});

test.each([
  ["A 1997 review in ", true],
  ["A review of the novel in the ", true],
  ["as Bray said in the ", false],
  ["under review, in ", false],
])("%smakes a paper speak by a review: %s", (before, expected) => {
  expect(isReviewIn(before)).toBe(expected);
});
