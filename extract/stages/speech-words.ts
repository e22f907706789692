import {
  AFTERWARDS,
  BEFORE_FINITE,
  BEFORE_INFINITIVE,
  CLAUSE_BREAKS,
  CONVICTIONS,
  FRONTED,
  HAVING,
  HELD_NOUNS,
  JOINING,
  NAMELESS,
  NOUN_OPENERS,
  NOUNS_TOO,
  OWNED_PERSONS,
  POSSESSIVE,
  PREPOSITIONAL,
  SENT_TEXTS,
  SHOWINGS,
} from "../lexicon/speech-grammar.ts";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";

/** Words in front of a noun, and those that open the clause in which it is the subject. */
const DETERMINERS = new Set("the some many most these those several other few".split(" "));
const CLAUSE_OPENERS = new Set(
  ["", ","].concat(
    "that what which whom when since because though although while if whether where".split(" "),
  ),
);
/** Words between a subject and its verb. */
export const AUXILIARIES = new Set(["had", "has", "have", "also", "then", "later"]);

/** "on the ground that": whoever does so asserts it. */
export const GROUNDS = new Set(["ground", "grounds"]);

/** True for a title in front of a name, with or without its full stop. */
export function isTitle(view: SpeechView, at: number): boolean {
  const word = view.word(at);
  return (
    TITLES.has(word.endsWith(".") ? word.slice(0, -1) : word) ||
    (word === "." && TITLES.has(view.word(at - 1)))
  );
}

/** Index of the first word of a name, its titles counted. */
export function firstWordOf(view: SpeechView, { start }: NamedPlace): number {
  let first = view.wordAt(start);
  while (isTitle(view, first - 1)) first--;
  return first;
}

/** "It said", "The petition said": a sentence that names nobody may have its speaker in the one before. */
export function opensWithText(view: SpeechView): boolean {
  const { from } = view.sentence;
  return view.word(from) === "it" || (view.word(from) === "the" && SENT_TEXTS.has(view.word(from + 1)));
}

/** Most words open no cue: they are passed over before anything around them is read. */
export function mayCue(view: SpeechView, at: number, word: string): boolean {
  if (PREPOSITIONAL.has(word) || isByContrast(view, at, word)) return false;
  return (
    word === "according" ||
    FRONTED.has(word) ||
    SPEECH_VERBS.has(word) ||
    SPEECH_NOUNS.has(word) ||
    HELD_NOUNS.has(word) ||
    SHOWINGS.has(word) ||
    HAVING.has(word) ||
    GROUNDS.has(word) ||
    CONVICTIONS.has(word)
  );
}

/** "a practical view", "there is no question": a word that is no verb here, as what stands before it tells. */
export function isNounAt(view: SpeechView, at: number, isBase: boolean): boolean {
  const before = view.word(at - 1);
  if (view.word(at + 1) === "out" && view.word(at).startsWith("point")) return false;
  if (view.word(at) === "see" && !BEFORE_INFINITIVE.has(before) && !view.actorEndingAt(at)) return true;
  if (NOUN_OPENERS.has(before) && !(view.word(at).endsWith("ing") && BEFORE_GERUND.has(before))) return true;
  return (
    isBase &&
    NOUNS_TOO.has(view.word(at)) &&
    !(before.endsWith("s") && view.actorEndingAt(at)?.type === "Organisation") &&
    !BEFORE_INFINITIVE.has(before) &&
    !BEFORE_INFINITIVE.has(view.word(at - 2))
  );
}

/** "for arguing that", "of their claiming that"; "the ruling" is a noun. */
const BEFORE_GERUND = new Set("of in for with his her its their our my".split(" "));

/** "radical views", "the questions of the day": such a form is a verb only right behind a subject. */
export function isPlural(view: SpeechView, at: number, base: string): boolean {
  if (!NOUNS_TOO.has(base) || view.word(at) !== `${base}s`) return false;
  return !BEFORE_FINITE.has(view.word(at - 1)) && view.actorEndingAt(at) === undefined;
}

/** "Woolman's opponent, however, replied", "his critics argued": somebody without a name who is somebody's. */
function isOwnedPerson(view: SpeechView, noun: number): boolean {
  const last = view.word(noun) === "," && view.word(noun - 2) === "," ? noun - 3 : noun;
  if (!OWNED_PERSONS.has(view.word(last)) || view.actorEndingAt(last + 1)) return false;
  return [1, 2].some((back) => OWNING.has(view.word(last - back)) || POSSESSIVE.has(view.word(last - back)));
}
/** "The League member quoted above", "League critics": one of a body or against it, and not the body; its leaders and members together speak for it. */
export function isOnesOfBody(view: SpeechView, { type, ...place }: NamedPlace): boolean {
  return type === "Organisation" && OF_BODY.has(view.word(view.behind(place)));
}
const OF_BODY = new Set("member activist supporter supporters opponent opponents critic critics".split(" "));

const OWNING = new Set(["his", "her", "their", "whose"]);

/** "no one can deny", "nobody will say", "one may think". */
function isNobodyAble(view: SpeechView, at: number): boolean {
  return MODALS.has(view.word(at - 1)) && NOBODIES.has(view.word(at - 2));
}
const MODALS = new Set("can could may might must will would shall should ever".split(" "));
const NOBODIES = new Set(["one", "nobody"]);

/** "what the reformers call", "when Debs spoke, the workers said": a noun that opens its clause and names nobody. */
export function hasCommonSubject(view: SpeechView, at: number): boolean {
  if (isNobodyAble(view, at)) return true;
  const noun = AUXILIARIES.has(view.word(at - 1)) ? at - 2 : at - 1;
  if (NAMELESS.has(view.word(noun)) && !view.actorEndingAt(noun + 1)) return view.word(noun - 1) !== "and";
  if (isOwnedPerson(view, noun)) return true;
  const article = [noun - 1, noun - 2, noun - 3].find((word) => DETERMINERS.has(view.word(word)));
  if (article === undefined || !CLAUSE_OPENERS.has(view.word(article - 1))) return false;
  for (let word = article + 1; word <= noun; word++)
    if (view.actorEndingAt(word + 1) || CLAUSE_BREAKS.has(view.word(word)) || view.word(word) === ",")
      return false;
  return true;
}

/** "supported Lenin and joined", "and then joined": a second verb of the subject that the first one has. */
export function goesOn(view: SpeechView, at: number): boolean {
  let before = at - 1;
  while (AFTERWARDS.has(view.word(before))) before--;
  return JOINING.has(view.word(before));
}

/** "Fraser, by contrast, denied that": what stands apart is no verb. */
function isByContrast(view: SpeechView, at: number, word: string): boolean {
  return word === "contrast" && (view.word(at - 1) === "by" || view.word(at - 1) === "in");
}
