import { holds, type Span, wordsAt } from "#model";
import type { Evented, FoundDate, FoundEntity, FoundRelation, Related, Sentence } from "../document.ts";
import { BACKGROUND_VERBS, EVENT_NOUNS, EVENT_VERBS } from "../lexicon/event-verbs.ts";
import { clausesOf } from "../patterns/clauses.ts";
import { givesMonth, hasYear, isBracketed, isInBrackets, isPast } from "../patterns/dated-names.ts";
import { wordBefore } from "../patterns/word-before.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { withEventDates } from "./event-dates.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { touching } from "./span-order.ts";

const TELLING = new Set(["paragraph", "quotation", "comment", "note"]);
const LOCATING = new Set("in at near outside inside from to into through on of across around".split(" "));
const CONFIDENCE = { verb: 0.7, noun: 0.55, other: 0.5 } as const;
const MOST_PARTS = 4;
/** Characters that "In early" or "On the night of" may take before a date that opens its clause. */
const OPENING = 20;
const LONGEST_CLAUSE = 500;
/** A place that acts stands right before its verb, with room for "had" or "then". */
const NEXT_WORD = 8;

/** A clause that tells what happened, when, and who or what place had part in it. */
interface EventClause extends Span {
  readonly date: string;
  readonly names: readonly NamedPlace[];
  readonly verb: number;
  readonly confidence: number;
}

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
  const relations = clauses.flatMap((clause, index) => partsOf(document, clause, first + index));
  return {
    ...document,
    entities: [...entities, ...events],
    relations: [...document.relations, ...relations],
  };
}

function eventClauses(document: Related, sentence: Sentence, names: readonly NamedPlace[]): EventClause[] {
  const dates = touching(document.dates, sentence).filter((date) => tellsWhen(document, date, names));
  if (dates.length === 0 || names.length === 0) return [];
  return clausesOf(document.body, sentence).flatMap((clause) => {
    const date = dates.find((one) => holds(clause, one));
    if (!date || clause.end - clause.start > LONGEST_CLAUSE || isCutByQuotation(document, clause)) return [];
    const inside = names.filter((name) => holds(clause, name));
    if (
      inside.some(
        ({ type, start, end }) => type === "Event" && touching([date], { start, end: end + 20 }).length > 0,
      )
    )
      return [];
    const word = eventWord(document, clause);
    const parts = inside.some(({ type }) => type !== "Work" && type !== "Event")
      ? inside
      : [...subjectOf(names, clause), ...inside];
    if (!word || (word.confidence === CONFIDENCE.other && !isDatedClosely(clause, date))) return [];
    if (!parts.some(({ type }) => type !== "Work" && type !== "Event")) return [];
    return [{ ...clause, date: date.edtf, names: parts, verb: word.at, confidence: word.confidence }];
  });
}

/** A year somewhere in the clause is too little for a verb that tells no event by itself: day or month, or at its head. */
function isDatedClosely(clause: Span, date: FoundDate): boolean {
  return date.start - clause.start <= OPENING || givesMonth(date.edtf);
}

/** A clause that begins or ends within a statement in quotation marks is nobody's telling. */
function isCutByQuotation({ quotations }: Related, clause: Span): boolean {
  return touching(quotations, clause).some(({ kind, statement }) => kind === "inline" && statement);
}

/** A date that stands in a name, a reference or brackets of its own dates no clause. */
function tellsWhen({ body, references }: Related, date: FoundDate, names: readonly NamedPlace[]): boolean {
  if (!hasYear(date.edtf) || names.some((name) => holds(name, date))) return false;
  if (touching(references, date).length > 0) return false;
  return !isBracketed(
    body.slice(Math.max(0, date.start - 8), date.start),
    body.slice(date.end, date.end + 2),
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
function eventWord({ body, words }: Related, clause: Span): { at: number; confidence: number } | undefined {
  const { from, to } = wordRangeOf(words, clause);
  let noun: number | undefined;
  let other: number | undefined;
  for (let at = from; at < to; at++) {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    const word = body.slice(start, end);
    const base = EVENT_VERBS.get(word);
    if (base && word !== base && !isNoun(word)) return { at: start, confidence: CONFIDENCE.verb };
    if (EVENT_NOUNS.has(word)) noun ??= start;
    if (isPast(word) && !BACKGROUND_VERBS.has(word)) other ??= start;
  }
  if (noun !== undefined) return { at: noun, confidence: CONFIDENCE.noun };
  return other === undefined ? undefined : { at: other, confidence: CONFIDENCE.other };
}

/** "the rising of 1929" is told as a thing, not as a deed. */
function isNoun(word: string): boolean {
  return word.endsWith("ing");
}

function eventOf(body: string, { start, end, date, confidence }: EventClause): FoundEntity {
  const mention = { start, end, type: "Event", confidence, method: "clause" } as const;
  return {
    type: "Event",
    label: wordsAt(body, mention),
    aliases: [],
    mentions: [mention],
    date,
    unnamed: true,
  };
}

/** Who took part, and where it was: a place behind a preposition is where, a place that acts takes part. */
function partsOf({ body }: Related, clause: EventClause, event: number): FoundRelation[] {
  const { start, end, confidence, names, verb } = clause;
  const evidence = [{ start, end, confidence, method: "clause" }];
  const seen = new Set<number>();
  return names.flatMap((name): FoundRelation[] => {
    if (isInBrackets(body.slice(start, name.start))) return [];
    if (seen.has(name.entity) || seen.size >= MOST_PARTS) return [];
    seen.add(name.entity);
    if (name.type === "Person" || name.type === "Organisation") {
      return [{ type: "PARTICIPATED_IN", source: name.entity, target: event, evidence }];
    }
    if (name.type !== "Place") return [];
    const before = wordBefore(body, name.start);
    const governor = before === "the" ? wordBefore(body, name.start - 4) : before;
    if (LOCATING.has(governor)) return [{ type: "LOCATED_IN", source: event, target: name.entity, evidence }];
    return name.end <= verb && verb - name.end <= NEXT_WORD
      ? [{ type: "PARTICIPATED_IN", source: name.entity, target: event, evidence }]
      : [];
  });
}
