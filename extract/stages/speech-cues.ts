import type { Span } from "#model";
import type { EntityNumber } from "../document.ts";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { NamedPlace } from "./named-places.ts";
import { clauseBehindThat, reportedFrom } from "./reported-clauses.ts";
import { type Speech, SpeechView } from "./speech-view.ts";

/** Words by which a sentence says who speaks: a verb with its subject, "according to X", "X's words". */
export interface SpeechCue extends Span {
  readonly sentence: number;
  readonly speaker: EntityNumber;
  /** Base form of the verb; "according" and the noun for the other cues. */
  readonly word: string;
  /** Offset where a reported clause begins, where the cue reports one. */
  readonly clause?: number;
}

const SUBJECT_REACH = 12;
const AGENT_REACH = 5;
const BY_REACH = 8;
const OBLIQUE = new Set(
  "of by in to with from for against about on upon under at like than between into".split(" "),
);
const PASSIVE = new Set("is are was were been be being".split(" "));
const CLAUSE_BREAKS = new Set([";", ":", "i", "we"]);
const BEFORE_INVERSION = new Set([",", "”", '"', "’", "»", "'", "as", "–", "—", "]", ")"]);
const FRONTED = new Set(["following", "for", "to", "per", "with"]);
const VIEWS = new Set([
  "view",
  "opinion",
  "judgment",
  "judgement",
  "account",
  "words",
  "theory",
  "conception",
]);
const POSSESSIVE = new Set(["'s", "’s", "’", "'"]);

/** All cues of speech in the running text outside quotation marks, in order. */
export function speechCues(speech: Speech): SpeechCue[] {
  return speech.document.sentences.flatMap((sentence, number) => {
    const view = new SpeechView(speech, sentence);
    return view.actors.length === 0 ? [] : cuesIn(view).map((cue) => ({ ...cue, sentence: number }));
  });
}

type Cue = Omit<SpeechCue, "sentence">;

function cuesIn(view: SpeechView): Cue[] {
  const cues: Cue[] = [];
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const word = view.word(at);
    const cue = fronted(view, at, word) ?? byVerb(view, at, word) ?? byNoun(view, at, word);
    if (cue && !view.isQuoted(at)) cues.push(cue);
  }
  return cues;
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
  return { start, end, speaker: subject.entity, word, ...(clause === undefined ? {} : { clause }) };
}

function byVerb(view: SpeechView, at: number, word: string): Cue | undefined {
  const base = SPEECH_VERBS.get(word);
  if (!base) return undefined;
  const isPassive = PASSIVE.has(view.word(at - 1)) || PASSIVE.has(view.word(at - 2));
  const subject = isPassive ? agentBehind(view, at) : (invertedSubject(view, at) ?? subjectBefore(view, at));
  return subject && cueOf(view, at, subject, base, reportedFrom(view, { at, base, subject }));
}

/**
 * Who may be the subject before a verb: the nearest person in the clause that no preposition governs and no possessive
 * follows, else the nearest body or work; of "A and B" the first.
 */
function subjectBefore(view: SpeechView, at: number): NamedPlace | undefined {
  const fitting: NamedPlace[] = [];
  for (let index = view.actors.length - 1; index >= 0; index--) {
    const actor = view.actors[index];
    if (!actor || actor.end > view.start(at)) continue;
    const behind = view.behind(actor);
    const gap = wordsBetween(view, behind, at);
    if (gap > SUBJECT_REACH) break;
    if (mayBeSubject(view, actor, gap)) fitting.push(actor);
  }
  const nearest =
    fitting.find(({ type }) => type === "Person") ?? fitting.find((actor) => isClose(view, actor, at));
  return nearest ? firstOfPair(view, nearest) : (relativeSubject(view, at) ?? participleSubject(view, at));
}

/** A body or a work speaks only close to its verb. */
function isClose(view: SpeechView, actor: NamedPlace, at: number): boolean {
  return wordsBetween(view, view.behind(actor), at) <= (actor.type === "Work" ? 3 : 6);
}

/** "by Wilhelm Liebknecht, who said": the person before the relative pronoun, whatever governs it. */
function relativeSubject(view: SpeechView, at: number): NamedPlace | undefined {
  const relative = [1, 2, 3].find((back) => view.word(at - back) === "who");
  const person = view.actors.findLast(
    ({ end, type, isPronoun }) => end <= view.start(at) && type === "Person" && !isPronoun,
  );
  const isNear = person && relative !== undefined && at - view.behind(person) <= SUBJECT_REACH;
  return isNear ? person : undefined;
}

/** "..., arguing that": who stands first in the sentence. */
function participleSubject(view: SpeechView, at: number): NamedPlace | undefined {
  const [first] = view.actors;
  if (!view.word(at).endsWith("ing") || !first || first.end > view.start(at)) return undefined;
  return view.wordAt(first.start) - view.sentence.from <= SUBJECT_REACH && mayBeSubject(view, first, 1)
    ? first
    : undefined;
}

