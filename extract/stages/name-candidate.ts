import type { FoundMention } from "../document.ts";
import type { WordRange } from "../patterns/word-range.ts";

/** A stretch of words that may be a name, before the arbiter has chosen. */
export interface NameCandidate extends FoundMention {
  readonly range: WordRange;
}
