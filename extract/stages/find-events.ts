import { holds, type Span, wordsAt } from "#model";
import type { Evented, FoundDate, FoundEntity, Related, Sentence } from "../document.ts";
import { BACKGROUND_VERBS, EVENT_NOUNS, EVENT_VERBS } from "../lexicon/event-verbs.ts";
import { clausesOf, divisionBetween } from "../patterns/clauses.ts";
import {
  endsCitation,
  givesMonth,
  hasYear,
  isBracketed,
  isPast,
  isPointInTime,
} from "../patterns/dated-names.ts";
import { opensClause } from "../patterns/governors.ts";
import { wordBefore } from "../patterns/word-before.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { withEventDates } from "./event-dates.ts";
import { type EventClause, eventParts, type ToldBy } from "./event-parts.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { touching } from "./span-order.ts";

const TELLING = new Set(["paragraph", "quotation", "comment", "note"]);
const FOUNDED = new Set(["founded", "established", "created"]);
const PASSIVE = new Set(["was", "were"]);
/** How often a clause that one of these words tells is an event, on the training and development texts. */
const CONFIDENCE: Readonly<Record<ToldBy, number>> = { verb: 0.72, noun: 0.7, other: 0.52 };
/** Characters that "In early" or "By the end of" may take before a date that opens its clause. */
const OPENING = 20;
const LONGEST_CLAUSE = 500;

/** Dates the named events, and finds those without a name: a clause with a date, an event word and a name that takes part. */
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

function eventClauses(document: Related, sentence: Sentence, names: readonly NamedPlace[]): EventClause[] {
  const dates = touching(document.dates, sentence).filter(
    (date) => tellsWhen(document, date, names) && !isCitedYear(document.body, sentence, date),
  );
  if (dates.length === 0 || names.length === 0) return [];
  return clausesOf(document.body, sentence)
    .flatMap((clause) => dividedByDate(document.body, clause, dates))
    .flatMap(({ clause, date }) => {
      if (clause.end - clause.start > LONGEST_CLAUSE || isCutByQuotation(document, clause)) return [];
      const parts = partsIn(names, clause, date);
      const told = parts.length > 0 ? toldBy(document, clause, { date, parts }) : undefined;
      return told ? [{ ...clause, date, names: parts, ...told }] : [];
    });
}

/** A clause with its date; one with two dates tells two events where a comma or conjunction divides it between them. */
function dividedByDate(
  body: string,
  clause: Span,
  dates: readonly FoundDate[],
): { clause: Span; date: FoundDate }[] {
  const inside = dates.filter((date) => holds(clause, date));
  const found: { clause: Span; date: FoundDate }[] = [];
  let start = clause.start;
  inside.forEach((date, at) => {
    const next = inside[at + 1];
    const gap = next && divisionBetween(body.slice(date.end, next.start));
    if (next && !gap) return;
    found.push({ clause: { start, end: gap ? date.end + gap.end : clause.end }, date });
    if (gap) start = date.end + gap.start;
  });
  return found;
}

/** Who and what place the clause names, or its sentence before it; nothing where a named event bears the date. */
function partsIn(names: readonly NamedPlace[], clause: Span, date: FoundDate): readonly NamedPlace[] {
  const inside = names.filter((name) => holds(clause, name));
  const dated = ({ start, end }: NamedPlace) => touching([date], { start, end: end + 20 }).length > 0;
  if (inside.some((name) => name.type === "Event" && dated(name)) || inside[0]?.type === "Event") return [];
  const acts = ({ type }: NamedPlace) => type !== "Work" && type !== "Event";
  const parts = inside.some(acts) ? inside : [...subjectOf(names, clause), ...inside];
  return parts.some(acts) ? parts : [];
}

/** When and with whom something happened. */
interface Setting {
  readonly date: FoundDate;
  readonly parts: readonly NamedPlace[];
}

