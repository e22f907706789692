import { expect, test } from "vitest";
import { numberedBracketAt } from "../../../extract/patterns/dated-names.ts";

/** The bracket around the name Figes that refers, in words. */
function bracketOf(words: string): string | undefined {
  const bracket = numberedBracketAt(words, words.indexOf("Figes"));
  return bracket && words.slice(bracket.start, bracket.end);
}

test.each([
  ["It met in July (Figes 1996).", "(Figes 1996)"],
  ["It met (then) in July (see Carr 1950; Figes and others).", "(see Carr 1950; Figes and others)"],
  ["It met in July (Figes, A Tragedy, p. 98).", "(Figes, A Tragedy, p. 98)"],
])("a bracket with a number holds the name: %s", (words, bracket) => {
  expect(bracketOf(words)).toBe(bracket);
});

test.each([
  "It met in July (with Figes and others).",
  "It met in July (1917), as Figes says.",
  "As Figes says, it met in July (1917).",
  "It met in July (Figes 1996",
  `It met in July (Figes, ${"and so on, ".repeat(30)}1996).`,
])("no such bracket is around it: %s", (words) => {
  expect(bracketOf(words)).toBeUndefined();
});
