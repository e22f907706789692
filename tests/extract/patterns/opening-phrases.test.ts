import { expect, test } from "vitest";
import { isOpeningPhrase, participleAside } from "../../../extract/patterns/before-pronouns.ts";

test.each([
  ["Yet rather than Turkish ethnicity and tribal ties, ", true],
  ["In 1905, ", true],
  ["Despite the war, ", true],
  ["When the book came out, ", false],
  ["Before the king died, ", false],
  ["In the spring, when he died, ", false],
  ["In the spring ", false],
])("'%s' is one phrase: %s", (opening, told) => {
  expect(isOpeningPhrase(opening)).toBe(told);
});

test.each([
  [", responding to the claims of Weil, accepted", 35],
  [", supported by Weil, accepted", 20],
  [", the king, accepted", 0],
  [", king of the town, accepted", 0],
  [" responding to Weil, accepted", 0],
])("'%s' begins with a participle's phrase of so many characters: %i", (behind, length) => {
  expect(participleAside(behind)).toBe(length);
});
