import { expect, test } from "vitest";
import { relativeEndedBy } from "../../../extract/patterns/relative-ends.ts";

test.each([
  ["Bebel, who opposed ", ", was supported by "],
  ["Bebel, whom Zetkin set above ", ", later joined the "],
  ["In May Bebel, who had broken with ", " (1899), was a member of the "],
])("the clause around a relative clause goes on: %s N %s", (before, behind) => {
  expect(relativeEndedBy(before, behind)).toBe(before.indexOf(", who"));
});

test.each([
  ["Bebel opposed ", ", was supported by "],
  ["Bebel, who opposed ", " and was supported by "],
  ["Bebel, who opposed ", ", who was supported by "],
  ["Bebel, who opposed ", ", a member of the "],
  ["Bebel, who was ill, opposed ", ", joined the "],
  ["Bebel, who was ill; ", ", joined the "],
])("the words behind a name are of it, or of no clause that was left: %s N %s", (before, behind) => {
  expect(relativeEndedBy(before, behind)).toBeUndefined();
});
