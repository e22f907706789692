import { expect, test } from "vitest";
import type { NamedType } from "#model";
import { settleTypes } from "../../../extract/stages/settle-types.ts";

/** The type that the last name gets, of names given with the type and the confidence with which they were read. */
const typeOfLast = (body: string, ...names: (readonly [string, NamedType, number])[]) => {
  const candidates = names.map(([words, type, confidence]) => {
    const start = body.lastIndexOf(words);
    return {
      start,
      end: start + words.length,
      type,
      confidence,
      method: "encoder",
      range: { from: 0, to: 1 },
    };
  });
  return settleTypes(body, candidates).at(-1)?.type;
};
const STEVE = ["Steve Mason", "Person", 0.9] as const;

test("a surname alone is a person and no title", () => {
  expect(typeOfLast("Steve Mason wrote. Quoted in Mason, 210.", STEVE, ["Mason", "Work", 0.6])).toBe(
    "Person",
  );
});

test("in quotation marks, read with certainty, or as nobody's surname it stays a title", () => {
  const body = "Steve Mason wrote. Printed in “Mason” 210.";
  expect(typeOfLast(body, STEVE, ["Mason", "Work", 0.6])).toBe("Work");
  expect(typeOfLast("Steve Mason wrote. Printed in Mason.", STEVE, ["Mason", "Work", 0.95])).toBe("Work");
  expect(typeOfLast("Steve Mason wrote. Printed in Record.", STEVE, ["Record", "Work", 0.6])).toBe("Work");
});

test.each([
  ["Cabinet minutes, 17 November 1893.", "Cabinet", "Organisation"],
  ["War Cabinet papers, 17 November 1917.", "War Cabinet", "Organisation"],
  ["Council, 17 November 1893.", "Council", "Work"],
  ["Granvelle papers, 17 November 1560.", "Granvelle", "Work"],
] as const)("whose minutes a note names is a body: %s", (body, name, type) => {
  expect(typeOfLast(body, [name, "Work", 0.9])).toBe(type);
});