/** Words between two indices, those in brackets not counted; out of reach where a clause ends between them. */
function wordsBetween(view: SpeechView, from: number, to: number): number {
  let depth = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const word = view.word(at);
    if (word === "(" || word === "[") depth++;
    else if (word === ")" || word === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (CLAUSE_BREAKS.has(word) || view.isQuoted(at))) return Number.POSITIVE_INFINITY;
    else if (depth === 0) count++;
  }
  return count;
}

function mayBeSubject(view: SpeechView, actor: NamedPlace, gap: number): boolean {
  const behind = view.behind(actor);
  if (actor.isPronoun) return !view.isOblique(actor);
  if (POSSESSIVE.has(view.word(behind))) return false;
  return !(OBLIQUE.has(governor(view, actor)) && gap > 0);
}

/** "Mosteller and Wallace estimated": both speak, the first is named as speaker. */
function firstOfPair(view: SpeechView, actor: NamedPlace): NamedPlace {
  const from = view.wordAt(actor.start);
  const before =
    view.word(from - 1) === "and" ? view.actors.find((one) => view.behind(one) === from - 1) : undefined;
  return before && before.type === actor.type && !before.isPronoun ? before : actor;
}

function isOwning(pronoun: string): boolean {
  return pronoun === "his" || pronoun === "her";
}

function governor(view: SpeechView, actor: NamedPlace): string {
  const from = view.wordAt(actor.start);
  const before = view.word(from - 1);
  return before === "the" || before === "a" ? view.word(from - 2) : before;
}

/** "... ", wrote the historian Paul Avrich: the subject stands right behind the verb. */
function invertedSubject(view: SpeechView, at: number): NamedPlace | undefined {
  if (at !== view.sentence.from && !BEFORE_INVERSION.has(view.word(at - 1))) return undefined;
  const subject = view.actorBehind(at, AGENT_REACH);
  const gap = subject ? view.wordAt(subject.start) - at : 0;
  return subject && (gap === 1 || view.word(at + 1) === "the" || gap <= 3) && !OBLIQUE.has(view.word(at + 1))
    ? subject
    : undefined;
}

/** "was called ... by X"; words in quotation marks between are not counted. */
function agentBehind(view: SpeechView, at: number): NamedPlace | undefined {
  let count = 0;
  for (let by = at + 1; count <= BY_REACH && by < view.sentence.to; by++) {
    if (view.isQuoted(by)) continue;
    if (view.word(by) === "by") return view.actorBehind(by, AGENT_REACH);
    count++;
  }
  return undefined;
}

/** "According to X, ...", "Following X, ...", "For X, ..." */
function fronted(view: SpeechView, at: number, word: string): Cue | undefined {
  const isAccording = word === "according" && view.word(at + 1) === "to";
  const isFirst = at <= view.sentence.from + 1;
  if (!isAccording && !(isFirst && FRONTED.has(word))) return undefined;
  const speaker = view.actorBehind(at, isAccording ? AGENT_REACH + 2 : 3);
  if (!speaker) return undefined;
  const behind = behindBrackets(view, view.behind(speaker));
  if (!isAccording && (view.word(behind) !== "," || speaker.type !== "Person")) return undefined;
  const clause = isFirst ? view.start(view.word(behind) === "," ? behind + 1 : behind) : view.sentence.start;
  return cueOf(view, at, speaker, "according", clause < view.sentence.end ? clause : undefined);
}

function behindBrackets(view: SpeechView, at: number): number {
  if (view.word(at) !== "(" && view.word(at) !== "[") return at;
  for (let next = at + 1; next <= at + 10; next++)
    if (view.word(next) === ")" || view.word(next) === "]") return next + 1;
  return at;
}

/** "in Marx's words", "his claim that", "in the words of X". */
function byNoun(view: SpeechView, at: number, word: string): Cue | undefined {
  if (!SPEECH_NOUNS.has(word)) return undefined;
  const before = view.actors.findLast(({ end }) => end <= view.start(at));
  const isOwner =
    before &&
    at - view.behind(before) <= 2 &&
    (POSSESSIVE.has(view.word(view.behind(before))) || isOwning(view.word(view.wordAt(before.start))));
  const clause = view.word(at + 1) === "that" ? clauseBehindThat(view, at) : undefined;
  const behind = view.word(at + 1) === "of" ? view.actorBehind(at, AGENT_REACH) : undefined;
  const speaker = isOwner ? before : (behind ?? (clause === undefined ? undefined : subjectBefore(view, at)));
  return (
    speaker &&
    cueOf(view, at, speaker, word, clause ?? heldIn(view, at, speaker) ?? clauseBehindThat(view, at))
  );
}

/** "In her view, ...", "..., in Marx's opinion, ...": what stands before or behind is held by the owner. */
function heldIn(view: SpeechView, at: number, owner: NamedPlace): number | undefined {
  const opening = view.wordAt(owner.start) - 1;
  if (view.word(opening) !== "in" || !VIEWS.has(view.word(at))) return undefined;
  if (opening > view.sentence.from + 1) return view.sentence.start;
  const clause = view.word(at + 1) === "," ? at + 2 : at + 1;
  return view.start(clause) < view.sentence.end ? view.start(clause) : undefined;
}
