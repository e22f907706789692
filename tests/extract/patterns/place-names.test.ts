import { expect, test } from "vitest";
import {
  bareWater,
  isHeldNext,
  isListedPlace,
  isOtherName,
  liesBeside,
  mayLieIn,
} from "../../../extract/patterns/place-names.ts";

test.each([
  " (north of ",
  " near ",
  ", close to the ",
  " to the west of ",
  " (south-east of ",
  ", ten miles from ",
])("the first place lies beside the second: %s", (between) => {
  expect(liesBeside(between)).toBe(true);
});

test.each([" in ", ", ", " in the north of ", " in the west, and in "])("nothing says so: %s", (between) => {
  expect(liesBeside(between)).toBe(false);
});

test.each([
  [", ", true],
  [" in ", true],
  [" of the ", true],
  [" and ", false],
  [" to ", false],
])("the next place holds the one before: %s", (between, isHeld) => {
  expect(isHeldNext(between)).toBe(isHeld);
});

test.each([
  ["Orissa", " (", "Orya", ")", true],
  ["Vandalusia", " (", "Andalusia", ")", true],
  ["Lave", " (", "Sarawak", "?)", true],
  ["Clastidium", ", now ", "Chiastezzo", " in", true],
  ["Lawrence", " (", "Mass.", ")", false],
  ["Kouango", " (", "Ouaka", ")", false],
  ["Leeds", ", ", "Lancashire", ".", false],
  ["Orissa", " in ", "Orya", ".", false],
])("a place is named twice: %s%s%s", (place, between, name, behind, isOne) => {
  expect(isOtherName(place, between, { name, behind })).toBe(isOne);
});

test.each([
  ["atlantic ocean", "atlantic"],
  ["north pacific ocean", "north pacific"],
  ["baltic sea", "baltic"],
  ["river thames", "thames"],
  ["ohio river", "ohio river"],
  ["black sea", "black sea"],
  ["indian ocean", "indian ocean"],
  ["fall river", "fall river"],
])("a water is named with or without what it is, where no other place bears that name: %s", (name, bare) => {
  expect(bareWater(name)).toBe(bare);
});

test.each([
  ["the ", " was", "us/ohio"],
  ["in ", " and part of Numidia", undefined],
  ["of ", ", and other places", undefined],
])("a comma lists two places: %s_, _%s", (before, behind, region) => {
  expect(isListedPlace(before, behind, region)).toBe(true);
});

test.each([
  ["in ", " and Ithaca", "us/ohio"],
  ["in ", " and was", undefined],
  ["in ", ". He", undefined],
])("a comma may tell where a place lies: %s_, _%s", (before, behind, region) => {
  expect(isListedPlace(before, behind, region)).toBe(false);
});

test("no ocean and no sea lies in a country", () => {
  expect(mayLieIn("Pacific", "Great Britain")).toBe(false);
  expect(mayLieIn("Black Sea", "Russia")).toBe(false);
  expect(mayLieIn("Seattle", "Washington")).toBe(true);
});
