import { BARE_CLAUSE_VERBS, FACTIVE_VERBS, FINITE_VERBS, JUDGING_VERBS } from "../lexicon/reporting-verbs.ts";
import { ADVERBIAL, CLAUSE_STOPS, EMBEDDING, TOLD_PERSONS, VERB_OBJECTS } from "../lexicon/speech-grammar.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { isDenied } from "./denied-reports.ts";
import type { NamedPlace } from "./named-places.ts";
import { holdsToBe, isMereSight, pointsOut, seesAs } from "./seen-as.ts";
import type { SpeechView } from "./speech-view.ts";
import { firstWordOf, isTitle } from "./speech-words.ts";
import { isUnassertedAt } from "./unasserted-ties.ts";

const THAT_REACH = 6;
/** Behind a parenthesis between commas "that" may stand farther off: "tells us, in his Life of Carlyle, that". */
const FAR_THAT_REACH = 14;
const FINITE_REACH = 14;
const ARTICLES = new Set("the a an his her its their this these".split(" "));
/** Words between the verb and the comma behind "As Butler emphasised in his sermons". */
const COMMA_REACH = 6;
const CLOSING = new Set([",", ".", ";", "—", "–", ")"]);
const PARENTHESIS_ENDS = new Set([",", ")", "]"]);
/** Words that judge what follows as a pronoun: "thought it objectionable", "which he found impractical". */
const FINDING = new Set(["think", "find", "feel"]);
const JUDGED_PRONOUNS = new Set(["it", "them", "him", "her", "this"]);
const HELD_IN_RELATIVE = new Set(
  "think find believe consider deem regard see view feel judge hold claim declare denounce condemn dismiss describe treat".split(
    " ",
  ),
);
/** "stated in 2011 in a talk given at the academy that": so far off may "that" stand where only phrases of time and place come between. */
const PHRASED_THAT_REACH = 22;
/** "he says in an early note (1773), ..." */
const LONGEST_PHRASE = 10;
const PARENTHETIC = new Set(
  "say write tell observe remark note argue declare explain think believe add continue conclude insist maintain state report admit".split(
    " ",
  ),
);
const BEHIND_PHRASE = new Set("and but who which where when whose that while although though".split(" "));
const OPENS_PHRASE = new Set(
  "in on at after before during as when while whilst whereas from by with since if although though of to for".split(
    " ",
  ),
);
const NO_CLAUSE = new Set("of to about in on for with by from as at into and or , . ; : ? !".split(" "));

/** A verb of speech at a word, with its subject. */
export interface SpokenVerb {
  readonly at: number;
  readonly base: string;
  readonly subject: NamedPlace;
}

/**
 * Offset where the clause that a verb reports begins: behind "that"; at the head of the sentence where the verb stands
 * between commas; behind a verb that needs no "that"; at a verb that judges its object. Nothing where none is reported.
 */
export function reportedFrom(view: SpeechView, verb: SpokenVerb): number | undefined {
  if (FACTIVE_VERBS.has(verb.base) && !isFinding(view, verb)) return undefined;
  // "He will see that I knew": what one sees to be so is so for whoever tells it.
  if (verb.base === "see" && view.word(verb.at + 1) === "that") return undefined;
  if (isDenied(view, verb.at) || isSupposed(view, verb.at)) return undefined;
  if (verb.base === "refer") return judgedObject(view, verb);
  return (
    clauseBehindThat(view, verb.at) ??
    aroundParenthesis(view, verb) ??
    heldInRelative(view, verb) ??
    behindColon(view, verb) ??
    bareClause(view, verb) ??
    judgedObject(view, verb)
  );
}

/** "Strikwerda shows that ...", "has shown that ...", "Tilly (1989) showed that ...": a finding told in the present or with its year, which another may dispute. */
function isFinding(view: SpeechView, { at, base, subject }: SpokenVerb): boolean {
  if (base !== "show" || subject.type !== "Person" || subject.isPronoun) return false;
  if (view.word(at - 1) === "to") return false;
  return PRESENT_SHOWS.has(view.word(at)) || view.word(view.behind(subject)) === "(";
}
const PRESENT_SHOWS = new Set(["shows", "show", "shown"]);

