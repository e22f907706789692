import { expect, test } from "vitest";
import {
  methodAlone,
  methodAtMark,
  placesOfAll,
  placesStating,
  ruleOf,
  statingPlaces,
  surePlaces,
} from "#model";

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

test("a quotation and the reference behind it are one place, two sentences that refer are two", () => {
  expect(count([0, 200, "quoted-claim"], [201, 230, "author-year"])).toBe(1);
  expect(count([0, 200, "quoted-claim"], [50, 90, "encoder"], [203, 230, "author-year"])).toBe(1);
  expect(count([0, 200, "author-year"], [201, 230, "author-year"])).toBe(2);
  expect(count([0, 200, "quoted-claim"], [260, 290, "author-year"])).toBe(2);
  expect(count([0, 200, "quoted-claim"], [201, 290, "quoted-claim"])).toBe(2);
  expect(count([0, 200, "quoted-claim"], [201, 330, "author-year"])).toBe(2);
});

test("an entry of the list of references is a place only where the text does not refer to it", () => {
  expect(count([0, 40, "author-year"], [900, 950, "bibliography"])).toBe(1);
  expect(count([0, 200, "quoted-claim"], [201, 230, "author-year"], [900, 950, "bibliography"])).toBe(1);
  expect(count([900, 950, "bibliography"], [960, 990, "bibliography"])).toBe(2);
  expect(count([0, 40, "author-year"], [900, 950, "bibliography", "two"])).toBe(2);
  expect(count([0, 40, "encoder"], [900, 950, "bibliography"])).toBe(2);
});

test("of several relations the entry of one to which the text does not refer is a place of its own", () => {
  const [referred, listed] = [
    evidence([
      [0, 40, "author-year"],
      [900, 950, "bibliography"],
    ]),
    evidence([[960, 990, "bibliography"]]),
  ];
  expect(placesOfAll([referred, listed]).map((place) => place.map(({ start }) => start))).toEqual([
    [0],
    [960],
  ]);
});

test("an entry alone that is sure enough remains where the reference is less sure", () => {
  const [reference, entry] = evidence([
    [0, 40, "author-year"],
    [900, 950, "bibliography"],
  ]);
  if (!reference || !entry) throw new Error("stating-places: too little");
  const stated = { evidence: [{ ...reference, confidence: 0.4 }, entry] };
  expect(surePlaces(stated, 0.5)).toEqual([[entry]]);
  expect(surePlaces(stated, 0.3)).toEqual([[{ ...reference, confidence: 0.4 }]]);
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

test("what one of several authors states alone is counted in as many places as before", () => {
  const alone = (method: string) => methodAlone(method);
  expect(count([0, 40, alone(AT_MARK)], [900, 950, "note"])).toBe(1);
  expect(count([0, 40, alone(AT_MARK)], [900, 950, alone("note")], [960, 990, alone("note")])).toBe(2);
  expect(count([0, 200, alone("quoted-claim")], [201, 230, alone("author-year")])).toBe(1);
});
