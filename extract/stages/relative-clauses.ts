import { CLAUSE_BREAKS } from "../lexicon/speech-grammar.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";

/** Words that open a relative clause. */
export const RELATIVES = new Set(["who", "which", "whose", "whom"]);
/** Those that are the object of their clause. */
const OBJECT_RELATIVES = new Set(["which", "whom"]);
/** A relative clause between a subject and its verb has so many words at most. */
export const LONGEST_ASIDE = 20;
/** "..., who despised Cripps, never doubted": words between the clause and the verb. */
const ADVERBS = 1;

/** What stands before "who" and is no noun: "himself who", ", who". */
const NO_NOUN = new Set(["", ",", ")", "]", "—", "–", "himself", "herself", "he", "she", "and", "but"]);
/** "who" stands so many words before a name in its clause at most. */
const RESTRICTION_REACH = 12;

/** The word that opens the clause of a verb of speech, and the offset where what the verb reports begins. */
export interface OpenedClause {
  readonly opener: string | undefined;
  readonly clause: number;
}

/** Index of the comma that opens the relative clause which closes right before a verb, "Debs, who admired Hillquit, claimed"; the verb's own where none does. */
export function relativeClauseBefore(view: SpeechView, at: number): number {
  // "..., he argued" has its subject, and "..., arguing" goes on with the clause itself.
  if (view.actorEndingAt(at) || view.word(at).endsWith("ing")) return at;
  const closing = [at - 1, at - 1 - ADVERBS].find((comma) => view.word(comma) === ",");
  if (closing === undefined) return at;
  for (let comma = closing - 1; comma >= closing - LONGEST_ASIDE; comma--) {
    const word = view.word(comma);
    if (word === "" || CLAUSE_BREAKS.has(word)) return at;
    if (word === ",") return RELATIVES.has(view.word(comma + 1)) ? comma : at;
  }
  return at;
}

/** Words that open a phrase of a participle between a subject and its verb. */
const OPENS_PHRASE = new Set("while whilst though although when without by in after before".split(" "));
const JOINING_PHRASE = new Set(["and", "but", "yet"]);

/** Index where the phrase opens that closes right before a verb, "makes it plain, and while not mentioning Malkhatun by name, infers"; nothing where none does. */
export function participlePhraseBefore(view: SpeechView, at: number): number | undefined {
  if (view.word(at - 1) !== "," || view.word(at).endsWith("ing")) return undefined;
  for (let opening = at - 2; opening >= at - LONGEST_ASIDE; opening--) {
    const word = view.word(opening);
    if (word === "" || word === "," || CLAUSE_BREAKS.has(word)) return undefined;
    if (!OPENS_PHRASE.has(word) || !isParticiple(view, opening + 1)) continue;
    const before = view.word(opening - 1);
    return JOINING_PHRASE.has(before) ? opening - 1 : before === "," ? opening : undefined;
  }
  return undefined;
}

function isParticiple(view: SpeechView, at: number): boolean {
  return view.word(view.word(at) === "not" ? at + 1 : at).endsWith("ing");
}

/** "The petition, which Pitt rejected, stated that ...": a comma between the verb of "which" and the reported clause gives that to another verb. */
export function closesRelative(view: SpeechView, at: number, { opener, clause }: OpenedClause): boolean {
  if (opener === undefined || !OBJECT_RELATIVES.has(opener)) return false;
  const that = view.wordAt(clause) - 1;
  for (let next = at + 1; next < that; next++) if (view.word(next) === ",") return true;
  return false;
}

/** "The men who followed Debs claimed": the name within a clause that only says which men is no subject. */
export function isInRestriction(view: SpeechView, actor: NamedPlace, at: number): boolean {
  const first = view.wordAt(actor.start);
  for (let who = first - 2; who >= first - RESTRICTION_REACH; who--) {
    const word = view.word(who);
    if (word === "" || word === "," || word === "that" || CLAUSE_BREAKS.has(word)) return false;
    if (word === "who") return isCommonNoun(view, who - 1) && view.behind(actor) <= at;
  }
  return false;
}

/** True where no name ends at a word, and no sign stands there. */
export function isCommonNoun(view: SpeechView, at: number): boolean {
  return !view.actorEndingAt(at + 1) && !NO_NOUN.has(view.word(at));
}

/** "The minister, who despised Cripps, resigned, saying": a name in the relative clause of somebody without a name. */
export function isInAside(view: SpeechView, { start }: NamedPlace): boolean {
  const first = view.wordAt(start);
  if (view.word(first - 1) === ",") return false;
  for (let at = view.sentence.from; at < first; at++) if (RELATIVES.has(view.word(at))) return true;
  return false;
}
