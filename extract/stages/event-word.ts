import type { Span } from "#model";
import type { Related } from "../document.ts";
import {
  BACKGROUND_VERBS,
  BEGINNING_VERBS,
  EVENT_NOUNS,
  EVENT_PLURALS,
  EVENT_VERBS,
  IRREGULAR_PASTS,
} from "../lexicon/event-verbs.ts";
import { isBreach } from "../patterns/breaches.ts";
import { changeOfRule } from "../patterns/changes-of-rule.ts";
import { isPast } from "../patterns/dated-names.ts";
import { opensClause } from "../patterns/governors.ts";
import { isSetFree, onlyWas } from "../patterns/set-free.ts";
import { wordBefore } from "../patterns/word-before.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { ToldBy } from "./event-signs.ts";
import type { NamedPlace } from "./named-places.ts";

const FOUNDED = new Set(["founded", "established", "created"]);
const PASSIVE = new Set(["was", "were"]);
/** Characters that "In early" or "By the end of" may take before a date that opens its clause. */
const OPENING = 20;
/** Characters behind "broke" that tell whether it is with somebody. */
const BREACH_REACH = 24;

/** The word that tells the event: one that tells a change of rule, a verb of events, else a noun, else another verb in the past that tells no background. */
export function eventWord(document: Related, clause: Span, of: Dating): EventWord | undefined {
  const { body } = document;
  const { date } = of;
  const change = changeOfRule(body.slice(clause.start, clause.end));
  const at = change === undefined ? undefined : clause.start + change;
  return at !== undefined && !isApart(body, clause, date, at)
    ? { at, told: "verb" }
    : toldWord(document, clause, of);
}

/** The date of a clause, and whom and what it names. */
interface Dating {
  readonly date: Span;
  readonly names: readonly NamedPlace[];
}

interface EventWord {
  readonly at: number;
  readonly told: ToldBy;
}

function toldWord({ body, words }: Related, clause: Span, { date, names }: Dating): EventWord | undefined {
  const { from, to } = wordRangeOf(words, clause);
  let noun: number | undefined;
  let other: number | undefined;
  let beginning: number | undefined;
  for (let at = from; at < to; at++) {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    if (isApart(body, clause, date, start)) continue;
    const word = body.slice(start, end);
    if (isBreach(word, body.slice(end, end + BREACH_REACH))) continue;
    if (tellsEvent(body, clause, start, word) || isFreed(body, { start, word, clause }, names))
      return { at: start, told: "verb" };
    if (EVENT_NOUNS.has(word)) noun ??= start;
    if (tellsDeed(body, start, word)) other ??= start;
    if (tellsBeginning(word)) beginning ??= start;
  }
  if (noun !== undefined) return { at: noun, told: "noun" };
  if (other !== undefined) return { at: other, told: "other" };
  return beginning === undefined ? undefined : { at: beginning, told: "beginning" };
}

/** A word that a clause of its own parts from the date; a date that opens its sentence is for all of it. */
function isApart(body: string, clause: Span, date: Span, at: number): boolean {
  if (at < date.start) return opensClause(body.slice(at, date.start));
  return date.start - clause.start > OPENING && opensClause(body.slice(date.end, at));
}

function tellsDeed(body: string, start: number, word: string): boolean {
  if (!isPast(word) && !IRREGULAR_PASTS.has(word)) return false;
  return !BACKGROUND_VERBS.has(word) || isFounded(body, start, word);
}

function tellsBeginning(word: string): boolean {
  return BEGINNING_VERBS.has(word) && (isPast(word) || IRREGULAR_PASTS.has(word));
}

/** "was founded" tells of a body; "founded" of a person's life. */
function isFounded(body: string, start: number, word: string): boolean {
  return FOUNDED.has(word) && PASSIVE.has(wordBefore(body, start));
}

/** A verb of events in the past, or in progress: "were besieging", "Crossing the Rhine in 1796, he"; "the rising of 1929" and "forces" are things. */
function tellsEvent(body: string, clause: Span, start: number, word: string): boolean {
  const opens = start === clause.start;
  const base = EVENT_VERBS.get(opens ? word.toLowerCase() : word);
  if (!base || word.toLowerCase() === base || EVENT_PLURALS.has(word)) return false;
  return word.endsWith("ing") ? opens || PASSIVE.has(wordBefore(body, start)) : !opens;
}

/** "released" tells an event of a prisoner, of a book none: "released from prison", "Proudhon was released". */
function isFreed(
  body: string,
  { start, word, clause }: { readonly start: number; readonly word: string; readonly clause: Span },
  names: readonly NamedPlace[],
): boolean {
  if (word !== "released") return false;
  const before = body.slice(clause.start, start);
  if (isSetFree(before, body.slice(start, clause.end))) return true;
  return names.some(({ type, end }) => type === "Person" && end < start && onlyWas(body.slice(end, start)));
}
