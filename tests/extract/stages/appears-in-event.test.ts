import { expect, test } from "vitest";
import type { FoundEntity, FoundRelation } from "../../../extract/document.ts";
import { appearsInEvent } from "../../../extract/stages/appears-in-event.ts";

const mention = (start: number, end: number) =>
  ({ start, end, type: "Event", confidence: 0.4, method: "clause" }) as const;
const event: FoundEntity = {
  type: "Event",
  label: "Magil and Wald opened a shop",
  aliases: [],
  mentions: [mention(0, 28)],
  unnamed: true,
};
const person = (entity: number, start: number, end: number) =>
  ({ entity, start, end, type: "Person", confidence: 0.9, isPronoun: false }) as const;
const [magil, wald, other] = [person(1, 0, 5), person(2, 10, 14), person(3, 40, 45)];

test("who stands in the clause of an event appears with it, once", () => {
  const ties = appearsInEvent([event], [magil, wald, person(2, 20, 24), other], []);
  expect(ties.map(({ source, target }) => [source, target])).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test("who is said to take part is not tied to the event again", () => {
  const stated: FoundRelation = { type: "PARTICIPATED_IN", source: 1, target: 0, evidence: [] };
  expect(appearsInEvent([event], [magil, wald], [stated]).map(({ source }) => source)).toEqual([2]);
});

test("a tie to an event is no surer than the event", () => {
  const unsure = { ...event, mentions: [{ ...mention(0, 28), confidence: 0.2 }] };
  expect(appearsInEvent([unsure], [magil], [])[0]?.evidence[0]?.confidence).toBe(0.2);
  expect(appearsInEvent([event], [magil], [])[0]?.evidence[0]?.confidence).toBe(0.3);
});
