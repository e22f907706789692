import { expect, test } from "vitest";
import { isToldInPresent, reportsInPast, turnsToNameless } from "../../../extract/patterns/told-tense.ts";

test.each([
  ["Nosofsky et al. (1989) observed", "observe", true],
  ["Marx wrote", "write", true],
  ["Marx observes", "observe", false],
  ["Marx has shown", "show", false],
  ["Marx, according to Engels", "according", false],
])("%s reports in the past: %s %s", (words, base, isPast) => {
  expect(reportsInPast(words, base)).toBe(isPast);
});

test.each([
  ["Some socialists feared the state.", true],
  ["But many workers disagreed.", true],
  ["Some of them were good men.", false],
  ["Something was lost.", false],
  ["The others left.", false],
])("%s turns to others without a name: %s", (sentence, turns) => {
  expect(turnsToNameless(sentence)).toBe(turns);
});

test.each([
  ["The distinction is not a simple one.", true],
  ["The state was an instrument of the class that owns it.", false],
  ["The workers would unite, as the class has no land.", false],
  ["A revolution without bread!", false],
])("%s is told in the present: %s", (sentence, isPresent) => {
  expect(isToldInPresent(sentence)).toBe(isPresent);
});