/** The word that tells the event; a decade dates nothing. */
function toldBy(
  document: Related,
  clause: Span,
  { date, parts }: Setting,
): { verb: number; told: ToldBy } | undefined {
  const word = isPointInTime(date.edtf) ? eventWord(document, clause, date) : undefined;
  if (!word) return undefined;
  const isTold = word.told !== "other" || isDatedClosely(clause, date, parts);
  return isTold ? { verb: word.at, told: word.told } : undefined;
}

/** A verb that tells no event by itself needs a day or a month, or a year at the head of what a body did. */
function isDatedClosely(clause: Span, { start, edtf }: FoundDate, [first]: readonly NamedPlace[]): boolean {
  return givesMonth(edtf) || (start - clause.start <= OPENING && first?.type === "Organisation");
}

/** A clause that begins or ends within a statement in quotation marks is nobody's telling. */
function isCutByQuotation({ quotations }: Related, clause: Span): boolean {
  return touching(quotations, clause).some(({ kind, statement }) => kind === "inline" && statement);
}

/** A date that stands in a name, a reference or brackets of its own dates no clause. */
function tellsWhen({ body, references }: Related, date: FoundDate, names: readonly NamedPlace[]): boolean {
  if (!hasYear(date.edtf) || touching(names, date).some((name) => holds(name, date))) return false;
  if (touching(references, date).length > 0) return false;
  return (
    givesMonth(date.edtf) ||
    !isBracketed(body.slice(Math.max(0, date.start - 8), date.start), body.slice(date.end, date.end + 2))
  );
}

/** The year at the end of a bracket that names somebody, "(Levinas 1961)", is that of a publication. */
function isCitedYear(body: string, { start }: Sentence, date: FoundDate): boolean {
  return (
    !givesMonth(date.edtf) && endsCitation(body.slice(start, date.start), body.slice(date.end, date.end + 2))
  );
}

/** The subject of the sentence, where the clause itself names nobody: the first person or body before it. */
function subjectOf(names: readonly NamedPlace[], clause: Span): NamedPlace[] {
  const actor = names.find(
    ({ type, end }) => end <= clause.start && (type === "Person" || type === "Organisation"),
  );
  return actor ? [actor] : [];
}

/** The word that tells the event: a verb of events, else a noun, else another verb in the past that tells no background. */
function eventWord(
  { body, words }: Related,
  clause: Span,
  date: Span,
): { at: number; told: ToldBy } | undefined {
  const { from, to } = wordRangeOf(words, clause);
  let noun: number | undefined;
  let other: number | undefined;
  for (let at = from; at < to; at++) {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    if (isApart(body, clause, date, start)) continue;
    const word = body.slice(start, end);
    const base = EVENT_VERBS.get(word);
    if (base && word !== base && !isNoun(word)) return { at: start, told: "verb" };
    if (EVENT_NOUNS.has(word)) noun ??= start;
    if (isPast(word) && (!BACKGROUND_VERBS.has(word) || isFounded(body, start, word))) other ??= start;
  }
  if (noun !== undefined) return { at: noun, told: "noun" };
  return other === undefined ? undefined : { at: other, told: "other" };
}

/** A word that a clause of its own parts from the date; a date that opens its sentence is for all of it. */
function isApart(body: string, clause: Span, date: Span, at: number): boolean {
  if (at < date.start) return opensClause(body.slice(at, date.start));
  return date.start - clause.start > OPENING && opensClause(body.slice(date.end, at));
}

/** "was founded" tells of a body; "founded" of a person's life. */
function isFounded(body: string, start: number, word: string): boolean {
  return FOUNDED.has(word) && PASSIVE.has(wordBefore(body, start));
}

/** "the rising of 1929" is told as a thing, not as a deed. */
function isNoun(word: string): boolean {
  return word.endsWith("ing");
}

function eventOf(body: string, { start, end, date, told }: EventClause): FoundEntity {
  const mention = { start, end, type: "Event", confidence: CONFIDENCE[told], method: "clause" } as const;
  return {
    type: "Event",
    label: wordsAt(body, mention),
    aliases: [],
    mentions: [mention],
    date: date.edtf,
    unnamed: true,
  };
}
