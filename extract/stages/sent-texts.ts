import {
  CLAUSE_BREAKS,
  FROM_SENDER,
  JOINING,
  OBLIQUE,
  POSSESSIVE,
  SENT_TEXTS,
  TO_RECIPIENT,
} from "../lexicon/speech-grammar.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { NamedPlace } from "./named-places.ts";
import { relativeClauseBefore } from "./relative-clauses.ts";
import type { SpeechView } from "./speech-view.ts";

/** Words between such a text and the verb that tells what it says. */
const TEXT_REACH = 14;
/** Words back from "it" to the text that it stands for. */
const FAR_REACH = 40;
const MOST_ACTORS = 8;
const OWNED_REACH = 3;
const ARTICLES = new Set(["the", "a", "an", "this", "that", "its", "their", "his", "her"]);
const PLAIN_ARTICLES = new Set(["the", "a", "an"]);

/** Whose the petition or letter is that says something by the verb at a word, by its noun or by "it": its sender, never who receives it. */
export function senderOfText(view: SpeechView, at: number): NamedPlace | undefined {
  if (view.word(at - 1) === "it") return senderOfIt(view, at - 1);
  if (JOINING.has(view.word(at - 1))) return undefined;
  const end = relativeClauseBefore(view, at);
  const text = textBefore(view, end, TEXT_REACH);
  if (text === undefined || isGoverned(view, text) || hasOwnSubject(view, text, end)) return undefined;
  return senderAround(view, text, at) ?? senderBefore(view, text);
}

/** "The union sent a petition. The petition said": whose the text is of which the sentence before tells. */
function senderBefore(view: SpeechView, text: number): NamedPlace | undefined {
  const before = view.word(text - 1) === "the" ? view.before() : undefined;
  const told = before && textBefore(before, before.sentence.to, FAR_REACH);
  if (!before || told === undefined || before.word(told) !== view.word(text)) return undefined;
  const sender = senderAround(before, told, before.sentence.to);
  return sender && { ...sender, start: view.start(text - 1), end: view.end(text), isPronoun: true };
}

/** "It" behind a sentence, or a clause, that tells of such a text; it stands where the pronoun does. */
function senderOfIt(view: SpeechView, it: number): NamedPlace | undefined {
  const place = { start: view.start(it), end: view.end(it), isPronoun: true } as const;
  if (namesWork(view, it)) return undefined;
  const here = textBefore(view, it, FAR_REACH);
  const before = here === undefined && it === view.sentence.from ? view.before() : undefined;
  const [around, end] = before ? [before, before.sentence.to] : [view, it];
  if (namesWork(around, end)) return undefined;
  const text = here ?? (before && textBefore(before, end, FAR_REACH));
  const sender = text === undefined ? undefined : senderAround(around, text, end);
  return sender && { ...sender, ...place };
}

/** "The Port Huron Statement, a manifesto ... It called for": a work that is named before speaks for itself. */
function namesWork(view: SpeechView, before: number): boolean {
  return view.actors.some(({ type, end }) => type === "Work" && end <= view.start(before));
}

/** The last word for such a text before a word, no farther off than so many words. */
function textBefore(view: SpeechView, at: number, reach: number): number | undefined {
  for (let text = at - 1; text >= Math.max(view.sentence.from, at - reach); text--) {
    if (reach === TEXT_REACH && CLAUSE_BREAKS.has(view.word(text))) return undefined;
    if (SENT_TEXTS.has(view.word(text)) && !view.isQuoted(text)) return text;
  }
  return undefined;
}

/** "in a petition to Parliament": such a text is no subject. */
function isGoverned(view: SpeechView, text: number): boolean {
  const first = ARTICLES.has(view.word(text - 1)) ? text - 1 : text;
  return OBLIQUE.has(view.word(first - 1));
}

/** True where somebody whom no preposition governs stands between the text and the verb. */
function hasOwnSubject(view: SpeechView, text: number, at: number): boolean {
  return actorsBetween(view, text, at).some((actor) => !OBLIQUE.has(governorOf(view, actor)));
}

/** "the petition of the weavers", "the weavers' petition", "the weavers sent a petition". */
function senderAround(view: SpeechView, text: number, at: number): NamedPlace | undefined {
  const named = actorsBetween(view, text, at).findLast((actor) => FROM_SENDER.has(governorOf(view, actor)));
  if (named) return named;
  let seen = 0;
  for (const actor of view.actorsBefore(text)) {
    if (seen++ >= MOST_ACTORS) return undefined;
    const isOwner = POSSESSIVE.has(view.word(view.behind(actor)));
    if (isOwner && text - view.behind(actor) <= OWNED_REACH) return actor;
    const isSubject = !isOwner && !OBLIQUE.has(governorOf(view, actor));
    if (isSubject && !(actor.isPronoun && view.isOblique(actor))) return actor;
  }
  return undefined;
}

/** The actors between two words, the nearest to the second first. */
function actorsBetween(view: SpeechView, from: number, to: number): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const actor of view.actorsBefore(to)) {
    if (actor.start < view.start(from) || found.length >= MOST_ACTORS) break;
    found.push(actor);
  }
  return found;
}

/** The preposition, or the other word, in front of an actor, its titles and its article. */
export function governorOf(view: SpeechView, { start }: NamedPlace): string {
  let first = view.wordAt(start);
  while (TITLES.has(view.word(first - 1))) first--;
  return PLAIN_ARTICLES.has(view.word(first - 1)) ? view.word(first - 2) : view.word(first - 1);
}

/** True for an actor to whom a text is sent: no subject of what it says. */
export function isRecipient(view: SpeechView, actor: NamedPlace): boolean {
  return TO_RECIPIENT.has(governorOf(view, actor));
}
