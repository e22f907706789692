import { isLookedUpIn, isReadByUs, isSpokenTo, ownsWords } from "../patterns/cited-people.ts";
import { isSaidBy, saysSomething } from "../patterns/citing-words.ts";
import { claimsThing } from "../patterns/no-citing.ts";

/** A rule that makes a citation of a name in running text, and how often it is right. */
export const RULES = {
  "author-year": 0.97,
  says: 0.85,
  "said-by": 0.7,
  "looked-up": 0.85,
  "own-words": 0.8,
  read: 0.85,
  title: 0.8,
  "author-of-title": 0.85,
  "acts-on": 0.8,
  "quoted-in": 0.8,
  "book-at-hand": 0.75,
  stance: 0.8,
} as const;
export type Rule = keyof typeof RULES;

/** By what rule a person is cited between the words before and behind the name; nothing where he is only spoken of. */
export function howCited(before: string, after: string): Rule | undefined {
  if (saysSomething(after) && !claimsThing(after) && !isSpokenTo(before)) return "says";
  if (isSaidBy(before)) return "said-by";
  if (isLookedUpIn(before, after)) return "looked-up";
  if (ownsWords(after)) return "own-words";
  return isReadByUs(before) ? "read" : undefined;
}
