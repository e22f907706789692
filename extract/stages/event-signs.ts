import type { Span } from "#model";
import type { FoundDate } from "../document.ts";
import { dateKind, placesInTime } from "../patterns/dated-names.ts";
import { wordBefore } from "../patterns/word-before.ts";
import type { NamedPlace } from "./named-places.ts";

/** An event is told by a verb of events, by the noun of an event, or by another verb in the past. */
export type ToldBy = "verb" | "noun" | "other";

/** What a clause says of an event: when, who and where, and by what kind of word it is told. */
export interface EventSigns {
  readonly date: FoundDate;
  readonly names: readonly NamedPlace[];
  readonly told: ToldBy;
}

/** What each sign says for (or against) an event, in log-odds: a logistic regression on the training and development texts. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "told by: verb": 0.4,
  "told by: noun": 0.5,
  "told by: other": -1,
  "date: day": 0.5,
  "date: month": 0.2,
  "date: span": -0.1,
  "date: year": -0.6,
  "in or on a date": 0.7,
  "another tie to the date": -0.7,
  "a body or place acts": 0.4,
  "a person acts": -0.4,
  "a place where": 0.5,
  "names an event": -1.4,
};
const LOCATING = new Set(["in", "at", "near", "to", "from"]);

/** How likely a clause with these signs tells of an event, from 0 to 1. */
export function eventConfidence(body: string, clause: Span, signs: EventSigns): number {
  const sum = signsOf(body, clause, signs).reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The signs by name: whose deed it is, how near the date is, how it is tied to the clause. */
function signsOf(body: string, clause: Span, { date, names, told }: EventSigns): string[] {
  const before = body.slice(Math.max(0, date.start - 40), date.start);
  const actor = names.find(({ type }) => type !== "Work" && type !== "Event");
  const isActorHere = actor !== undefined && actor.start >= clause.start;
  return [
    `told by: ${told}`,
    `date: ${dateKind(date.edtf)}`,
    placesInTime(before) ? "in or on a date" : "another tie to the date",
    isActorHere && actor.type !== "Person" ? "a body or place acts" : "a person acts",
    ...(names.some((name) => isWhere(body, name)) ? ["a place where"] : []),
    ...(names.some(({ type }) => type === "Event") ? ["names an event"] : []),
  ];
}

function isWhere(body: string, { type, start }: NamedPlace): boolean {
  if (type !== "Place") return false;
  const before = wordBefore(body, start);
  return LOCATING.has(before === "the" ? wordBefore(body, start - 4) : before);
}
