import { expect, test } from "vitest";
import { relationVerbs } from "#model";

const DENIED = { label: "the Levellers wanted votes for servants", polarity: "denied" as const };

test.each([
  ["asserts", "asserted by", { ...DENIED, polarity: "asserted" as const }],
  ["denies", "denied by", DENIED],
  ["doubts", "doubted by", { ...DENIED, polarity: "doubted" as const }],
  // Whoever says that something is not true asserts these words, negative as they are.
  ["asserts", "asserted by", { label: "it is not true that they agreed", polarity: "denied" as const }],
  ["asserts", "asserted by", undefined],
])("an assertion is said onwards as “%s” and back as “%s”", (label, inverse, claim) => {
  expect(relationVerbs({ type: "ASSERTS" }, claim)).toMatchObject({ label, inverse });
});

test("what a denied claim is about, it is about as any other", () => {
  expect(relationVerbs({ type: "ABOUT" }, DENIED).label).toBe("is about");
});

test("a citation that neither quotes nor refers speaks of the other, from either end", () => {
  expect(relationVerbs({ type: "CITES", speaksOf: true })).toEqual({
    label: "speaks of",
    inverse: "spoken of by",
  });
  expect(relationVerbs({ type: "CITES" })).toMatchObject({ label: "cites", inverse: "cited by" });
  expect(relationVerbs({ type: "OPPOSES", speaksOf: true }).label).toBe("opposes");
});
