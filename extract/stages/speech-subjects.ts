import { CLAUSE_BREAKS, JOINING, OBLIQUE, POSSESSIVE, WRITTEN_THINGS } from "../lexicon/speech-grammar.ts";
import { opensWithCommonSubject } from "./common-subjects.ts";
import type { NamedPlace } from "./named-places.ts";
import {
  isCommonNoun,
  isInAside,
  isInRestriction,
  LONGEST_ASIDE,
  participlePhraseBefore,
  RELATIVES,
  relativeClauseBefore,
} from "./relative-clauses.ts";
import { governorOf, isRecipient } from "./sent-texts.ts";
import type { SpeechView } from "./speech-view.ts";
import { AUXILIARIES, goesOn, hasCommonSubject, isOnesOfBody } from "./speech-words.ts";

/** "A and B", "A & B". */
export const PAIRING = new Set(["and", "&"]);
/** The verb of a clause that is told of nobody with a name. */
const NOBODY = "nobody";
/** Words and signs before an "as" that likens nothing. */
const BEFORE_AS = new Set(["", ",", "such", "—", "–", "(", "and", "but"]);
const SUBJECT_REACH = 12;
/** Words that may open a sentence before its subject, where a participle goes on with it: "At the end of the congress ..., X". */
const LONGEST_OPENING = 40;
const AGENT_REACH = 5;
const BY_REACH = 8;
/** No subject stands farther off than this many words, whatever brackets stand between: open brackets without end stay linear. */
const LONGEST_GAP = 250;

/**
 * Who may be the subject before a verb: the nearest person in the clause that no preposition governs and no possessive
 * follows, else the nearest body or work; of "A and B" the first. Who is named in a relative clause, or a phrase, before the verb is none.
 */
export function subjectBefore(view: SpeechView, at: number): NamedPlace | undefined {
  const relative = relativeSubject(view, at);
  if (relative === NOBODY || opensWithCommonSubject(view, at)) return undefined;
  if (joinsClauses(view, at)) return subjectBefore(view, at - 2);
  const phrase = participlePhraseBefore(view, at);
  if (phrase !== undefined) return subjectBefore(view, phrase);
  const apart = relative ?? (opensParticiple(view, at) ? participleSubject(view, at) : undefined);
  return apart ?? subjectAroundAside(view, at) ?? subjectInClause(view, at);
}

/** "Duns will not deny it; but thinks it may be called wisdom": a verb right behind the conjunction goes on with the subject of the clause before. */
function joinsClauses(view: SpeechView, at: number): boolean {
  return JOINING.has(view.word(at - 1)) && view.word(at - 2) === ";";
}

function subjectInClause(view: SpeechView, at: number): NamedPlace | undefined {
  const end = relativeClauseBefore(view, at);
  if (hasCommonSubject(view, end)) return undefined;
  const fitting: NamedPlace[] = [];
  for (const actor of view.actorsBefore(end)) {
    const gap = wordsBetween(view, view.behind(actor), at);
    if (gap > SUBJECT_REACH) break;
    if (mayBeSubject(view, actor, gap) && !isWithin(view, actor, { at, end })) fitting.push(actor);
  }
  const body = bodyRightBefore(view, end);
  if (body) return body;
  const persons = fitting.filter(({ type }) => type === "Person");
  if (goesOn(view, at) && persons.length > 1) return persons.at(-1);
  const nearest =
    fitting.find(({ type }) => type === "Person") ?? fitting.find((actor) => isClose(view, actor, at));
  return nearest ? firstOfPair(view, nearest) : participleSubject(view, at);
}

/** "Spratt called up his motion, and the Committee recommended": a body right before the verb, that nothing governs and nobody is named with. */
function bodyRightBefore(view: SpeechView, at: number): NamedPlace | undefined {
  const actor = view.actorEndingAt(AUXILIARIES.has(view.word(at - 1)) ? at - 1 : at);
  if (actor?.type !== "Organisation") return undefined;
  const governor = governorOf(view, actor);
  return OBLIQUE.has(governor) || governor === "," || isPaired(view, actor) ? undefined : actor;
}

