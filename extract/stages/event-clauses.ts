import { holds, type Span } from "#model";
import type { FoundDate, Related, Sentence } from "../document.ts";
import { clausesOf, divisionBetween } from "../patterns/clauses.ts";
import {
  datedClause,
  holdsVerb,
  opensMainClause,
  tellsAnother,
  tellsPast,
} from "../patterns/dated-clause.ts";
import {
  ARTICLE_REACH,
  BEHIND_BRACKETED,
  endsCitation,
  givesMonth,
  hasYear,
  isBracketed,
  isHypothetical,
  isPointInTime,
  listsDates,
  opensWithArticle,
  placesInTime,
  tellsInClause,
} from "../patterns/dated-names.ts";
import { isRelativeClause, opensWithWho, standsForName } from "../patterns/event-labels.ts";
import { isNoTelling } from "../patterns/no-deeds.ts";
import { leadsToSource } from "../patterns/reference-cues.ts";
import { isActor } from "./actors.ts";
import { eventNouns } from "./event-nouns.ts";
import type { EventClause } from "./event-parts.ts";
import { likelyEvent } from "./event-signs.ts";
import { eventWord } from "./event-word.ts";
import type { NamedPlace } from "./named-places.ts";
import { touching } from "./span-order.ts";
import { isUnassertedAt } from "./unasserted-ties.ts";

const LONGEST_CLAUSE = 500;
/** Characters that "In early" or "On the night of" may take before a date that opens its clause. */
const OPENING = 20;
/** Characters from the end of an event's name to the date of the clause that tells when it was. */
const CLAUSE_REACH = 160;
/** A longer stretch between two stops is a list or a register: no clause is looked for in it. */
const LONGEST_SEARCHED = 1_500;

/** The clauses of a sentence that tell, with a date, what somebody did or what happened somewhere. */
export function eventClauses(
  document: Related,
  sentence: Sentence,
  names: readonly NamedPlace[],
): EventClause[] {
  const dates = touching(document.dates, sentence).filter(
    (date) => tellsWhen(document, date, names) && !isCitedYear(document.body, sentence, date),
  );
  if (dates.length === 0) return [];
  const clauses = clausesOf(document.body, sentence)
    .flatMap((clause) => dividedByDate(document.body, clause, dates))
    .flatMap(({ clause, date }) => {
      const told = toldClause(document, clause, date);
      const parts = told && partsIn(names, told, date);
      if (!parts) return [];
      const word = eventWord(document, told, { date, names: parts });
      if (tellsNone(document.body, { sentence, told, at: word?.at })) return [];
      const confidence = likelyEvent(document.body, told, {
        date,
        names: parts,
        told: word?.told ?? "nothing",
        isQuoting: quotesStatement(document, told),
      });
      return confidence === undefined
        ? []
        : [
            {
              ...told,
              date,
              names: withAntecedent(document, told, { names, parts }),
              verb: word?.at ?? date.start,
              confidence,
            },
          ];
    });
  return [...clauses, ...eventNouns(document, sentence, { dates, names, clauses })].sort(
    (a, b) => a.start - b.start,
  );
}

/** A clause that asks or only points to something, or whose word tells no deed; without one, that holds no verb. */
function tellsNone(
  body: string,
  { sentence, told, at }: { sentence: Sentence; told: Span; at: number | undefined },
): boolean {
  if (isNoTelling(body.slice(told.start, told.end + 1))) return true;
  return at === undefined ? lacksVerb(body, told) : isNoDeed(body, { sentence, told, at });
}

/** "should be elected", "Had they met in May, ...", "It is false that they met": nobody says that it happened; nor does "13 April 1918, quoted in Avrich". */
function isNoDeed(
  body: string,
  { sentence, told, at }: { sentence: Sentence; told: Span; at: number },
): boolean {
  return (
    isHypothetical(body.slice(sentence.start, at)) ||
    isUnassertedAt(body, sentence, at) ||
    leadsToSource(body.slice(told.start, at), body.slice(at, told.end))
  );
}

/** "in 1911 in Copenhagen": words that name no event and hold no verb tell nothing. */
function lacksVerb(body: string, { start, end }: Span): boolean {
  return !holdsVerb(body.slice(start, end));
}

/** The part of a clause that its date dates; a decade dates nothing. */
function toldClause({ body }: Related, clause: Span, date: FoundDate): Span | undefined {
  if (!isPointInTime(date.edtf) || clause.end - clause.start > LONGEST_SEARCHED) return undefined;
  const told = datedClause(body, clause, date);
  return told.end - told.start > LONGEST_CLAUSE ? undefined : told;
}

function quotesStatement({ quotations }: Related, clause: Span): boolean {
  return touching(quotations, clause).some(({ kind, statement }) => kind === "inline" && statement);
}

/** A clause with its date; one with two dates tells two events where a comma or conjunction divides it between them. */
function dividedByDate(
  body: string,
  clause: Span,
  dates: readonly FoundDate[],
): { clause: Span; date: FoundDate }[] {
  const all = dates
    .filter((date) => holds(clause, date))
    .filter((date, at, held) => !isListed(body, clause, { before: held[at - 1], date }));
  const inside = opensAlone(body, clause, all) ? all.slice(0, 1) : all;
  const found: { clause: Span; date: FoundDate }[] = [];
  let start = clause.start;
  let told: FoundDate | undefined;
  inside.forEach((date, at) => {
    const next = inside[at + 1];
    const gap = next && divisionBetween(body.slice(date.end, next.start));
    const onlyOpens = gap !== undefined && opensClauseAlone(body, { start, end: date.end + gap.end }, date);
    if (onlyOpens || isTold(body.slice(start, date.start))) told ??= date;
    if (next && (!gap || onlyOpens)) return;
    found.push({ clause: { start, end: gap ? date.end + gap.end : clause.end }, date: told ?? date });
    if (gap) start = date.end + gap.start;
    told = undefined;
  });
  return found;
}

