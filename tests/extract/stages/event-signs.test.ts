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

test("what is so now, what somebody tells of himself, a birth, a count and the history of a book speak against an event", () => {
  const plain = likelihood("{Person|Bauer} spoke in {Place|Linz} on 3 May 1926", "1926-05-03", "other");
  for (const marked of [
    "{Person|Bauer} has spoken in {Place|Linz} on 3 May 1926",
    "With {Person|Bauer} I spoke in {Place|Linz} on 3 May 1926",
    "{Person|Bauer} was born in {Place|Linz} on 3 May 1926",
    "{Person|Bauer} gave the number of workers in {Place|Linz} on 3 May 1926",
    "{Person|Bauer} finished the {Work|History of Linz} on 3 May 1926",
  ])
    expect(likelihood(marked, "1926-05-03", "other")).toBeLessThan(plain);
});

test("a date that opens its sentence is oftener that of an event", () => {
  const opening = clauseOf("On 3 May 1926 {Person|Bauer} spoke in {Place|Linz}", "1926-05-03", "other");
  const date = { start: 3, end: 13, edtf: "1926-05-03" };
  const behind = likelihood("{Person|Bauer} spoke in {Place|Linz} on 3 May 1926", "1926-05-03", "other");
  expect(eventConfidence(opening.body, opening.span, { ...opening.signs, date })).toBeGreaterThan(behind);
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
  const weak = clauseOf(
    "{Person|Lenin} kept to his house in {Place|Gorki} till May 1918",
    "1918-05",
    "other",
  );
  const quotingWeakly = { ...weak.signs, isQuoting: true };
  const between = eventConfidence(weak.body, weak.span, quotingWeakly);
  expect([between > 0.12, between < 0.15]).toEqual([true, true]);
  expect(likelyEvent(weak.body, weak.span, weak.signs)).toBeGreaterThan(0.12);
  expect(likelyEvent(weak.body, weak.span, quotingWeakly)).toBeUndefined();
});

test("a clause that names an event must be likelier than others, as it mostly tells of that one", () => {
  const clause = (named: string) => clauseOf(`In it {Person|Bauer} spoke ${named} in 1926`, "1926", "other");
  const [plain, ofEvent] = [clause("to the {Organisation|Union}"), clause("to the {Event|Congress}")];
  expect(likelyEvent(plain.body, plain.span, plain.signs)).toBeDefined();
  const { body, span, signs } = ofEvent;
  expect(eventConfidence(body, span, { ...signs, told: "noun" })).toBeGreaterThan(0.15);
  expect(likelyEvent(body, span, { ...signs, told: "noun" })).toBeUndefined();
});
