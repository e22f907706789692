import type { Span } from "#model";
import type { EntityNumber } from "../document.ts";
import {
  BE_FORMS,
  CONDITIONS,
  CONVICTIONS,
  EMBEDDING,
  FRONTED,
  HELD_NOUNS,
  NAMING,
  PASSIVE,
  POSSESSIVE,
  STATED,
  TAKING_PERSONS,
} from "../lexicon/speech-grammar.ts";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { clauseAround, clauseAt, isApart, opensAccording, opensPart } from "./according-to.ts";
import { behindBrackets, hadBy, heldIn, shownBy } from "./held-views.ts";
import { invertedSubject } from "./inverted-subjects.ts";
import type { NamedPlace } from "./named-places.ts";
import { closesRelative, type OpenedClause } from "./relative-clauses.ts";
import { clauseBehindThat, reportedFrom } from "./reported-clauses.ts";
import { senderOfText } from "./sent-texts.ts";
import { authorOfText } from "./speaking-texts.ts";
import { agentBehind, subjectBefore } from "./speech-subjects.ts";
import { type Speech, SpeechView } from "./speech-view.ts";
import { firstWordOf, GROUNDS, isNounAt, isPlural, mayCue, opensWithText } from "./speech-words.ts";
import { behindSpeakers, spokenWith } from "./spoken-with.ts";

/** Words by which a sentence says who speaks: a verb with its subject, "according to X", "X's words". */
export interface SpeechCue extends Span {
  readonly sentence: number;
  readonly speaker: EntityNumber;
  /** Who says it with the speaker: "Lenin and Trotsky maintained". */
  readonly others?: readonly EntityNumber[];
  /** Base form of the verb; "according" and the noun for the other cues. */
  readonly word: string;
  /** Offset where a reported clause begins, where the cue reports one. */
  readonly clause?: number;
  /** True for a cue within a clause that depends on another: "as Marx thought", "what Marx calls". */
  readonly isEmbedded: boolean;
}

const AGENT_REACH = 5;
const HELD_REACH = 6;
const APPOSITION_REACH = 4;

/** All cues of speech in the running text outside quotation marks, in order. */
export function speechCues(speech: Speech): SpeechCue[] {
  return speech.document.sentences.flatMap((sentence, number) => {
    const view = new SpeechView(speech, sentence);
    const maySpeak = view.actors.length > 0 || opensWithText(view);
    return !maySpeak ? [] : cuesIn(view).map((cue) => ({ ...cue, sentence: number }));
  });
}

type Cue = Omit<SpeechCue, "sentence">;

/** The cues of speech in one sentence. */
export function cuesIn(view: SpeechView): Cue[] {
  const cues: Cue[] = [];
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const word = view.word(at);
    if (!mayCue(view, at, word) || view.isQuoted(at) || view.isInTitle(at)) continue;
    const cue =
      fronted(view, at, word) ??
      byVerb(view, at, word) ??
      byNoun(view, at, word) ??
      byPhrase(view, at, word) ??
      byConviction(view, at, word);
    if (cue && !isSaidOf(view, cue, cues.at(-1))) cues.push(cue);
  }
  return cues;
}

/** "Hezarfenn says of Ertogrul, who never saw the sea, '...'": of whom something is said does not say it. */
function isSaidOf(view: SpeechView, { start, clause }: Cue, before: Cue | undefined): boolean {
  if (!before || clause !== undefined) return false;
  const of = view.wordAt(start) - 1;
  return view.word(of) === "of" && view.end(of - 1) === before.end;
}

function cueOf(
  view: SpeechView,
  at: number,
  subject: NamedPlace,
  word: string,
  clause: number | undefined,
): Cue {
  const start = Math.min(subject.start, view.start(at));
  const end = Math.max(subject.end, view.end(at));
  const opener = openerBefore(view, subject, at);
  const others = spokenWith(view, subject);
  const reports = clause !== undefined && (clause <= start || mayReport(view, at, { opener, clause }));
  return {
    start,
    end,
    speaker: subject.entity,
    word,
    isEmbedded: opener !== undefined,
    ...(others.length > 0 ? { others } : {}),
    ...(reports ? { clause } : {}),
  };
}