/** "In 2007, he began what he ended in 2009": a date that opens its clause is of the words behind it, where none tell before the division. */
function opensClauseAlone(body: string, part: Span, date: FoundDate): boolean {
  const told = datedClause(body, part, date);
  return date.start - told.start <= OPENING && lacksVerb(body, told);
}

/** "He resigned in July to allow the elections held in October": what a clause tells before its first date is of that date. */
function isTold(before: string): boolean {
  return placesInTime(before) && tellsPast(before);
}

/** "In 1839 and 1841, France signed": a date in a list is told with the one before it, unless a clause of its own follows. */
function isListed(
  body: string,
  clause: Span,
  { before, date }: { readonly before: FoundDate | undefined; readonly date: FoundDate },
): boolean {
  if (!before || !listsDates(body.slice(before.end, date.start))) return false;
  return !tellsAnother(body.slice(clause.start, before.start), body.slice(date.end, clause.end));
}

/** "On 8 November 1941, the party (renamed in 1948) was founded": a date that opens its clause, apart from all else, is for the whole of it. */
function opensAlone(body: string, { start }: Span, [first, second]: readonly FoundDate[]): boolean {
  if (!first || !second || first.start - start > OPENING || !body.startsWith(",", first.end)) return false;
  return opensMainClause(body.slice(first.end, second.start));
}

/** Who and what place the clause names, or its sentence before it; undefined where a named event bears the date. */
function partsIn(
  names: readonly NamedPlace[],
  clause: Span,
  date: FoundDate,
): readonly NamedPlace[] | undefined {
  const inside = names.filter((name) => holds(clause, name));
  const dated = ({ start, end }: NamedPlace) => touching([date], { start, end: end + 20 }).length > 0;
  if (inside.some((name) => name.type === "Event" && dated(name)) || inside[0]?.type === "Event")
    return undefined;
  const acts = ({ type }: NamedPlace) => type !== "Work" && type !== "Event";
  const parts = inside.some(acts) ? inside : [...subjectOf(names, clause), ...inside];
  return parts;
}

/** "the late Mr. Fox, who died at Chiswick": with the person right before the relative pronoun. */
function withAntecedent(
  { body }: Related,
  { start, end }: Span,
  { names, parts }: { readonly names: readonly NamedPlace[]; readonly parts: readonly NamedPlace[] },
): readonly NamedPlace[] {
  const people = names.filter((name) => name.end <= start && name.type === "Person");
  const before =
    people.findLast(({ end: behind }) => isRelativeClause(body.slice(behind, start))) ??
    (opensWithWho(body.slice(start, end))
      ? people.slice(-1).find(({ end: behind }) => standsForName(body.slice(behind, start)))
      : undefined);
  return before ? [before, ...parts.filter((part) => part !== before)] : parts;
}

/** The subject of the sentence, where the clause itself names nobody: the first person or body before it. */
function subjectOf(names: readonly NamedPlace[], clause: Span): NamedPlace[] {
  const actor = names.find((name) => name.end <= clause.start && isActor(name));
  return actor ? [actor] : [];
}

/** A date that stands in a name, a reference or brackets of its own dates no clause. */
function tellsWhen({ body, references }: Related, date: FoundDate, names: readonly NamedPlace[]): boolean {
  if (!hasYear(date.edtf) || touching(names, date).some((name) => holds(name, date))) return false;
  if (touching(references, date).length > 0 || isOfNextName(body, date, names)) return false;
  if (isOfNameBefore(body, date, names)) return false;
  return (
    givesMonth(date.edtf) ||
    !isBracketed(
      body.slice(Math.max(0, date.start - 8), date.start),
      body.slice(date.end, date.end + BEHIND_BRACKETED),
    )
  );
}

/** "with the 1720 Treaty of Reims": the date is that of the event that is named right behind it. */
function isOfNextName(body: string, { start, end }: FoundDate, names: readonly NamedPlace[]): boolean {
  const isOwn = names.some((name) => name.type === "Event" && name.start === end + 1);
  return isOwn && opensWithArticle(body.slice(Math.max(0, start - ARTICLE_REACH), start));
}

/** "The Battle of Reims, which was fought between them on 3 May 1815, lasted": the date is that of the event of which the clause tells. */
function isOfNameBefore(body: string, { start }: FoundDate, names: readonly NamedPlace[]): boolean {
  return names.some(
    ({ type, end }) =>
      type === "Event" && end < start && start - end < CLAUSE_REACH && tellsInClause(body.slice(end, start)),
  );
}

/** The year at the end of a bracket that names somebody, "(Levinas 1961)", is that of a publication. */
function isCitedYear(body: string, { start }: Sentence, date: FoundDate): boolean {
  return (
    !givesMonth(date.edtf) && endsCitation(body.slice(start, date.start), body.slice(date.end, date.end + 2))
  );
}
