import { expect, test } from "vitest";
import {
  namesPeriodicalBefore,
  namesPeriodicalBehind,
} from "../../../extract/patterns/periodicals-in-text.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ["published by the weekly ", true],
  ["in the newspaper *", true],
  ["the party's organ, ", true],
  ["the editor of ", true],
  ["in the columns of the ", true],
  ["she wrote for ", true],
  ["contributed several articles to ", true],
  ["Berlin correspondent of the ", true],
  ["two issues of ", true],
  ["an article that was printed in ", true],
  ["in his paper ", false],
  ["read a paper on ", false],
  ["in the book ", false],
  ["what he wrote in ", false],
  ["contributed to the success of ", false],
])("%j before a title says that it is a paper: %s", (before, isSo) => {
  expect(namesPeriodicalBehind(before)).toBe(isSo);
});

test.each([
  [", no. 4, said", true],
  ["* (Nr. 12)", true],
  [", 12 March 1918", true],
  [" of 12 March", true],
  [" of March 12 it", true],
  ["'s editor resigned", true],
  [", a socialist weekly, said", true],
  [", a book on strikes", false],
  [" of 1848", false],
  [" in March", false],
  ["'s author", false],
])("%j behind a title says that it is a paper: %s", (after, isSo) => {
  expect(namesPeriodicalBefore(after)).toBe(isSo);
});

test("the words beside a title are read in time that grows as they do", () => {
  expect(
    growthOf(namesPeriodicalBehind, (size) => "contributed several to ".repeat(size), 2_000),
  ).toBeLessThan(2);
  expect(growthOf(namesPeriodicalBefore, (size) => `, a ${"socialist ".repeat(size)}`, 5_000)).toBeLessThan(
    2,
  );
});
