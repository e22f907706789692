import type { Span } from "#model";
import type { FoundDate } from "../document.ts";
import { countsThings, isOwnVoice, tellsPresent } from "../patterns/clauses.ts";
import { dateKind, opensWithDate, placesInTime, tellsBirth } from "../patterns/dated-names.ts";
import { opensBare } from "../patterns/event-labels.ts";
import { saysHowFar } from "../patterns/relative-dates.ts";
import { wordBefore } from "../patterns/word-before.ts";
import type { NamedPlace } from "./named-places.ts";

/** An event is told by a verb of events, by the noun of an event, or by another verb in the past; a clause may hold none of these. */
export type ToldBy = "verb" | "noun" | "other" | "beginning" | "nothing";

/** What a clause says of an event: when, who and where, and by what kind of word it is told. */
export interface EventSigns {
  readonly date: FoundDate;
  readonly names: readonly NamedPlace[];
  readonly told: ToldBy;
  /** True where the clause quotes a statement: who quotes often tells nothing himself. */
  readonly isQuoting: boolean;
}

/** What each sign says for (or against) an event, in log-odds: a logistic regression on the training and development texts. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "told by: verb": 0.88,
  "told by: noun": 1.01,
  "told by: other": -0.4,
  "told by: beginning": -0.53,
  "told by: nothing": -1.42,
  "told by another verb, of nobody": -0.67,
  "quotes a statement": -0.16,
  "says what is so now": -1,
  "in the first person": -0.5,
  "tells of a birth": -2,
  "counts things": -1,
  "date: day": 0.5,
  "date: month": -0.07,
  "date: span": -0.11,
  "date: year": -0.57,
  "in or on a date": 0.46,
  "told by the date before": 0,
  "another tie to the date": -1.06,
  "the date opens the clause": -0.12,
  "the date opens the sentence": 0.84,
  "a body or place acts": 0.42,
  "a person acts": -0.48,
  "a pronoun acts": -0.62,
  "nobody acts": -0.78,
  "one name alone": -0.29,
  "a place where": 0.31,
  "names an event": -1.31,
  "names a work": -1.17,
};
/** A clause less likely than this tells no event; one with an objection to it must be likelier, and one that names an event is mostly of that. */
const LEAST = { plain: 0.12, doubtful: 0.15, bare: 0.3, "names an event": 0.3 } as const;
/** Characters that "In early" or "By the end of" may take before a date that opens its clause. */
const OPENING = 20;
const LOCATING = new Set(["in", "at", "near", "to", "from"]);

/** How likely a clause tells of an event, from 0 to 1, where its signs make that likely enough. */
export function likelyEvent(body: string, clause: Span, signs: EventSigns): number | undefined {
  const confidence = eventConfidence(body, clause, signs);
  return confidence >= LEAST[kindOf(body.slice(clause.start, clause.end), signs)] ? confidence : undefined;
}

function kindOf(words: string, signs: EventSigns): keyof typeof LEAST {
  if (signs.names.some(({ type }) => type === "Event")) return "names an event";
  if (isPlain(signs.told) && opensBare(words)) return "bare";
  return signs.isQuoting || signs.told === "nothing" || tellsOfNobody(signs) ? "doubtful" : "plain";
}

/** True where no word of events tells it: what is said of a book by a plain verb is its history, "appeared in 1848". */
function isPlain(told: ToldBy): boolean {
  return told !== "verb" && told !== "noun";
}

function tellsOfNobody({ told, names }: EventSigns): boolean {
  return names.length === 0 && (told === "other" || told === "beginning");
}

/** How likely a clause with these signs tells of an event, from 0 to 1. */
export function eventConfidence(body: string, clause: Span, signs: EventSigns): number {
  const sum = signsOf(body, clause, signs).reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The signs by name: whose deed it is, how near the date is, how it is tied to the clause. */
function signsOf(body: string, clause: Span, signs: EventSigns): string[] {
  const { date, names, told } = signs;
  const before = body.slice(Math.max(0, date.start - 40), date.start);
  return [
    `told by: ${told}`,
    ...(tellsOfNobody(signs) ? ["told by another verb, of nobody"] : []),
    ...(signs.isQuoting ? ["quotes a statement"] : []),
    `date: ${dateKind(date.edtf)}`,
    tieToDate(before, body.slice(date.start, date.end)),
    ...(date.start - clause.start <= OPENING ? ["the date opens the clause"] : []),
    ...(opensWithDate(body.slice(clause.start, date.start)) ? ["the date opens the sentence"] : []),
    ...whoActs(clause, names),
    ...(names.length === 1 ? ["one name alone"] : []),
    ...(names.some((name) => isWhere(body, name)) ? ["a place where"] : []),
    ...(names.some(({ type }) => type === "Event") ? ["names an event"] : []),
    ...(isPlain(told) && names.some(({ type }) => type === "Work") ? ["names a work"] : []),
    ...mannerOf(body.slice(clause.start, clause.end)),
  ];
}

/** "Two days later" is tied to what is told by itself, if not as closely as by "in" or "on". */
function tieToDate(before: string, date: string): string {
  if (placesInTime(before)) return "in or on a date";
  return saysHowFar(date) ? "told by the date before" : "another tie to the date";
}

function mannerOf(words: string): string[] {
  return [
    ...(tellsPresent(words) ? ["says what is so now"] : []),
    ...(isOwnVoice(words) ? ["in the first person"] : []),
    ...(tellsBirth(words) ? ["tells of a birth"] : []),
    ...(countsThings(words) ? ["counts things"] : []),
  ];
}

function whoActs({ start }: Span, names: readonly NamedPlace[]): string[] {
  const actor = names.find(({ type }) => type !== "Work" && type !== "Event");
  if (!actor) return ["nobody acts"];
  if (actor.start >= start && actor.type !== "Person") return ["a body or place acts"];
  return ["a person acts", ...(actor.isPronoun ? ["a pronoun acts"] : [])];
}

function isWhere(body: string, { type, start }: NamedPlace): boolean {
  if (type !== "Place") return false;
  const before = wordBefore(body, start);
  return LOCATING.has(before === "the" ? wordBefore(body, start - 4) : before);
}
