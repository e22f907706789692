import { expect, test } from "vitest";
import {
  dividesSpeakers,
  onlyPointsBack,
  turnsToAnother,
  withoutDivision,
} from "../../../extract/patterns/clauses.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ["they lost, but ", true],
  ["they lost; ", true],
  ["they lost; the old historian ", true],
  ["they lost, a view which ", true],
  ["they lost, the claim that ", true],
  ["they lost and ", false],
  ["they lost, a battle which ", false],
  ["they lost to ", false],
])("%j before a name turns to another's answer: %s", (words, isSo) => {
  expect(turnsToAnother(words)).toBe(isSo);
});

test("where another speaks, the words before end without the sign or conjunction between", () => {
  expect(
    ["they lost; ", "they lost, a view which ", "they lost, while the historian "].map(withoutDivision),
  ).toEqual(["they lost", "they lost", "they lost"]);
  expect(["they lost; ", "they lost to "].map(dividesSpeakers)).toEqual([true, false]);
});

test.each([
  ["rejected this view", true],
  ["disputed this in 1918", true],
  ["sharply denied it", true],
  ["rejected this view as the fancy of a clerk in the war", false],
  ["views them as extremist", false],
  ["dismissed the book", false],
  ["thought it objectionable", false],
])("%j only points back: %s", (words, isSo) => {
  expect(onlyPointsBack(words)).toBe(isSo);
});

test("the words before a name are read in time that grows as they do", () => {
  expect(growthOf(turnsToAnother, (size) => "; the old ".repeat(size), 5_000)).toBeLessThan(2);
  expect(growthOf(onlyPointsBack, (size) => `denied this${" in a".repeat(size)}`, 5_000)).toBeLessThan(2);
});
