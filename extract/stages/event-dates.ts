import { holds } from "#model";
import type { FoundDate, FoundEntity, Related, Sentence } from "../document.ts";
import { clausesOf } from "../patterns/clauses.ts";
import { datedClause } from "../patterns/dated-clause.ts";
import {
  anchorsAnother,
  attachesDate,
  datesThingBefore,
  hasYear,
  opensWithDate,
  PHASE_REACH,
  placesInTime,
  tellsDateBehind,
  tellsPhase,
  tellsSeat,
  tiesDateBefore,
  tiesDateBehind,
  yearInName,
} from "../patterns/dated-names.ts";
import { opensClause } from "../patterns/governors.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { touching } from "./span-order.ts";

const NEAR = 24;
/** "was a multinational conference held in Moscow from" is longer than a preposition. */
const FAR = 160;
/** A longer sentence is a list or a register: no clause is looked for in it. */
const LONGEST_SEARCHED = 1_500;

/** The entities with the date of each named event that the text dates: inside its name, behind it or before it. */
export function withEventDates(document: Related): FoundEntity[] {
  return document.entities.map((entity) => {
    if (entity.type !== "Event" || entity.date !== undefined) return entity;
    const whole = withoutPhases(document.body, entity);
    const told = [
      dateOf(document.body, document.dates, whole),
      dateOfSentence(document, whole),
      dateOfClause(document, whole),
      dateBehind(document, whole),
      dateUnderHeading(document, whole),
    ].filter((date) => date !== undefined);
    const date = nearest(told);
    return date === undefined ? entity : { ...entity, date };
  });
}

/** The surest of some dates, the first; or one that tells the same nearer: the day of that month, the month of that year. */
function nearest([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  const within = others.filter((date) => date.startsWith(`${first}-`) && !date.includes("/"));
  return within.length > 0 ? nearest(within) : first;
}

/** "In 1794 the Revolution entered its last phase": what is told of a phase does not date the whole. */
function withoutPhases(body: string, event: FoundEntity): FoundEntity {
  const mentions = event.mentions.filter(({ end }) => !tellsPhase(body.slice(end, end + PHASE_REACH)));
  return { ...event, mentions };
}

function dateOf(
  body: string,
  dates: readonly FoundDate[],
  { mentions, label }: FoundEntity,
): string | undefined {
  const tied = mentions.flatMap(({ start, end }) => {
    const inside = touching(dates, { start, end }).find(({ edtf }) => hasYear(edtf));
    if (inside) return [inside.edtf];
    const isSeat = tellsSeat(body.slice(Math.max(0, start - SEAT_REACH), start));
    const next = isSeat ? undefined : dates[lastBeginningAt(dates, end - 1) + 1];
    const gap = next && next.start - end <= FAR ? body.slice(end, next.start) : undefined;
    if (next && gap !== undefined && ((gap.length <= NEAR && tiesDateBehind(gap)) || tellsDateBehind(gap)))
      return [next.edtf];
    const before = dates[lastBeginningAt(dates, start)];
    return before &&
      before.end <= start &&
      start - before.end <= NEAR &&
      tiesDateBefore(body.slice(before.end, start))
      ? [before.edtf]
      : [];
  });
  const known = tied.filter(hasYear).sort((a, b) => b.length - a.length);
  return known[0] ?? yearInName(label);
}

const REACH = 100;
const SEAT_REACH = 80;

/** True where an event only tells when something else was, or where somebody sat: the date is none of its own. */
function tellsOfAnother(body: string, start: number): boolean {
  return (
    anchorsAnother(body.slice(Math.max(0, start - 20), start)) ||
    tellsSeat(body.slice(Math.max(0, start - SEAT_REACH), start))
  );
}

/** The only date of a sentence that tells of one event: at its head, or a few words behind the event. */
function dateOfSentence({ body, dates, sentences }: Related, { mentions }: FoundEntity): string | undefined {
  for (const { start, end } of mentions) {
    const sentence = sentences[lastBeginningAt(sentences, start)];
    const [date, another] = sentence ? touching(dates, sentence) : [];
    if (!sentence || !date || another || !hasYear(date.edtf)) continue;
    if (tellsOfAnother(body, start)) continue;
    const before = body.slice(sentence.start, date.start);
    if (opensWithDate(before) && start - date.end <= REACH && start > date.end) return date.edtf;
    const between = body.slice(end, date.start);
    if (
      date.start > end &&
      between.length <= REACH &&
      attachesDate(between) &&
      !between.includes(",") &&
      !opensClause(between)
    )
      return date.edtf;
  }
  return undefined;
}

/** The only date of the clause that tells of one event, and of no other thing by it: "on 2 May the two concluded the Treaty". */
function dateOfClause({ body, dates, sentences }: Related, { mentions }: FoundEntity): string | undefined {
  for (const mention of mentions) {
    const sentence = sentences[lastBeginningAt(sentences, mention.start)];
    if (!sentence || sentence.end - sentence.start > LONGEST_SEARCHED) continue;
    if (tellsOfAnother(body, mention.start)) continue;
    const clause = clausesOf(body, sentence).find((one) => holds(one, mention));
    const inside = clause ? touching(dates, clause).filter(({ edtf }) => hasYear(edtf)) : [];
    const told = inside.filter(
      (date) =>
        clause &&
        placesInTime(body.slice(Math.max(clause.start, date.start - 40), date.start)) &&
        holds(datedClause(body, clause, date), mention),
    );
    const [only] = inside.length === 1 ? told : [];
    if (only && !opensClause(body.slice(mention.end, only.start))) return only.edtf;
  }
  return undefined;
}

/** Characters that may stand before the event that a sentence is about: "The short-lived ". */
const SUBJECT_REACH = 20;

/** The date of a participle that opens the next sentence: "The Treaty of Reims ended it. Signed on 7 May 1945, it ...". */
function dateBehind(document: Related, { mentions }: FoundEntity): string | undefined {
  for (const { start } of mentions) {
    const at = lastBeginningAt(document.sentences, start);
    const [sentence, next] = [document.sentences[at], document.sentences[at + 1]];
    if (!sentence || next?.stretch !== sentence.stretch || start - sentence.start > SUBJECT_REACH) continue;
    const date = dateOfThingBefore(document, next);
    if (date) return date.edtf;
  }
  return undefined;
}

/** The date by which a sentence tells when that was what the one before names. */
export function dateOfThingBefore({ body, dates }: Related, { start, end }: Sentence): FoundDate | undefined {
  const [date] = touching(dates, { start, end });
  const isOfThing =
    date &&
    hasYear(date.edtf) &&
    datesThingBefore(body.slice(start, date.start), body.slice(date.end, date.end + NEAR));
  return isOfThing ? date : undefined;
}

/** The date that opens the text under a heading that names the event: "The Battle of Mendiola", "On January 30, 1970, ...". */
function dateUnderHeading(
  { body, dates, stretches }: Related,
  { mentions }: FoundEntity,
): string | undefined {
  for (const { start } of mentions) {
    const at = lastBeginningAt(stretches, start);
    const [heading, text] = [stretches[at], stretches[at + 1]];
    if (heading?.kind !== "heading" || text?.kind !== "paragraph") continue;
    const first = dates[lastBeginningAt(dates, text.start) + 1];
    if (!first || first.start >= text.end || !hasYear(first.edtf)) continue;
    if (opensWithDate(body.slice(text.start, first.start))) return first.edtf;
  }
  return undefined;
}
