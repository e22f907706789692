import type { Span } from "#model";
import type { FoundDate, FoundRelation } from "../document.ts";
import { EVENT_NOUNS } from "../lexicon/event-verbs.ts";
import { joinsList, ownsSomething } from "../patterns/between-names.ts";
import { isInBrackets } from "../patterns/dated-names.ts";
import { governorOf, opensClause } from "../patterns/governors.ts";
import { isHeldNext } from "../patterns/place-names.ts";
import { wordBefore } from "../patterns/word-before.ts";
import type { NamedPlace } from "./named-places.ts";
import { twoDecimals } from "./span-order.ts";

/** A clause that tells what happened, when, and whom and what places it names. */
export interface EventClause extends Span {
  readonly date: FoundDate;
  readonly names: readonly NamedPlace[];
  /** Where the word stands that tells the event. */
  readonly verb: number;
  /** How likely the clause tells an event. */
  readonly confidence: number;
}

/** How often what the clause of an event says of who took part is right, on the training and development texts. */
const RIGHT_PART = 0.85;
const MOST_PARTS = 4;
/** A place behind one of these is where something happened. */
const LOCATING = new Set("in at near outside inside across around".split(" "));
/** Who stands behind one of these still takes part. */
const ACTING = new Set("by with against between among including into".split(" "));
/** A place that acts stands right before its verb, with room for "had" or "then". */
const NEXT_WORD = 8;

/** From this confidence on a clause says by itself who took part; of a less likely event that is left to the reader of the whole sentence. */
const SURE = 0.65;

/** Who took part, and where it was: subjects, objects and agents take part, a place behind a preposition is where; nothing where the event is not sure. */
export function eventParts(body: string, clause: EventClause, event: number): FoundRelation[] {
  if (clause.confidence < SURE) return [];
  const { start, end, names } = clause;
  const confidence = twoDecimals(clause.confidence * RIGHT_PART);
  const evidence = [{ start, end, confidence, method: "clause" }];
  const parts = partakers(body, clause);
  const seen = new Set<number>();
  return names.flatMap((name): FoundRelation[] => {
    if (seen.has(name.entity) || isInBrackets(body.slice(start, name.start))) return [];
    const isPart = parts.has(name) && seen.size < MOST_PARTS;
    if (!isPart && name.type !== "Place") return [];
    seen.add(name.entity);
    if (name.type === "Place" && isWhere(body, clause, name))
      return [{ type: "LOCATED_IN", source: event, target: name.entity, evidence }];
    return isPart ? [{ type: "PARTICIPATED_IN", source: name.entity, target: event, evidence }] : [];
  });
}

/** "in Moscow", but neither in a clause of its own, "sent notes to all who traded in China", nor as that in which the place before it lies. */
function isWhere(body: string, { verb, names }: EventClause, { start }: NamedPlace): boolean {
  if (start > verb && opensClause(body.slice(verb, start))) return false;
  const isHolder = names.some(
    ({ type, end }) => type === "Place" && end < start && isHeldNext(body.slice(end, start)),
  );
  const before = wordBefore(body, start);
  return !isHolder && LOCATING.has(before === "the" ? wordBefore(body, start - 4) : before);
}

/** The people and bodies that are subject, object or agent of the clause, and a place that acts; a list is so as a whole. */
function partakers(body: string, clause: EventClause): Set<NamedPlace> {
  const parts = new Set<NamedPlace>();
  clause.names.forEach((name, at) => {
    if (name.type === "Place" && actsNext(body, clause, name)) parts.add(name);
    if (name.type !== "Person" && name.type !== "Organisation") return;
    const before = clause.names[at - 1];
    const isListed = before?.type === name.type && joinsList(body.slice(before.end, name.start));
    if (isListed ? parts.has(before) : takesPart(body, clause, name, before)) parts.add(name);
  });
  return parts;
}

/** "Germany signed", but "the weavers of Norwich petitioned": behind a preposition a place only tells who acts, or where. */
function actsNext(body: string, { verb }: EventClause, { start, end }: NamedPlace): boolean {
  if (end > verb || verb - end > NEXT_WORD) return false;
  const before = wordBefore(body, start);
  return !GOVERNING.has(before === "the" ? wordBefore(body, start - 4) : before);
}
const GOVERNING = new Set([...LOCATING, ..."of from to for on against around towards with".split(" ")]);

function takesPart(
  body: string,
  { start, verb, date }: EventClause,
  name: NamedPlace,
  before?: NamedPlace,
): boolean {
  if (name.end <= start) return true;
  if (isOwner(body, name)) return false;
  if (name.start > verb && opensClause(body.slice(verb, name.start))) return false;
  const behind = [before?.end ?? 0, verb, date.end].filter((offset) => offset <= name.start);
  const words = body.slice(Math.max(start, ...behind), name.start);
  const governor = governorOf(words);
  return governor === undefined || ACTING.has(governor) || isOfEvent(words, governor);
}

/** "the trial of X": who stands behind the noun of an event takes part in it. */
function isOfEvent(words: string, governor: string): boolean {
  const at = words.toLowerCase().lastIndexOf(`${governor} `);
  return governor === "of" && EVENT_NOUNS.has(wordBefore(words, at));
}

/** "Lenin's party", "his brother": who only owns somebody or something takes no part. */
function isOwner(body: string, { start, end, isPronoun }: NamedPlace): boolean {
  return isPronoun
    ? OWNING.has(body.slice(start, end).toLowerCase())
    : ownsSomething(body.slice(end, end + 3));
}
const OWNING = new Set(["his", "her", "hers"]);
