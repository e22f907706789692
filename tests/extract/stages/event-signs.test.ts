import { expect, test } from "vitest";
import { eventConfidence, likelyEvent, type ToldBy } from "../../../extract/stages/event-signs.ts";
import { unmarked } from "../marked-text.ts";

/** A clause with marked names and a date, as its signs are asked for. */
function clauseOf(marked: string, edtf: string, told: ToldBy) {
  const { body, names } = unmarked(marked);
  const start = body.search(/\d/u);
  const places = names.map((name, entity) => ({ ...name, entity, isPronoun: false }));
  const date = { start, end: body.length, edtf };
  const signs = { date, names: places, told, isQuoting: false };
  return { body, span: { start: 0, end: body.length }, signs };
}

/** How likely a clause with marked names and a date is an event. */
function likelihood(marked: string, edtf: string, told: ToldBy): number {
  const { body, span, signs } = clauseOf(marked, edtf, told);
  return eventConfidence(body, span, signs);
}

test("a day on which a body did the deed of an event, somewhere, tells one almost surely", () => {
  const marked = "The {Organisation|Cheka} raided the houses in {Place|Moscow} on 12 April 1918";
  expect(likelihood(marked, "1918-04-12", "verb")).toBeGreaterThan(0.85);
});

test("a year in which a person did anything tells none", () => {
  expect(likelihood("{Person|Magil} corresponded with him till 1976", "1976", "other")).toBeLessThan(0.1);
});

test("each sign counts: the nearer the date, the surer; a clause that names an event tells of that one", () => {
  const clause = "The {Organisation|Cheka} raided the houses in 1918";
  const onDay = likelihood(clause, "1918-04-12", "verb");
  const inYear = likelihood(clause, "1918", "verb");
  const ofEvent = likelihood("The {Organisation|Cheka} opened the {Event|Congress} in 1918", "1918", "verb");
  expect(onDay).toBeGreaterThan(inYear);
  expect(inYear).toBeGreaterThan(ofEvent);
});

test("what speaks against a clause makes it less likely, and it must be likelier than others to count", () => {
  const { body, span, signs } = clauseOf(
    "On it the {Organisation|Cheka} held the town in 1918",
    "1918",
    "verb",
  );
  const plain = eventConfidence(body, span, signs);
  const quoting = { ...signs, isQuoting: true };
  expect(eventConfidence(body, span, quoting)).toBeLessThan(plain);
  expect(eventConfidence(body, span, { ...signs, told: "nothing" })).toBeLessThan(plain);
  const weak = { ...signs, names: [] };
  const between = eventConfidence(body, span, { ...weak, isQuoting: true });
  expect([between > 0.3, between < 0.4]).toEqual([true, true]);
  expect(likelyEvent(body, span, weak)).toBeGreaterThan(0.4);
  expect(likelyEvent(body, span, { ...weak, isQuoting: true })).toBeUndefined();
});