/** "would have argued that", "Had Lenin argued that ...", "It is false that Lenin argued that ...": nobody said so. */
function isSupposed(view: SpeechView, at: number): boolean {
  return isUnassertedAt(view.speech.document.body, view.sentence, view.start(at));
}

/** Offset behind "that", where one follows within a few words of an index. */
export function clauseBehindThat(view: SpeechView, at: number): number | undefined {
  const isPhrased = opensPhrase(view.word(at + 1)) && !view.word(at).endsWith("ing");
  for (let that = at + 1; that <= at + (isPhrased ? PHRASED_THAT_REACH : FAR_THAT_REACH); that++) {
    const word = view.word(that);
    if (word === "that" && (isPhrased || isThatNear(view, at, that)))
      return view.start(that + 1) < view.sentence.end ? view.start(that + 1) : undefined;
    if (CLAUSE_STOPS.has(word) || (isPhrased && that > at + THAT_REACH && leavesPhrase(word)))
      return undefined;
    // "refuted some of Hamilton's claims, stating that": the clause is told by the participle.
    if (word.endsWith("ing") && SPEECH_VERBS.has(word) && view.word(that - 1) === ",") return undefined;
  }
  return undefined;
}

/** "stated in 2011 that", "was argued by Engels in a letter that" */
function opensPhrase(word: string): boolean {
  return word === "by" || ADVERBIAL.has(word);
}

function isThatNear(view: SpeechView, at: number, that: number): boolean {
  return that <= at + THAT_REACH || PARENTHESIS_ENDS.has(view.word(that - 1));
}

/** A verb, or a word that opens a clause: no phrase of time or place goes on behind it. */
function leavesPhrase(word: string): boolean {
  return FINITE_VERBS.has(word) || BEHIND_PHRASE.has(word) || SPEECH_VERBS.has(word);
}

/** "These, she claimed, would be lost"; "..., says André, ..." */
function aroundParenthesis(view: SpeechView, { at, base, subject }: SpokenVerb): number | undefined {
  const first = Math.min(at, firstWordOf(view, subject));
  const last = Math.max(at, view.behind(subject) - 1);
  const before = view.word(first - 1);
  // "as Aristotle would say": he did not.
  if (view.word(at - 1) === "would") return undefined;
  const opens = before === "," || before === "—" || before === "–" || before === "as";
  const next = behindObject(view, last);
  if (first === view.sentence.from + 1 && before === "as") return behindComma(view, next);
  if (before === "," && PARENTHETIC.has(base) && closesPhrase(view, next)) return view.sentence.start;
  if (!opens || !CLOSING.has(view.word(next)) || (before === "as" && view.word(next) !== ","))
    return undefined;
  return view.sentence.start;
}

/** The index behind the verb and what it governs up to its comma: "he tells us", "Cumont points out", "he told Secretary Patterson". */
function behindObject(view: SpeechView, verb: number): number {
  if (VERB_OBJECTS.has(view.word(verb + 1))) return verb + 2;
  if (OPENS_PHRASE.has(view.word(view.sentence.from))) return verb + 1;
  let told = view.word(verb + 1) === "to" ? verb + 2 : verb + 1;
  while (isTitle(view, told)) told++;
  const person = view.actorAt(told);
  const behind = person && !person.isPronoun ? view.behind(person) : undefined;
  return behind !== undefined && view.word(behind) === "," ? behind : verb + 1;
}

/** "Locke, he says in an early note (1773), should give ...": a phrase of time or place, up to a comma with which the sentence goes on. */
function closesPhrase(view: SpeechView, from: number): boolean {
  if (!ADVERBIAL.has(view.word(from)) || OPENS_PHRASE.has(view.word(view.sentence.from))) return false;
  for (let at = from + 1; at <= from + LONGEST_PHRASE; at++) {
    if (view.word(at) === ",") return view.word(at + 1) !== "" && !BEHIND_PHRASE.has(view.word(at + 1));
    if (FINITE_VERBS.has(view.word(at)) || view.word(at) === "that" || view.isQuoted(at)) return false;
  }
  return false;
}

