import { wordsAt } from "#model";
import type { Evented, FoundEntity, Related } from "../document.ts";
import { eventClauses } from "./event-clauses.ts";
import { withEventDates } from "./event-dates.ts";
import { type EventClause, eventParts } from "./event-parts.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { twoDecimals } from "./span-order.ts";

const TELLING = new Set(["paragraph", "quotation", "comment", "note"]);

/** Dates the named events, and finds those without a name: a clause with a date, of which its signs say that it tells one. */
export function findEvents(document: Related): Evented {
  const entities = withEventDates(document);
  const names = namesOfSentences(document.sentences, entities, document.pronouns);
  const clauses = document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    return TELLING.has(kind) ? eventClauses(document, sentence, names[number] ?? []) : [];
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

function eventOf(body: string, { start, end, date, confidence }: EventClause): FoundEntity {
  const mention = {
    start,
    end,
    type: "Event",
    confidence: twoDecimals(confidence),
    method: "clause",
  } as const;
  return {
    type: "Event",
    label: wordsAt(body, mention),
    aliases: [],
    mentions: [mention],
    date: date.edtf,
    unnamed: true,
  };
}
