import { expect, test } from "vitest";
import { methodAtMark, placesStating, ruleOf, statingPlaces } from "#model";

type Place = readonly [start: number, end: number, method: string, text?: string];

function evidence(places: readonly Place[]) {
  return places.map(([start, end, method, text = "one"]) => ({ text, start, end, confidence: 0.9, method }));
}

function count(...places: readonly Place[]): number {
  return statingPlaces(evidence(places));
}

/** Where the evidence of each place begins. */
function startsOf(...places: readonly Place[]): number[][] {
  return placesStating(evidence(places)).map((place) => place.map(({ start }) => start));
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

test("each place comes with all its evidence, a note with the sentence of its mark", () => {
  expect(
    startsOf(
      [0, 40, AT_MARK],
      [50, 90, AT_MARK],
      [100, 140, "phrase"],
      [900, 950, "note"],
      [960, 990, "note"],
    ),
  ).toEqual([[100], [0, 900], [50, 960]]);
  expect(startsOf([0, 40, AT_MARK], [900, 950, "note"], [910, 930, "source-in-note"])).toEqual([
    [0, 900, 910],
  ]);
  expect(startsOf([0, 40, AT_MARK], [50, 90, AT_MARK], [900, 950, "note"])).toEqual([[0, 50, 900]]);
});

test("where no evidence is left, there is no place", () => {
  expect(startsOf()).toEqual([]);
});

test("sentences of marks whose notes were taken away are one place", () => {
  expect(startsOf([0, 40, AT_MARK], [50, 90, AT_MARK])).toEqual([[0, 50]]);
});
