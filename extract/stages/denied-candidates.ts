import { type Span, wordsAt } from "#model";
import type { Evented } from "../document.ts";
import { isCollectionTitle } from "../lexicon/collections.ts";
import {
  type AroundNames,
  isAgainst,
  isDenied,
  isForetold,
  isIntended,
  isNotAgainst,
  isOnlyDatedBy,
  isOnlyReporting,
  isOutsider,
  isSaidNotToBe,
} from "../patterns/denied-ties.ts";
import { isOnlySaid } from "../patterns/doubted-views.ts";
import { ownsNoEvent, tellsOfEarlier, tellsOfEnd, tellsOfSaid } from "../patterns/event-labels.ts";
import { isHandedOn } from "../patterns/handed-on.ts";
import { isAuthority } from "../patterns/other-subjects.ts";
import { isContinent, isOfOffice, isOtherName, liesBeside } from "../patterns/place-names.ts";
import { relativeEndedBy } from "../patterns/relative-ends.ts";
import { isShelfMark, leadsToManuscript, namesManuscript } from "../patterns/shelf-marks.ts";
import type { JudgedType } from "../recognisers/recogniser.ts";
import { aroundNames } from "./around-names.ts";
import type { RelationCandidate } from "./relation-candidates.ts";
import { isDeniedClause, isUnassertedTie } from "./unasserted-ties.ts";

/** True where the sentence denies the tie; a citation is one whatever it denies, unless it is denied itself, and who does not support somebody may well oppose him. */
export function isNotSo(
  document: Evented,
  type: JudgedType,
  { source, target, sentence }: RelationCandidate,
): boolean {
  const { body } = document;
  if (source === "author") return false;
  if (type === "CITES") return isDeniedClause(body, sentence, [source, target]);
  const around = aroundNames(body, sentence, [source, target]);
  if (type === "SUPPORTS" && isAgainst(around.between)) return true;
  if (type === "LOCATED_IN" && isNotThere(document, source, target)) return true;
  if (type === "MEMBER_OF" && isNoMember(around.between)) return true;
  if (isNotBehind(type, wordsAt(body, target), around, target.end <= source.start)) return true;
  if (type === "OPPOSES" && isNoSide(around.between)) return true;
  if (type === "PARTICIPATED_IN" && isNoPart(document, { source, target, sentence }, around)) return true;
  if (
    isPassing(document, type, source) &&
    (isOfOuter(around) || isUnassertedTie(body, sentence, [source, target]))
  )
    return true;
  return type === "OPPOSES" ? isSaidNotToBe(around) : isDenied(around);
}

/** Papers in an archive and a journal or series, which no one person wrote, and a manuscript, which nobody put out who keeps it. */
function isNotBehind(
  type: JudgedType,
  title: string,
  { between, behind }: AroundNames,
  leads: boolean,
): boolean {
  if (type === "PUBLISHED") return leads && (namesManuscript(between) || leadsToManuscript(behind));
  if (type !== "AUTHORED") return false;
  return (
    isOnlySaid(between) || isShelfMark(title) || isCollectionTitle(title) || (leads && isHandedOn(between))
  );
}

/** Beside a place, elsewhere, or the place itself by another name. */
function isNotThere(document: Evented, source: NamedEnd, target: NamedEnd): boolean {
  const isBeside = source.end <= target.start && liesBeside(document.body.slice(source.end, target.start));
  return isBeside || isElsewhere(document, source, target) || isOneByTwoNames(document, source, target);
}

/** "Five months later, after the shootings at Buggerru, Milan struck": where something was earlier or only said to be, or of what somebody is president, an event without a name was not. */
function isElsewhere({ body, entities }: Evented, event: Span & { entity: number }, place: Span): boolean {
  const { type, unnamed } = entities[event.entity] ?? {};
  if (type === "Place") return isContinent(body.slice(event.start, event.end));
  if (!unnamed || place.start < event.start) return false;
  const before = body.slice(event.start, place.start);
  return tellsOfEarlier(before) || tellsOfSaid(before) || isOfOffice(before);
}

/** "Orissa (Orya)": the second is another name of the first. */
function isOneByTwoNames({ body }: Evented, one: NamedEnd, other: NamedEnd): boolean {
  if (one.type !== "Place") return false;
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  const [name, behind] = [body.slice(right.start, right.end), body.slice(right.end, right.end + 1)];
  return isOtherName(body.slice(left.start, left.end), body.slice(left.end, right.start), { name, behind });
}

/** Where a place or a body lies, and who wrote what, is so, whatever else a sentence supposes of it; so is where that happened which a clause tells. Deeds and sides are not. */
function isPassing({ entities }: Evented, type: JudgedType, source: NamedEnd): boolean {
  if (type !== "LOCATED_IN") return PASSING.has(type);
  return source.type === "Event" && !entities[source.entity]?.unnamed;
}

/** An authority tells of the event, somebody only wants to be there, or only his end is meant. */
function isNoPart(
  document: Evented,
  { source, target, sentence }: { source: NamedEnd; target: NamedEnd; sentence: Span },
  { between }: AroundNames,
): boolean {
  if (isAuthority(document.body.slice(sentence.start, source.start))) return true;
  return isIntended(between) || isForetold(between) || isOfWhoseEnd(document, source, target);
}

/** The body only says when, or is one that somebody is outside of, or would join. */
function isNoMember(between: string): boolean {
  return isOnlyDatedBy(between) || isOutsider(between) || isIntended(between);
}

/** "refused to condemn", "notes the resistance of the workers to": no side against whom it is said of. */
function isNoSide(between: string): boolean {
  return isNotAgainst(between) || isOnlyReporting(between);
}

/** It is said of whom the clause around a relative clause is about: "Bebel, who opposed Bernstein, was supported by Zetkin". */
function isOfOuter({ before, between }: AroundNames): boolean {
  return relativeEndedBy(before, between) !== undefined;
}

type NamedEnd = RelationCandidate["target"];
const PASSING: ReadonlySet<JudgedType> = new Set(["MEMBER_OF", "PARTICIPATED_IN", "SUPPORTS", "OPPOSES"]);

/** Characters around a name that tell whether only his end is meant. */
const END_REACH = 60;

/** "After the death of Wren, Leeds rose": who was dead took no part in an event without a name. */
function isOfWhoseEnd({ body, entities }: Evented, person: Span, event: Span & { entity: number }): boolean {
  if (!entities[event.entity]?.unnamed) return false;
  const before = body.slice(Math.max(0, person.start - END_REACH), person.start);
  const behind = body.slice(person.end, person.end + END_REACH);
  return tellsOfEnd(before, behind) || ownsNoEvent(behind);
}
