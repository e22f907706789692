import { wordsAt } from "#model";
import type { Evented, FoundEntity, Related } from "../document.ts";
import { eventLabel, isRelativeClause, standsForName } from "../patterns/event-labels.ts";
import { eventClauses } from "./event-clauses.ts";
import { dateOfThingBefore, withEventDates } from "./event-dates.ts";
import { type EventClause, eventParts } from "./event-parts.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { twoDecimals } from "./span-order.ts";

const TELLING = new Set(["paragraph", "quotation", "comment", "note"]);

/** Dates the named events, and finds those without a name: a clause with a date, of which its signs say that it tells one. */
export function findEvents(document: Related): Evented {
  const entities = withEventDates(document);
  const names = namesOfSentences(document.sentences, entities, document.pronouns);
  const clauses = document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    if (!TELLING.has(kind) || isOfEventBefore(document, number, names[number - 1] ?? [])) return [];
    return eventClauses(document, sentence, names[number] ?? []);
  });
  const first = entities.length;
  const events = clauses.map((clause) => eventOf(document.body, clause));
  const relations = clauses.flatMap((clause, index) => eventParts(document.body, clause, first + index));
  return {
    ...document,
    entities: [...entities, ...events],
    relations: [...document.relations, ...relations],
  };
}

/** "The Treaty of Reims ended it. Signed on 7 May 1945, it ...": that tells of the event before, of no other. */
function isOfEventBefore(document: Related, number: number, before: readonly NamedPlace[]): boolean {
  const sentence = document.sentences[number];
  return before[0]?.type === "Event" && sentence !== undefined && !!dateOfThingBefore(document, sentence);
}

function eventOf(body: string, { start, end, date, confidence, names }: EventClause): FoundEntity {
  const mention = {
    start,
    end,
    type: "Event",
    confidence: twoDecimals(confidence),
    method: "clause",
  } as const;
  const words = wordsAt(body, mention);
  const between = (name: NamedPlace) => body.slice(name.end, start);
  const before = names.filter((name) => name.end <= start && !name.isPronoun);
  const told = before.find((name) => isRelativeClause(between(name)));
  const who = told ?? before.find((name) => standsForName(between(name)));
  const label = eventLabel(words, who && wordsAt(body, who), told !== undefined);
  return {
    type: "Event",
    label,
    aliases: label === words ? [] : [words],
    mentions: [mention],
    date: date.edtf,
    unnamed: true,
  };
}
