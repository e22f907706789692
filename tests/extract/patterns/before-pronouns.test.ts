import { expect, test } from "vitest";
import { opensContrast, opensWithPreposition } from "../../../extract/patterns/before-pronouns.ts";

test.each(["at the outset; but ", "was avowed; ", "it stood; whereas "])(
  "%j turns to somebody else",
  (before) => {
    expect(opensContrast(before)).toBe(true);
  },
);

test.each(["was avowed, but ", "not only; but also ", "; the ", "read ", ""])(
  "%j goes on with whom it spoke of",
  (before) => {
    expect(opensContrast(before)).toBe(false);
  },
);

test.each([
  ["In ", true],
  ["Throughout all of ", true],
  ["In the ", false],
  ["He ", false],
])("%j is a preposition alone: %j", (opening, expected) => {
  expect(opensWithPreposition(opening)).toBe(expected);
});
