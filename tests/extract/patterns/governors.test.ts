import { expect, test } from "vitest";
import { governorOf, opensClause } from "../../../extract/patterns/governors.ts";

test.each([
  ["it was founded by the painter ", "by"],
  ["the Prior of the old ", "of"],
  ["In a letter to the ", "to"],
  ["In May 1918, ", undefined],
  ["By then the young ", "by"],
  ["the party expelled ", undefined],
])("the preposition that governs a name stands at most three words before it: %s", (words, expected) => {
  expect(governorOf(words)).toBe(expected);
});

test.each([
  ["announced that ", true],
  ["met the man who ", true],
  ["met him at the ", false],
])("a conjunction behind a verb opens a clause of its own: %s", (words, expected) => {
  expect(opensClause(words)).toBe(expected);
});