/** "the old societies, which he considered incapable of ...": the clause of what another holds so. */
function heldInRelative(view: SpeechView, { at, base, subject }: SpokenVerb): number | undefined {
  const which = firstWordOf(view, subject) - 1;
  const isHeld = HELD_IN_RELATIVE.has(base) && subject.start < view.start(at);
  return isHeld && view.word(which) === "which" && view.word(which - 1) === ","
    ? view.start(which)
    : undefined;
}

/** "As Butler long since emphasised in his sermons, ...": behind the comma close by. */
function behindComma(view: SpeechView, from: number): number | undefined {
  // "As Sokal revealed the hoax, ...": what has an object says nothing of the main clause.
  if (ARTICLES.has(view.word(from))) return undefined;
  for (let at = from; at <= from + COMMA_REACH; at++) {
    const word = view.word(at);
    if (word === ",") return view.start(at + 1) < view.sentence.end ? view.start(at + 1) : undefined;
    if (word === "that" || CLOSING.has(word) || view.isQuoted(at)) return undefined;
  }
  return undefined;
}

/** "Kropotkin said: he would never go back": what stands behind the colon, where it is not quoted. */
function behindColon(view: SpeechView, { at, subject }: SpokenVerb): number | undefined {
  if (view.word(at + 1) !== ":" || subject.start > view.start(at)) return undefined;
  const isTold = at + 2 < view.sentence.to && !view.isQuoted(at + 2) && !view.isQuoted(at + 3);
  return isTold ? view.start(at + 2) : undefined;
}

/** "Reagan believed the amendment was sufficient": a finite verb follows, and no preposition. */
function bareClause(view: SpeechView, { at, base, subject }: SpokenVerb): number | undefined {
  const told = TOLD_PERSONS.has(view.word(at + 1)) && base === "tell" ? at + 1 : at;
  if (!BARE_CLAUSE_VERBS.has(base) || subject.start > view.start(at) || NO_CLAUSE.has(view.word(told + 1)))
    return undefined;
  for (let next = told + 2; next <= at + FINITE_REACH; next++) {
    if (FINITE_VERBS.has(view.word(next))) return view.start(told + 1);
    if (view.word(next) === "." || view.word(next) === ";") return undefined;
  }
  return undefined;
}

/** "denounced the book as flawed": from the verb; "was denounced by X as flawed": the whole sentence. */
function judgedObject(view: SpeechView, { at, base, subject }: SpokenVerb): number | undefined {
  if (isMereSight(view, at, base) || isNoOwnJudgement(view, at)) return undefined;
  const judges = JUDGING_VERBS.has(base) || SEEN.some((sees) => sees(view, at, base));
  if (!judges && !judgesPronoun(view, { at, base, subject })) return undefined;
  return subject.start < view.start(at) ? view.start(at) : view.sentence.start;
}

/** "instead of emphasizing the content", "may claim the first rank", "the widely condemned expulsion": a judgement that its subject does not make. */
function isNoOwnJudgement(view: SpeechView, at: number): boolean {
  const before = view.word(at - 1);
  if (view.word(at).endsWith("ing")) return BEFORE_MERE_GERUND.has(before);
  return MERE_MODALS.has(before) || (before.endsWith("ly") && ARTICLES.has(view.word(at - 2)));
}
const SEEN = [seesAs, pointsOut, holdsToBe];
const BEFORE_MERE_GERUND = new Set(["of", "for", "without"]);
const MERE_MODALS = new Set(["may", "might", "could", "should", "must"]);

/** "thought it objectionable"; not "found it in Paris" nor "when he thought it useful". */
function judgesPronoun(view: SpeechView, { at, base, subject }: SpokenVerb): boolean {
  const next = view.word(at + 2);
  if (EMBEDDING.has(view.word(firstWordOf(view, subject) - 1))) return false;
  return FINDING.has(base) && JUDGED_PRONOUNS.has(view.word(at + 1)) && next !== "" && !NO_CLAUSE.has(next);
}
