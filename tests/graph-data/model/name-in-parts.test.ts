import { expect, test } from "vitest";
import { nameInParts, wordsAt } from "#model";
import { growthOf } from "../../growth.ts";

test.each([
  ["Ann\n    family: Archer", "Ann Archer"],
  ["Roth\n    given: Ben", "Ben Roth"],
  ['Tomas"\nfamily = "Marsh', "Tomas Marsh"],
  ["Ann, family: O'Hara", "Ann O'Hara"],
])("a name in two fields is read whole: %j", (words, name) => {
  expect(nameInParts(words)).toBe(name);
  expect(wordsAt(`- given: ${words} .`, { start: 9, end: 9 + words.length })).toBe(name);
});

test.each([
  "Ann Archer",
  "Ann\n    affiliation: Leeds",
  "Ann met her family: Archer",
  "Ann\n    family: Archer\n    orcid: 1",
])("what is no name in two fields stays as it is: %j", (words) => {
  expect(nameInParts(words)).toBeUndefined();
});

test("a long stretch takes no more time than its length", () => {
  expect(growthOf(nameInParts, (size) => `a${" ".repeat(size)},\n`, 5_000)).toBeLessThan(2);
});
