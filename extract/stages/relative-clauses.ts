import { CLAUSE_BREAKS } from "../lexicon/speech-grammar.ts";
import type { SpeechView } from "./speech-view.ts";

/** Words that open a relative clause. */
export const RELATIVES = new Set(["who", "which", "whose", "whom"]);
/** Those that are the object of their clause. */
const OBJECT_RELATIVES = new Set(["which", "whom"]);
/** A relative clause between a subject and its verb has so many words at most. */
export const LONGEST_ASIDE = 20;
/** "..., who despised Cripps, never doubted": words between the clause and the verb. */
const ADVERBS = 1;

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

/** "The petition, which Pitt rejected, stated that ...": a comma between the verb of "which" and the reported clause gives that to another verb. */
export function closesRelative(view: SpeechView, at: number, { opener, clause }: OpenedClause): boolean {
  if (opener === undefined || !OBJECT_RELATIVES.has(opener)) return false;
  const that = view.wordAt(clause) - 1;
  for (let next = at + 1; next < that; next++) if (view.word(next) === ",") return true;
  return false;
}