/** "Lenin and the Committee declared": the first of both is named as speaker. */
function isPaired(view: SpeechView, actor: NamedPlace): boolean {
  const first = view.wordAt(actor.start);
  const and = view.word(first - 1) === "the" ? first - 2 : first - 1;
  return PAIRING.has(view.word(and)) && view.actorEndingAt(and) !== undefined;
}

/** "Chatto, who had it from a pupil of Bewick, says": the name in front of the commas between which words stand apart before a verb. */
function subjectAroundAside(view: SpeechView, at: number): NamedPlace | undefined {
  const closing = [at - 1, at - 2, at - 3].find((comma) => view.word(comma) === ",");
  if (closing === undefined || view.word(at).endsWith("ing") || view.actorEndingAt(at)) return undefined;
  for (const actor of view.actorsBefore(closing)) {
    const opening = view.behind(actor);
    if (opening < closing - LONGEST_ASIDE) return undefined;
    if (opening >= closing || view.word(opening) !== "," || actor.isPronoun) continue;
    return opensClause(view, actor) && mayBeSubject(view, actor, 1) ? actor : undefined;
  }
  return undefined;
}

/** True for a name, with its article, at the head of its sentence, right behind a sign, or behind ", and". */
function opensClause(view: SpeechView, actor: NamedPlace): boolean {
  const before = governorOf(view, actor);
  if (before === "" || before === "," || CLAUSE_BREAKS.has(before)) return true;
  return JOINING.has(before) && view.word(view.wordAt(actor.start) - 2) === ",";
}

/** True for a name within a relative clause whose antecedent speaks. */
function isWithin(
  view: SpeechView,
  actor: NamedPlace,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  return isInRestriction(view, actor, end) || (opensParticiple(view, at) && isInAside(view, actor));
}

/** "..., arguing that", "by saying". */
function opensParticiple(view: SpeechView, at: number): boolean {
  return view.word(at).endsWith("ing") && [",", "by", "in", "—", "–"].includes(view.word(at - 1));
}

/** A body or a work speaks only close to its verb. */
function isClose(view: SpeechView, actor: NamedPlace, at: number): boolean {
  return wordsBetween(view, view.behind(actor), at) <= (actor.type === "Work" ? 3 : 6);
}

/** "by Wilhelm Liebknecht, who said": the person before the relative pronoun, whatever governs it; nobody behind "critics who said". */
function relativeSubject(view: SpeechView, at: number): NamedPlace | typeof NOBODY | undefined {
  const relative = [1, 2, 3].find((back) => view.word(at - back) === "who");
  if (relative === undefined) return undefined;
  if (isCommonNoun(view, at - relative - 1)) return NOBODY;
  for (const actor of view.actorsBefore(at)) {
    if (at - view.behind(actor) > SUBJECT_REACH) return undefined;
    if (actor.type === "Person" && !actor.isPronoun) return actor;
  }
  return undefined;
}

/** "..., arguing that": who stands first in the sentence. */
function participleSubject(view: SpeechView, at: number): NamedPlace | undefined {
  const [first] = view.actors;
  if (!view.word(at).endsWith("ing") || !first || first.end > view.start(at)) return undefined;
  if (isInAside(view, first)) return undefined;
  if (ownsText(view, first)) return first;
  return view.wordAt(first.start) - view.sentence.from <= LONGEST_OPENING && mayBeSubject(view, first, 1)
    ? first
    : undefined;
}

/** "Bergstrom's article uses ..., arguing that": what a text of somebody's argues is that one's. */
function ownsText(view: SpeechView, { end, start }: NamedPlace): boolean {
  const owns = view.behind({ start, end });
  return (
    POSSESSIVE.has(view.word(owns)) && [1, 2, 3].some((next) => WRITTEN_THINGS.has(view.word(owns + next)))
  );
}

