import { BARE_CLAUSE_VERBS, FACTIVE_VERBS, FINITE_VERBS, JUDGING_VERBS } from "../lexicon/reporting-verbs.ts";
import { ASKING, FAILING } from "../lexicon/speech-grammar.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";

const THAT_REACH = 6;
/** Behind a parenthesis between commas "that" may stand farther off: "tells us, in his Life of Carlyle, that". */
const FAR_THAT_REACH = 14;
const FINITE_REACH = 14;
/** "as Marx puts it", "he tells us": what may stand between such a verb and the comma. */
const OBJECTS = new Set(["it", "us", "me"]);
const ARTICLES = new Set("the a an his her its their this these".split(" "));
/** Words between the verb and the comma behind "As Butler emphasised in his sermons". */
const COMMA_REACH = 6;
const CLOSING = new Set([",", ".", ";", "—", "–", ")"]);
const PARENTHESIS_ENDS = new Set([",", ")", "]"]);
const NEGATIONS = new Set(["not", "never", "cannot", "nowhere", "hardly"]);
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
  if (FACTIVE_VERBS.has(verb.base)) return undefined;
  if (isDenied(view, verb.at)) return undefined;
  return (
    clauseBehindThat(view, verb.at) ??
    aroundParenthesis(view, verb) ??
    behindColon(view, verb) ??
    bareClause(view, verb) ??
    judgedObject(view, verb)
  );
}

/** "never said", "failed to show", "Does he believe ...?": nobody says so. */
function isDenied(view: SpeechView, at: number): boolean {
  if (NEGATIONS.has(view.word(at - 1)) || NEGATIONS.has(view.word(at - 2))) return true;
  if (view.word(at - 1) === "to" && FAILING.has(view.word(at - 2))) return true;
  return ASKING.has(view.word(view.sentence.from)) && view.word(view.sentence.to - 1) === "?";
}

/** Offset behind "that", where one follows within a few words of an index. */
export function clauseBehindThat(view: SpeechView, at: number): number | undefined {
  for (let that = at + 1; that <= at + FAR_THAT_REACH; that++) {
    const word = view.word(that);
    if (word === "that" && (that <= at + THAT_REACH || PARENTHESIS_ENDS.has(view.word(that - 1))))
      return view.start(that + 1) < view.sentence.end ? view.start(that + 1) : undefined;
    if (word === "" || word === "." || word === ";" || word === ":") return undefined;
    // "refuted some of Hamilton's claims, stating that": the clause is told by the participle.
    if (word.endsWith("ing") && SPEECH_VERBS.has(word) && view.word(that - 1) === ",") return undefined;
  }
  return undefined;
}

/** "These, she claimed, would be lost"; "..., says André, ..." */
function aroundParenthesis(view: SpeechView, { at, subject }: SpokenVerb): number | undefined {
  const first = Math.min(at, view.wordAt(subject.start));
  const last = Math.max(at, view.behind(subject) - 1);
  const before = view.word(first - 1);
  const opens = before === "," || before === "—" || before === "–" || before === "as";
  const next = OBJECTS.has(view.word(last + 1)) ? last + 2 : last + 1;
  if (first === view.sentence.from + 1 && before === "as") return behindComma(view, next);
  if (!opens || !CLOSING.has(view.word(next)) || (before === "as" && view.word(next) !== ","))
    return undefined;
  return view.sentence.start;
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
  if (!BARE_CLAUSE_VERBS.has(base) || subject.start > view.start(at) || NO_CLAUSE.has(view.word(at + 1)))
    return undefined;
  for (let next = at + 2; next <= at + FINITE_REACH; next++) {
    if (FINITE_VERBS.has(view.word(next))) return view.start(at + 1);
    if (view.word(next) === "." || view.word(next) === ";") return undefined;
  }
  return undefined;
}

/** "denounced the book as flawed": from the verb; "was denounced by X as flawed": the whole sentence. */
function judgedObject(view: SpeechView, { at, base, subject }: SpokenVerb): number | undefined {
  if (!JUDGING_VERBS.has(base)) return undefined;
  return subject.start < view.start(at) ? view.start(at) : view.sentence.start;
}
