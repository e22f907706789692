import { expect, test } from "vitest";
import {
  belongsToNext,
  hasMemberNext,
  hasPartakerNext,
  hasPostOfNext,
  isLetter,
  isOpposedByNext,
  isSupportedByNext,
  opposesNext,
  supportsNext,
  takesPartInNext,
} from "../../../extract/patterns/stated-ties.ts";

test.each([
  [" denounced the leadership of the ", true],
  [" later broke with ", true],
  ["'s polemic against ", true],
  [" project came out of opposition to the signing of the ", true],
  [", had shared the left communist critique of the ", true],
  [", had read the critique of ", false],
  [" came out of the opposition ", false],
  [", a bitter critic of ", true],
  [" refused to recognise the ", true],
  [" refused to join the ", false],
  [" never denounced ", false],
  [" did not attack ", false],
  [" was denounced by ", false],
  [" and the opponents of ", false],
])("the first name turns against the second where a verb or noun says so: %s", (words, expected) => {
  expect(opposesNext(words)).toBe(expected);
});

test.each([
  [" was publicly denounced by ", true],
  [" was attacked in the press by the ", true],
  [" was not attacked by ", false],
  [" was written by ", false],
])("in the passive the second turns against the first: %s", (words, expected) => {
  expect(isOpposedByNext(words)).toBe(expected);
});

test.each([
  [" sided with ", true],
  [" warmly defended the ideas of ", true],
  [", a follower of ", true],
  [" did not support ", false],
  [" would have supported ", false],
])("the first name stands by the second where a verb or noun says so: %s", (words, expected) => {
  expect(supportsNext(words)).toBe(expected);
});

test("support is read in the passive too", () => {
  expect(isSupportedByNext(" was backed by the ")).toBe(true);
  expect(isSupportedByNext(" was backed up to ")).toBe(false);
});

test.each([
  [", a leading member of the ", true],
  [", founder and leader of the ", true],
  [" was elected to the ", true],
  [" joined the ", true],
  [" became general secretary of the ", true],
  [", a historian at the ", true],
  [", a historian of the ", false],
  [", several members of the ", false],
  [" did not join the ", false],
  [" refused to join the ", false],
  [" wrote about the members of the ", false],
])("a post in a body or a verb of joining makes a member: %s", (words, expected) => {
  expect(belongsToNext(words)).toBe(expected);
});

test.each([
  [" leader ", true],
  [" members such as ", true],
  [", led by ", true],
  [" was founded in 1918 by ", true],
  [" had no leader like ", false],
  [" and ", false],
])("a body has the one behind as a member: %s", (words, expected) => {
  expect(hasMemberNext(words)).toBe(expected);
});

test("who attends, and what is attended by whom, take part", () => {
  expect(takesPartInNext(" attended the ")).toBe(true);
  expect(takesPartInNext(" did not attend the ")).toBe(false);
  expect(hasPartakerNext(", which was attended by ")).toBe(true);
  expect(hasPartakerNext(" was followed by ")).toBe(false);
});

test.each([
  ["[16] ", " to ", ", June 21, 1948, NARA", true],
  ["; ", " to ", ", 21 Oct 47, Day file", true],
  ["Ibid., ", " to ", ", December 5, 1816", true],
  ["He preferred ", " to ", ", May 1920", false],
  ["; ", " to ", " in the spring", false],
  ["; ", " and ", ", June 21, 1948", false],
])("a letter is cited as one person to another, with a date: %s%s%s", (before, between, after, expected) => {
  expect(isLetter(before, between, after)).toBe(expected);
});

test.each([
  [", an early ", " member, left it", true],
  [", a former ", " student leader, had", true],
  [" became ", " president in 1915", true],
  [" was a eugenicist and ", " president who", true],
  [" was an ", " member, too", true],
  [", ", " leaders to push forward", false],
  [" met a ", " member", false],
  [" was at the ", " meeting", false],
  [", an early ", " membership drive", false],
])("a post behind the name of the body makes a member: %s...%s", (between, behind, expected) => {
  expect(hasPostOfNext(between, behind)).toBe(expected);
});
