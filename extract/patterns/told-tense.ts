import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";

const WORDS = /\p{L}+/gu;
const NOT_PAST = /(?:s|ing)$/u;

/** True for words that report by a verb in the past, given its base form: "Nosofsky observed", not "Nosofsky has shown" nor "observes". */
export function reportsInPast(words: string, base: string): boolean {
  const [verb] = [...words.toLowerCase().matchAll(WORDS)]
    .map(([word]) => word)
    .filter((word) => SPEECH_VERBS.get(word) === base);
  return verb !== undefined && verb !== base && !NOT_PAST.test(verb) && !PERFECT.test(words);
}
const PERFECT = /(?<!\p{L})(?:has|have)\s/iu;

const NAMELESS =
  /^(?:And |But |Yet )?(?:[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Oo]thers?|[Ee]veryone|[Ee]verybody|[Nn]obody)(?![\p{L}]|\s(?:of|were|was|are|is)\s)/u;

/** True for a sentence that turns to others without a name: "Some socialists feared". */
export function turnsToNameless(sentence: string): boolean {
  return NAMELESS.test(sentence);
}

const IS_NOW =
  /(?<![\p{L}’'])(?:is|are|has|have|does|do|says?|writes?|argues?|claims?|remains?|seems?)(?![\p{L}’'])/u;
const WAS_THEN =
  /(?<![\p{L}’'])(?:was|were|had|did|would|could|might|should|must|\p{Ll}{2,}ed)(?![\p{L}’'])/u;

/** True for a sentence told in the present throughout: "The distinction is not a simple one". */
export function isToldInPresent(sentence: string): boolean {
  return IS_NOW.test(sentence) && !WAS_THEN.test(sentence);
}
