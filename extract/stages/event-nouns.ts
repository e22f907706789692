import type { Span } from "#model";
import type { FoundDate, Related, Sentence } from "../document.ts";
import { givesMonth, isPointInTime } from "../patterns/dated-names.ts";
import { datedNounBefore, datedNounBehind } from "../patterns/event-nouns.ts";
import type { EventClause } from "./event-parts.ts";
import type { NamedPlace } from "./named-places.ts";
import { touching } from "./span-order.ts";

/** How often a noun of events with a date of its own tells an event that a reader would note: where it names somebody or a place, or nobody but a month. */
const CONFIDENCE = { named: 0.6, bare: 0.4 } as const;

/** The events that a noun tells, where a date is tied to it: "a meeting of the Society, January 20, 1827". */
export function eventNouns(
  { body }: Related,
  sentence: Sentence,
  { dates, names, clauses }: Surroundings,
): EventClause[] {
  return dates.flatMap((date) => {
    if (!isPointInTime(date.edtf) || touching(clauses, date).length > 0) return [];
    const span = phraseOf(body, sentence, date);
    if (!span || touching(clauses, span).length > 0) return [];
    const inside = names.filter(({ start, end }) => start >= span.start && end <= span.end);
    const isOfEvent = inside.some(({ type }) => type === "Event");
    const acts = inside.some(({ type, isPronoun }) => type !== "Work" && !isPronoun);
    if (isOfEvent || (!acts && !givesMonth(date.edtf))) return [];
    const confidence = acts ? CONFIDENCE.named : CONFIDENCE.bare;
    return [{ ...span, date, names: inside, verb: span.start, confidence }];
  });
}

interface Surroundings {
  readonly dates: readonly FoundDate[];
  readonly names: readonly NamedPlace[];
  /** What has been found to tell an event already. */
  readonly clauses: readonly Span[];
}

function phraseOf(body: string, { start, end }: Sentence, date: FoundDate): Span | undefined {
  const before = body.slice(start, date.start);
  const from = datedNounBefore(before);
  if (from !== undefined) return { start: start + from, end: date.end };
  const to = datedNounBehind(before, body.slice(date.end, end));
  return to === undefined ? undefined : { start: date.start, end: date.end + to };
}
