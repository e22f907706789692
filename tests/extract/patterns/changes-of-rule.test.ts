import { expect, test } from "vitest";
import { changeOfRule } from "../../../extract/patterns/changes-of-rule.ts";

test.each([
  ["Gabon became independent", 6],
  ["Cameroon gained its full independence", 9],
  ["the U.S. granted independence", 9],
  ["the islands became an autonomous commonwealth", 12],
  ["Savoy became part of France", 6],
])("a country changes its rule: %s", (words, at) => {
  expect(changeOfRule(words)).toBe(at);
});

test.each([
  "Gabon became rich",
  "he became a member of the party",
  "she won the race",
  "she became a writer of some independent mind",
  "it was independent",
])("no change of rule is told: %s", (words) => {
  expect(changeOfRule(words)).toBeUndefined();
});
