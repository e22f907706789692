import { expect, test } from "vitest";
import { joinsByAnd } from "../../../extract/patterns/authoring-words.ts";
import { answersInWriting, isAnsweredTo } from "../../../extract/patterns/citing-words.ts";
import { isAgainst } from "../../../extract/patterns/denied-ties.ts";
import { growthOf } from "../../growth.ts";

test.each([
  [" replied to ", " in his pamphlet of 1918", true],
  [" answered ", " in *The Proletarian", true],
  [", later responded to ", " with a long and bitter article", true],
  [" replied to ", " in haste", false],
  [" answered ", " in Paris", false],
  [" wrote to ", " in a pamphlet", false],
])("%j between two people and %j behind them answer in writing: %s", (between, behind, isSo) => {
  expect(answersInWriting(between, behind)).toBe(isSo);
});

test("'in reply to' and a comma alone lead to who replies, 'against' to no friend, 'and' to a co-author", () => {
  expect([isAnsweredTo("In reply to ", ", "), isAnsweredTo("In reply to ", " and ")]).toEqual([true, false]);
  expect([isAnsweredTo("In a letter to ", ", "), isAnsweredTo("In a sharp reply to ", ", ")]).toEqual([
    false,
    true,
  ]);
  expect([" sided with Dobb against ", " was against it, and for "].map(isAgainst)).toEqual([true, false]);
  expect([" and ", " & ", ", ", ", Sandy "].map(joinsByAnd)).toEqual([true, true, false, false]);
});

test("the words behind an answer are read in time that grows as they do", () => {
  expect(
    growthOf(
      (words: string) => answersInWriting(" answered ", words),
      (size) => ` in his ${"long ".repeat(size)}`,
      5_000,
    ),
  ).toBeLessThan(2);
});