/** Words between two indices, those in brackets not counted; out of reach where a clause ends between them. */
function wordsBetween(view: SpeechView, from: number, to: number): number {
  if (to - from > LONGEST_GAP) return Number.POSITIVE_INFINITY;
  let depth = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const word = view.word(at);
    if (word === "(" || word === "[") depth++;
    else if (word === ")" || word === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (CLAUSE_BREAKS.has(word) || view.isQuoted(at))) return Number.POSITIVE_INFINITY;
    else if (depth === 0) {
      count++;
      at = behindAside(view, at, to) - 1;
    }
  }
  return count;
}

/** The index behind what counts as one word: a name, "which at first opposed the movement," between commas, or the word itself. */
function behindAside(view: SpeechView, at: number, to: number): number {
  const name = view.actorAt(at);
  if (name) return Math.min(to, view.behind(name));
  if (view.word(at) !== "," || !RELATIVES.has(view.word(at + 1))) return at + 1;
  for (let next = at + 2; next <= at + LONGEST_ASIDE && next < to; next++)
    if (view.word(next) === ",") return next + 1;
  return at + 1;
}

function mayBeSubject(view: SpeechView, actor: NamedPlace, gap: number): boolean {
  const behind = view.behind(actor);
  if (actor.isPronoun) return !view.isOblique(actor);
  if (POSSESSIVE.has(view.word(behind)) || isRecipient(view, actor) || isOnesOfBody(view, actor))
    return false;
  const governor = governorOf(view, actor);
  return !((OBLIQUE.has(governor) || isLikened(view, actor)) && gap > 0);
}

/** "on the same ground as Debs"; not "As Debs himself noted" nor "socialists such as Debs". */
function isLikened(view: SpeechView, actor: NamedPlace): boolean {
  const as = view.wordAt(actor.start) - 1;
  return view.word(as) === "as" && !BEFORE_AS.has(view.word(as - 1));
}

/** "Mosteller and Wallace estimated": both speak, the first is named as speaker. */
function firstOfPair(view: SpeechView, actor: NamedPlace): NamedPlace {
  const from = view.wordAt(actor.start);
  const before = PAIRING.has(view.word(from - 1))
    ? view.actorEndingAt(listedBefore(view, from - 1))
    : undefined;
  return before && before.type === actor.type && !before.isPronoun ? firstOfList(view, before) : actor;
}

/** The comma in front of "and", where a list stands before it: "Lowndes, Farmer, and Moorcock"; not "said Smith, and Jones replied". */
function listedBefore(view: SpeechView, and: number): number {
  const last = view.word(and - 1) === "," ? view.actorEndingAt(and - 1) : undefined;
  const comma = last ? view.wordAt(last.start) - 1 : and;
  return view.word(comma) === "," && view.actorEndingAt(comma) ? and - 1 : and;
}

/** "Lowndes, Farmer, and Moorcock have criticised": of those who are listed, the first is named as speaker. */
function firstOfList(view: SpeechView, last: NamedPlace): NamedPlace {
  let first = last;
  for (let comma = view.wordAt(first.start) - 1; view.word(comma) === ","; ) {
    const before = view.actorEndingAt(comma);
    if (before?.type !== first.type || before.isPronoun) return first;
    first = before;
    comma = view.wordAt(first.start) - 1;
  }
  return first;
}

/** "was called ... by X"; words in quotation marks between are not counted. */
export function agentBehind(view: SpeechView, at: number): NamedPlace | undefined {
  let count = 0;
  for (let by = at + 1; count <= BY_REACH && by < view.sentence.to; by++) {
    if (view.isQuoted(by)) continue;
    if (view.word(by) === "by") return agentAt(view, by);
    count++;
  }
  return undefined;
}

/** Whom "by" governs; nobody in "by some that Lenin ...". */
function agentAt(view: SpeechView, by: number): NamedPlace | undefined {
  const agent = view.actorBehind(by, AGENT_REACH);
  if (!agent) return undefined;
  for (let at = by + 1; view.start(at) < agent.start; at++) if (view.word(at) === "that") return undefined;
  return agent;
}
