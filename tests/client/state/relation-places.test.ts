import { expect, test } from "vitest";
import { methodAtMark, type Quote, type RelationQuoted } from "#model";
import { placesShown, togetherWords, whySurer } from "../../../client/state/relation-places.ts";
import { entity } from "./small-stage.ts";

const quote = (start: number, method: string, confidence = 0.9): Quote => ({
  text: "t",
  start,
  end: start + 10,
  confidence,
  method,
  title: "A history",
  quote: "",
  sentence: { start, end: start + 10 },
  context: "",
});
const cites = (evidence: Quote[], confidence = 0.9): RelationQuoted => ({
  id: "CITES:a:b",
  type: "CITES",
  source: entity("Person", "A"),
  target: entity("Person", "B"),
  confidence,
  evidence,
});

test("a note stands with the sentence of its mark, so that as many places are shown as are counted", () => {
  const marks = [quote(0, methodAtMark("note")), quote(50, methodAtMark("note"))];
  const notes = [quote(900, "note"), quote(950, "note")];
  const { counted, besides } = placesShown(cites([...marks, ...notes]));
  expect(counted.map((place) => place.map(({ start }) => start))).toEqual([
    [0, 900],
    [50, 950],
  ]);
  expect(besides).toEqual([]);
  expect(togetherWords(counted[0] ?? [])).toMatch(/the note and the sentence of its mark/u);
});

test("no sentence is lost: an entry of the list of references that counts for none stands apart", () => {
  const { counted, besides } = placesShown(cites([quote(0, "author-year"), quote(900, "bibliography")]));
  expect(counted).toHaveLength(1);
  expect(besides.map(({ start }) => start)).toEqual([900]);
});

test("a relation that is surer than any of its sentences says why", () => {
  expect(whySurer(cites([quote(0, "note", 0.97), quote(20, "encoder", 0.92)], 0.99))).toMatch(/97 %/u);
  expect(whySurer(cites([quote(0, "note", 0.97)], 0.97))).toBeUndefined();
});
