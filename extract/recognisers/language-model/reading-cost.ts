import { MODEL_LIMITS } from "./model-limits.ts";
import { RULES_LENGTH } from "./question.ts";

/** What it takes to have texts read by a language model: an estimate, since only the server counts. */
export interface ReadingCost {
  readonly passages: number;
  readonly tokens: number;
  readonly seconds: number;
}

/** Characters of a token in English prose, as common vocabularies cut it. */
const CHARACTERS_A_TOKEN = 4;
/** An answer is about this long beside its passage: names, claims and relations with their sentences. */
const ANSWER_PART = 0.6;
/** Tokens that a model writes in a second: what good hardware gives, so that this is the least time. */
const TOKENS_A_SECOND = 60;

/** Estimated tokens of some words. */
export function tokensOf(length: number): number {
  return Math.ceil(length / CHARACTERS_A_TOKEN);
}

/** Estimated cost of reading texts of these lengths, in characters. */
export function readingCost(
  lengths: readonly number[],
  passageLength: number = MODEL_LIMITS.passageLength,
): ReadingCost {
  const passages = lengths.reduce((sum, length) => sum + Math.ceil(length / passageLength), 0);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const written = tokensOf(length * ANSWER_PART);
  return {
    passages,
    tokens: tokensOf(length) + written + passages * tokensOf(RULES_LENGTH),
    seconds: Math.ceil(written / TOKENS_A_SECOND),
  };
}
