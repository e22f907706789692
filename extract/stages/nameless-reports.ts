import type { Span } from "#model";
import { FACTIVE_VERBS } from "../lexicon/reporting-verbs.ts";
import { ADVERBIAL, BE_FORMS, CONDITIONS } from "../lexicon/speech-grammar.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { opensWithCommonSubject } from "./common-subjects.ts";
import { clauseBehindThat } from "./reported-clauses.ts";
import { type Speech, SpeechView } from "./speech-view.ts";
import { hasCommonSubject, isNounAt } from "./speech-words.ts";

/** Words of a sentence by which somebody without a name is reported, and where the reported clause begins. */
export interface NamelessReport extends Span {
  readonly sentence: number;
  readonly clause: number;
  /** Base form of the verb. */
  readonly word: string;
}

/** A verb that reports so stands among the first words of its sentence. */
const REACH = 14;
const LONGEST_SUBJECT = 3;
/** From the verb to its clause: "argued that", and with a phrase of time or place between them. */
const VERB_AND_THAT = 2;
const LONGEST_PHRASE = 7;
const BEFORE_THAT = new Set([",", "by"]);
const PLURAL = /^\p{L}{4,}s$/u;
const IS_OR_WAS = new Set(["is", "was", "been"]);
const ADVERB = /ly$|^(?:often|sometimes|also|then|now|therefore|thus|again|even)$/u;
/** Behind these a verb has no common noun for its subject: "those who maintain", "some may note". */
const NO_SUBJECTS = new Set([
  ...BE_FORMS,
  ..."who which that may might can could must should would will to not".split(" "),
]);
const BEFORE_RELATIVE = new Set("that which what as than whom how".split(" "));
const NO_PLURALS = new Set(
  "always perhaps thus hence besides afterwards nevertheless sometimes this unless".split(" "),
);

/** "Critics argued that", "it is often held that", "they maintained that" where nobody is meant: a report in nobody's name. */
export function namelessReports(speech: Speech): NamelessReport[] {
  return speech.document.sentences.flatMap((sentence, number) => {
    const report = reportIn(new SpeechView(speech, sentence));
    return report ? [{ ...report, sentence: number }] : [];
  });
}

function reportIn(view: SpeechView): Omit<NamelessReport, "sentence"> | undefined {
  const { from, to } = view.sentence;
  if (CONDITIONS.has(view.word(from))) return undefined;
  for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
    const base = SPEECH_VERBS.get(view.word(at));
    if (!base || FACTIVE_VERBS.has(base) || view.isQuoted(at)) continue;
    if (isNounAt(view, at, view.word(at) === base) || !isNobodys(view, at)) continue;
    const clause = clauseBehindThat(view, at);
    // "The minister told Canning that": whoever is told stands between.
    const isPhrased =
      base === "tell" || ADVERBIAL.has(view.word(at + 1)) || BEFORE_THAT.has(view.word(at + 1));
    if (clause !== undefined && view.wordAt(clause) - at <= (isPhrased ? LONGEST_PHRASE : VERB_AND_THAT))
      return { start: view.start(at), end: view.end(at), clause, word: base };
  }
  return undefined;
}

/** True for a verb whose subject is a common noun, or "it" of the passive. */
function isNobodys(view: SpeechView, at: number): boolean {
  if (isImpersonal(view, at)) return true;
  if (NO_SUBJECTS.has(view.word(at - 1)) || view.actorEndingAt(at) || isInRelative(view, at)) return false;
  return hasCommonSubject(view, at) || opensWithPlural(view, at) || opensWithCommonSubject(view, at);
}

/** "it is often argued", "it was held". */
function isImpersonal(view: SpeechView, at: number): boolean {
  if (view.word(at).endsWith("ing")) return false;
  const be = ADVERB.test(view.word(at - 1)) ? at - 2 : at - 1;
  if (!IS_OR_WAS.has(view.word(be))) return false;
  return view.word(be - 1) === "it" || (view.word(be - 1) === "been" && view.word(be - 3) === "it");
}

/** "the system that they felt caused these problems". */
function isInRelative(view: SpeechView, at: number): boolean {
  return view.word(at - 1) === "they" && BEFORE_RELATIVE.has(view.word(at - 2));
}

/** "Critics argued", "Later historians claimed": the plural opens the sentence. */
function opensWithPlural(view: SpeechView, at: number): boolean {
  const { from } = view.sentence;
  const noun = view.word(at - 1);
  if (at - from > LONGEST_SUBJECT || !PLURAL.test(noun) || NO_PLURALS.has(noun)) return false;
  for (let word = from; word < at; word++) if (view.actorEndingAt(word + 1)) return false;
  return true;
}
