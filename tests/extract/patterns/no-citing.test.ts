import { expect, test } from "vitest";
import { citesMore, claimsThing, isAddressed, isJudgedBy } from "../../../extract/patterns/no-citing.ts";

test.each([
  ["in a letter from Formiae he tells ", true],
  ["he wrote in 1859 to his friend ", true],
  ["In a letter to ", true],
  ["he said in reply to ", false],
  ["according to ", false],
  ["he speaks of ", false],
  ["he tells the story of ", false],
])("%j goes before one who is told something: %s", (before, isSo) => {
  expect(isAddressed(before)).toBe(isSo);
});

test.each([
  [" was one of the foremost proponents of the “vigorous policy” referred to by ", true],
  [" was referred to by ", false],
  [" is an author often quoted by ", false],
  [" was one of the writers of the age quoted by ", false],
  [" and his doctrine, criticised by ", false],
  [" was criticised by ", false],
])("%j leaves what is said to be said of more than the first: %s", (between, isSo) => {
  expect(citesMore(between)).toBe(isSo);
});

test.each([
  [" claimed descent from the vizier", true],
  [" claimed the throne", true],
  [" declared war on the Sultan", true],
  [" claimed that descent is nothing", false],
  [" claims the French were first", false],
  [" declared the war unjust", false],
])("%j claims a thing and says nothing: %s", (after, isSo) => {
  expect(claimsThing(after)).toBe(isSo);
});

test.each([
  ["whose work was greatly esteemed by ", true],
  ["his letters, read by Mr. ", true],
  ["a letter written by ", false],
  ["The work edited by ", false],
])("%j goes before one who only judged or held a work: %s", (before, isSo) => {
  expect(isJudgedBy(before)).toBe(isSo);
});