/** "because Marx held that ..." and "what Marx calls ..." belong to whoever speaks around them. */
function mayReport(view: SpeechView, at: number, { opener, clause }: OpenedClause): boolean {
  const that = view.wordAt(clause) - 1;
  const before = view.word(that);
  // "what Marx defines as the rhetoric that ..." names; "what Marx said was that ..." reports.
  if (opener === "what" && !BE_FORMS.has(view.word(that - 1))) return false;
  if (opener === undefined || !(CONDITIONS.has(opener) || NAMING.has(opener))) return true;
  if (opener === "as" && view.word(view.sentence.from) === "as" && before === ",") return true;
  return NAMING.has(opener) && before === "that" && !closesRelative(view, at, { opener, clause });
}

/** The word that opens the dependent clause of a subject that stands before its verb: "what Marx calls". */
function openerBefore(view: SpeechView, subject: NamedPlace, at: number): string | undefined {
  const first = firstWordOf(view, subject);
  if (first > at) return undefined;
  const opening = [1, 2].find(
    (back) =>
      EMBEDDING.has(view.word(first - back)) &&
      !isReporting(view, first - back) &&
      !isSuchAs(view, first - back),
  );
  return opening === undefined ? undefined : view.word(first - opening);
}

/** "writers such as Lowndes have criticised" */
function isSuchAs(view: SpeechView, as: number): boolean {
  return view.word(as) === "as" && view.word(as - 1) === "such";
}

/** "that" right behind another verb of speech opens a clause of its own, which may report in its turn. */
function isReporting(view: SpeechView, opening: number): boolean {
  return view.word(opening) === "that" && SPEECH_VERBS.has(view.word(opening - 1));
}

function byVerb(view: SpeechView, at: number, word: string): Cue | undefined {
  const base = SPEECH_VERBS.get(word);
  if (!base || word === "granting" || isNounAt(view, at, word === base) || isPlural(view, at, base))
    return undefined;
  const isPassive =
    PASSIVE.has(view.word(at - 1)) ||
    PASSIVE.has(view.word(at - 2)) ||
    // "As articulated by Habermas"
    (at === view.sentence.from + 1 && view.word(at - 1) === "as" && view.word(at + 1) === "by");
  const subject = isPassive
    ? agentBehind(view, at)
    : (inverted(view, at, base) ??
      authorOfText(view, at) ??
      senderOfText(view, at) ??
      subjectBefore(view, at));
  return subject && cueOf(view, at, subject, base, reportedFrom(view, { at, base, subject }));
}

/** The subject behind the verb; where the verb takes persons for its object only right behind quoted words. */
function inverted(view: SpeechView, at: number, base: string): NamedPlace | undefined {
  return TAKING_PERSONS.has(base) && !view.isQuoted(at - 2) ? undefined : invertedSubject(view, at);
}

/** "was convinced that", "made clear that", "it became clear to Madero that". */
function byConviction(view: SpeechView, at: number, word: string): Cue | undefined {
  if (!CONVICTIONS.has(word)) return undefined;
  const to = word === "clear" && view.word(at + 1) === "to" ? view.actorBehind(at + 1, 2) : undefined;
  const that = to ? view.behind(to) : at + 1;
  if (view.word(that) !== "that") return undefined;
  const subject = to ?? (isHeld(view, at, word) ? subjectBefore(view, at) : undefined);
  return subject && cueOf(view, at, subject, word, clauseBehindThat(view, that - 1));
}

function isHeld(view: SpeechView, at: number, word: string): boolean {
  const before = view.word(at - 1);
  return BE_FORMS.has(before) || (STATED.has(before) && (word === "clear" || word === "plain"));
}

function isOwning(pronoun: string): boolean {
  return pronoun === "his" || pronoun === "her";
}

