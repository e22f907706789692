import { expect, test } from "vitest";
import { eventConfidence, type ToldBy } from "../../../extract/stages/event-signs.ts";
import { unmarked } from "../marked-text.ts";

/** How likely a clause with marked names and a date is an event. */
function likelihood(marked: string, edtf: string, told: ToldBy): number {
  const { body, names } = unmarked(marked);
  const start = body.search(/\d/u);
  const places = names.map((name, entity) => ({ ...name, entity, isPronoun: false }));
  const date = { start, end: body.length, edtf };
  return eventConfidence(body, { start: 0, end: body.length }, { date, names: places, told });
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
