import { expect, test } from "vitest";
import { centuryOfDecade, mayLookBack, yearOfMonth } from "../../../extract/patterns/years-left-out.ts";

test.each([
  ["4", "1905", 1910, "18"],
  ["6", "1848", 1848, "18"],
  ["3", "1917", 1917, "19"],
  ["4", "1905", 1950, "19"],
])("the %s0s behind %s in a text up to %i are of the century %s", (decade, known, latest, century) => {
  expect(centuryOfDecade(decade, known, latest)).toBe(century);
});

test.each([
  ["02", "11", "1918"],
  ["01", "12", "1918"],
  ["10", "11", "1917"],
  ["06", "11", "1917"],
  ["12", "11", "1917"],
])("month %s behind month %s of 1917 is of %s", (month, known, year) => {
  expect(yearOfMonth(month, { year: "1917", month: known }, false)).toBe(year);
});

test("a month on which a sentence looks back stays in the year", () => {
  expect(yearOfMonth("02", { year: "1917", month: "11" }, true)).toBe("1917");
  expect(yearOfMonth("02", { year: "1917" }, false)).toBe("1917");
});

test.each([
  ["They had met in February.", true],
  ["Since February they were at war.", true],
  ["In February they met.", false],
  ["Hadrian came in February.", false],
])("what is told may be looked back on: %s", (sentence, looksBack) => {
  expect(mayLookBack(sentence)).toBe(looksBack);
});