/** "According to X, ...", "Following X, ...", "For X, ..." */
function fronted(view: SpeechView, at: number, word: string): Cue | undefined {
  const isAccording = opensAccording(view, at, word);
  const isFirst = opensPart(view, at);
  if (!isAccording && !(isFirst && FRONTED.has(word))) return undefined;
  const speaker =
    (isAccording ? (appositionAt(view, at + 2) ?? view.actorAt(at + 2)) : undefined) ??
    view.actorBehind(at, isAccording ? AGENT_REACH + 2 : 3);
  // "For example, Sanger, the founder ..., was": no view of hers.
  if (!speaker || (!isAccording && view.word(view.wordAt(speaker.start) - 1) === ",")) return undefined;
  const behind = behindBrackets(view, behindHeld(view, behindSpeakers(view, speaker)));
  if (!isAccording && (!isApart(view, at, behind) || speaker.type !== "Person")) return undefined;
  return cueOf(view, at, speaker, "according", isFirst ? clauseAt(view, behind) : clauseAround(view));
}

/** "his friend, Thomas Kanza,": the name, not the pronoun. */
function appositionAt(view: SpeechView, at: number): NamedPlace | undefined {
  if (!isOwning(view.word(at))) return undefined;
  const named = view.actorBehind(at, APPOSITION_REACH);
  const before = named && view.word(view.wordAt(named.start) - 1);
  return named && (before === "," || view.wordAt(named.start) === at + 2) ? named : undefined;
}

/** "according to his theory of history, ...": what is held belongs to the phrase, up to a comma close by. */
function behindHeld(view: SpeechView, at: number): number {
  if (view.word(at) === "," || !(POSSESSIVE.has(view.word(at)) || isOwning(view.word(at - 1)))) return at;
  for (let next = at + 1; next <= at + HELD_REACH; next++) if (view.word(next) === ",") return next;
  return at;
}

/** "in Marx's words", "his claim that", "in the words of X". */
function byNoun(view: SpeechView, at: number, word: string): Cue | undefined {
  const that = [at + 1, at + 2].find((next) => view.word(next) === "that");
  const isHeldNoun = HELD_NOUNS.has(word) && that !== undefined;
  if (!SPEECH_NOUNS.has(word) && !isHeldNoun) return onTheGround(view, at, word);
  const [before] = view.actorsBefore(at);
  const isOwner =
    before &&
    at - view.behind(before) <= 2 &&
    (POSSESSIVE.has(view.word(view.behind(before))) || isOwning(view.word(view.wordAt(before.start))));
  const isThat = that === at + 1 || (that === at + 2 && isOwner && BE_FORMS.has(view.word(at + 1)));
  const clause = isThat ? clauseBehindThat(view, at) : undefined;
  if (isHeldNoun && !(isOwner && clause)) return undefined;
  const behind = view.word(at + 1) === "of" ? view.actorBehind(at, AGENT_REACH) : undefined;
  const speaker = isOwner ? before : (behind ?? (clause === undefined ? undefined : subjectBefore(view, at)));
  return (
    speaker &&
    cueOf(view, at, speaker, word, clause ?? heldIn(view, at, speaker) ?? clauseBehindThat(view, at))
  );
}

/** "On Pirenne's showing, ...", "As Dobbs has it, ...". */
function byPhrase(view: SpeechView, at: number, word: string): Cue | undefined {
  const held = shownBy(view, at) ?? hadBy(view, at);
  return held && cueOf(view, at, held.speaker, word, held.clause);
}

/** "challenged them, on the ground that they had been illegally elected". */
function onTheGround(view: SpeechView, at: number, word: string): Cue | undefined {
  if (!GROUNDS.has(word) || view.word(at + 1) !== "that" || view.word(at - 2) !== "on") return undefined;
  const speaker = subjectBefore(view, at);
  return speaker && cueOf(view, at, speaker, word, clauseBehindThat(view, at));
}
