import { expect, test } from "vitest";
import { yearAroundTitle } from "../../../extract/patterns/dated-names.ts";

test.each([
  ["as he says in his 1995 book ", " that", "1995"],
  ["Francis Harcourt's 1979 film ", ".", "1979"],
  ["in the influential 1983 study, “", "”", "1983"],
  ['the essay of 1893, "', '"', "1893"],
  ["a volume of reprints, ", ", London, 1823, 4to", "1823"],
])("the words around a title tell its year: %s_%s", (before, after, year) => {
  expect(yearAroundTitle(before, after)).toBe(year);
});

test.each([
  ["in 1995 he read ", " again"],
  ["see “Peasants,” in the ", ", January, 1882"],
  ["his book ", " and the war of 1914"],
])("or they tell none: %s_%s", (before, after) => {
  expect(yearAroundTitle(before, after)).toBeUndefined();
});
