import { expect, test } from "vitest";
import { isBreach } from "../../../extract/patterns/breaches.ts";

test.each([
  ["broke", " with him in 1903", true],
  ["broke", " openly with the party", true],
  ["broke", " the strike with troops", false],
  ["broke", " out in 1905", false],
  ["met", " with him", false],
])("%s%s is a breach: %s", (word, behind, isSo) => {
  expect(isBreach(word, behind)).toBe(isSo);
});
