import { expect, test } from "vitest";
import { isHisTitle } from "../../../extract/patterns/authoring-words.ts";
import {
  closesRelative,
  isJoined,
  isOfNameless,
  makesInRelative,
  opensRelative,
  standsInFront,
  turnsVerbOn,
} from "../../../extract/patterns/owners-of-titles.ts";
import { growthOf } from "../../growth.ts";

test.each([
  [" attacked ", true],
  [" had sharply criticised ", true],
  [" read ", true],
  [" was criticised by ", false],
  [" and ", false],
  [", as did ", false],
  [" lived with ", false],
])("%j between two people does something to the second: %s", (between, isSo) => {
  expect(turnsVerbOn(between)).toBe(isSo);
});

test.each([
  [", whom ", true],
  [", which ", true],
  [" and ", false],
])("%j behind a person opens a clause about him: %s", (between, isSo) => {
  expect(opensRelative(between)).toBe(isSo);
});

test("such a clause closes at its comma, 'and his' is no verb's, 'In' alone stands in front", () => {
  expect([" admired, had shown in his", " admired in his"].map(closesRelative)).toEqual([true, false]);
  expect([", and his ", " in his "].map(isJoined)).toEqual([true, false]);
  expect(["In ", "He said in "].map(standsInFront)).toEqual([true, false]);
});

test.each([
  ["that assigned by the monk of Malmesbury in ", true],
  ["told by an old sailor in ", true],
  ["told by Mill in ", false],
  ["said the monk in ", false],
])("%j before 'his' says that somebody without a name owns the title: %s", (before, isSo) => {
  expect(isOfNameless(before)).toBe(isSo);
});

test("what stands behind 'his style, the' is not his", () => {
  expect(["in his ", "in his famous essay “", "besides his writing style, the "].map(isHisTitle)).toEqual([
    true,
    true,
    false,
  ]);
});

test("the words before a title are read in time that grows as they do", () => {
  expect(growthOf(turnsVerbOn, (size) => " sharply".repeat(size), 5_000)).toBeLessThan(2);
  expect(growthOf(isOfNameless, (size) => "by the old sailor ".repeat(size), 5_000)).toBeLessThan(2);
});

test.each([
  ["copied the manuscripts which ", " had used when preparing his ", true],
  ["the town where ", " died while revising her ", true],
  ["the man with whom ", " quarrelled over his ", false],
  ["a letter from ", " was sent when preparing his ", false],
  ["the books which ", " used, and in preparing his ", false],
])("%j and %j leave a title to whom the relative clause is about: %s", (before, between, isSo) => {
  expect(makesInRelative(before, between)).toBe(isSo);
});
