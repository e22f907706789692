import {
  BEFORE_FINITE,
  BEFORE_INFINITIVE,
  CONVICTIONS,
  FRONTED,
  NOUN_OPENERS,
  NOUNS_TOO,
  SENT_TEXTS,
} from "../lexicon/speech-grammar.ts";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { SpeechView } from "./speech-view.ts";

/** "It said", "The petition said": a sentence that names nobody may have its speaker in the one before. */
export function opensWithText(view: SpeechView): boolean {
  const { from } = view.sentence;
  return view.word(from) === "it" || (view.word(from) === "the" && SENT_TEXTS.has(view.word(from + 1)));
}

/** Most words open no cue: they are passed over before anything around them is read. */
export function mayCue(word: string): boolean {
  return (
    word === "according" ||
    FRONTED.has(word) ||
    SPEECH_VERBS.has(word) ||
    SPEECH_NOUNS.has(word) ||
    CONVICTIONS.has(word)
  );
}

/** "a practical view", "there is no question": a word that is no verb here, as what stands before it tells. */
export function isNounAt(view: SpeechView, at: number, isBase: boolean): boolean {
  const before = view.word(at - 1);
  if (NOUN_OPENERS.has(before) && !view.word(at).endsWith("ing")) return true;
  return (
    isBase &&
    NOUNS_TOO.has(view.word(at)) &&
    !BEFORE_INFINITIVE.has(before) &&
    !BEFORE_INFINITIVE.has(view.word(at - 2))
  );
}

/** "radical views", "the questions of the day": such a form is a verb only right behind a subject. */
export function isPlural(view: SpeechView, at: number, base: string): boolean {
  if (!NOUNS_TOO.has(base) || view.word(at) !== `${base}s`) return false;
  return !BEFORE_FINITE.has(view.word(at - 1)) && view.actorEndingAt(at) === undefined;
}
