import { COMMON_PERSONS, COMMON_PERSONS_PLURAL } from "../lexicon/common-persons.ts";
import { FINITE_VERBS } from "../lexicon/reporting-verbs.ts";
import { CLAUSE_BREAKS, OBLIQUE } from "../lexicon/speech-grammar.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { governorOf } from "./sent-texts.ts";
import type { SpeechView } from "./speech-view.ts";

/** Words from the head of a sentence to the verb of such a subject, and those of the subject before its noun. */
const REACH = 30;
const LONGEST_NOUN = 6;
const LONGEST_ASIDE = 20;
const OPENERS = new Set("and but yet so thus then however moreover also still even , nor".split(" "));
const DETERMINERS = new Set(
  "the a an some many most these those several few other another every all both certain various his her their its our".split(
    " ",
  ),
);
const BEHIND_NOUN = new Set(
  "of in at from on to for among within outside against with near under behind between around who whose which".split(
    " ",
  ),
);
/** What stands between commas behind such a noun without being what it is called. */
const OPENS_ASIDE = new Set(
  "who whose which following as however on in at too though then unlike from of with for by among even under after before perhaps therefore".split(
    " ",
  ),
);
const BEFORE_VERB = new Set(
  "had has have also then later often still now never always usually generally commonly sometimes once thus therefore alone themselves himself may might could would will can must did do does not".split(
    " ",
  ),
);
const PRONOUNS = new Set("i we you he she they it one".split(" "));
/** "We communists believe" says who speaks. */
const NO_NOUN_BEHIND: ReadonlySet<string> = new Set([...PRONOUNS, ...OBLIQUE]);
/** "The author of Capital", "the writers of these letters": who that is the text may tell. */
const OF_TEXTS = new Set(["author", "authors", "writer", "writers"]);

/** True where a sentence opens with a common noun that is the subject of the verb at a word: "The merchants of Odessa, who knew Herzen, said". */
export function opensWithCommonSubject(view: SpeechView, at: number): boolean {
  const first = behindOpeners(view);
  const last = verbPhraseOf(view, at);
  if (at - first > REACH || last <= first) return false;
  const noun = nounOf(view, first, last);
  return noun !== undefined && leadsToVerb(view, noun + 1, last);
}

function behindOpeners(view: SpeechView): number {
  let first = view.sentence.from;
  while (OPENERS.has(view.word(first)) && first < view.sentence.from + 3) first++;
  return first;
}

/** The first word of the verb: adverbs and auxiliaries before it. */
function verbPhraseOf(view: SpeechView, at: number): number {
  let first = at;
  while (first > at - 4 && (BEFORE_VERB.has(view.word(first - 1)) || isAdverb(view.word(first - 1)))) first--;
  return first;
}

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith("ly");
}

/** The index of the common noun that opens the sentence, with its article and what stands between. */
function nounOf(view: SpeechView, from: number, verb: number): number | undefined {
  const isDetermined = DETERMINERS.has(view.word(from));
  const first = isDetermined ? from + 1 : from;
  for (let at = first; at <= first + LONGEST_NOUN && at < verb; at++) {
    if (isNamed(view, at) || NO_NOUN_BEHIND.has(view.word(at)) || FINITE_VERBS.has(view.word(at)))
      return undefined;
    const next = view.word(at + 1);
    if (at + 1 !== verb && next !== "," && !BEHIND_NOUN.has(next)) continue;
    const noun = view.word(at);
    if (OF_TEXTS.has(noun) && next === "of") return undefined;
    return COMMON_PERSONS_PLURAL.has(noun) || (isDetermined && COMMON_PERSONS.has(noun)) ? at : undefined;
  }
  return undefined;
}

/** True for a word of a name, or of what stands for one. */
function isNamed(view: SpeechView, at: number): boolean {
  return view.actors.some(({ start, end }) => start < view.end(at) && end > view.start(at));
}

/** True where nothing but phrases and asides stands between the noun and its verb. */
function leadsToVerb(view: SpeechView, from: number, verb: number): boolean {
  const right = view.actorEndingAt(verb);
  if (right && !(OBLIQUE.has(governorOf(view, right)) && right.type === "Person")) return false;
  for (let at = from; at < verb; at++) {
    const word = view.word(at);
    if (word === ",") {
      const end = OPENS_ASIDE.has(view.word(at + 1)) ? endOfAside(view, at + 1, verb) : undefined;
      if (end === undefined) return false;
      at = end;
    } else if (breaksPhrase(view, at, word)) return false;
  }
  return true;
}

function endOfAside(view: SpeechView, from: number, verb: number): number | undefined {
  for (let at = from; at < Math.min(verb, from + LONGEST_ASIDE); at++) if (view.word(at) === ",") return at;
  return undefined;
}

function breaksPhrase(view: SpeechView, at: number, word: string): boolean {
  return (
    CLAUSE_BREAKS.has(word) ||
    PRONOUNS.has(word) ||
    word === "who" ||
    word === "that" ||
    word === "which" ||
    FINITE_VERBS.has(word) ||
    SPEECH_VERBS.has(word) ||
    view.isQuoted(at)
  );
}
