import { expect, test } from "vitest";
import {
  leavesOutNumber,
  mayLeaveOutNumber,
  ordinalsOf,
  tellOtherNumbers,
} from "../../../extract/patterns/ordinal-names.ts";

test.each([
  ["Fifth Congress of Soviets", ["5th"]],
  ["the Twentieth Party Congress", ["20th"]],
  ["22nd Congress", ["22th"]],
  ["XX Congress of the CPSU", ["20th"]],
  ["the IV Duma", ["4th"]],
  ["First and Second Congress", ["1th", "2th"]],
  ["Congress of Soviets", []],
  ["Vatican II", []],
  ["X", []],
  ["Mix Congress", []],
])("the numbers of %s", (name, numbers) => {
  expect(ordinalsOf(name)).toEqual(numbers);
});

test("two names of other numbers name two things", () => {
  expect(tellOtherNumbers(["2th"], ["3th"])).toBe(true);
  expect(tellOtherNumbers(["2th"], ["1th", "2th"])).toBe(false);
  expect(tellOtherNumbers([], ["3th"])).toBe(false);
});

test.each([
  ["Congress of Soviets", "Fifth Congress of Soviets", true, true],
  ["congress of soviets", "Fifth Congress of Soviets", true, false],
  ["Battle of the Marne", "Second Battle of the Marne", true, false],
  ["Battle of the Marne", "First Battle of the Marne", true, true],
  ["Fifth Congress", "5th Congress of Soviets", false, true],
])("%s beside %s", (short, long, leavesOut, mayLeaveOut) => {
  expect(leavesOutNumber(short, long)).toBe(leavesOut);
  if (leavesOut) expect(mayLeaveOutNumber(short, long)).toBe(mayLeaveOut);
});
