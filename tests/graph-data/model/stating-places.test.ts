import { expect, test } from "vitest";
import { methodAtMark, ruleOf, statingPlaces } from "#model";

type Place = readonly [start: number, end: number, method: string, text?: string];

function count(...places: readonly Place[]): number {
  return statingPlaces(
    places.map(([start, end, method, text = "one"]) => ({ text, start, end, confidence: 0.9, method })),
  );
}

const AT_MARK = methodAtMark("note");

test("a note and the sentence of its mark are one place", () => {
  expect(count([0, 40, AT_MARK], [900, 950, "note"])).toBe(1);
  expect(count([0, 40, AT_MARK], [50, 90, AT_MARK], [900, 950, "note"], [960, 990, "note"])).toBe(2);
});

test("two notes of one sentence are two places, and so are two notes without a mark", () => {
  expect(count([0, 40, AT_MARK], [900, 950, "note"], [960, 990, "note"])).toBe(2);
  expect(count([900, 950, "note"], [960, 990, "note"])).toBe(2);
});

test("places that overlap are one, also where one holds a mark", () => {
  expect(count([0, 40, "phrase"], [10, 30, "quotation"])).toBe(1);
  expect(count([0, 40, AT_MARK], [10, 30, "quotation"], [900, 950, "note"])).toBe(1);
  expect(count([0, 40, "phrase"], [10, 30, "phrase", "two"])).toBe(2);
});

test("the sentence of a mark is a place where its note was taken away", () => {
  expect(count([0, 40, AT_MARK])).toBe(1);
});

test("the sentence of a mark is proven by the rule that reads the note", () => {
  expect([AT_MARK, "note", "encoder, author"].map(ruleOf)).toEqual(["note", "note", "encoder, author"]);
});
