import { isLookedUpIn, isReadByUs, isSpokenTo, ownsWords } from "../patterns/cited-people.ts";
import { isSaidBy, saysSomething } from "../patterns/citing-words.ts";

/** A rule by which the words beside a person in running text say that the author cites him. */
export type PersonRule = "says" | "said-by" | "looked-up" | "own-words" | "read";

/** By what rule a person is cited between the words before and behind the name; nothing where he is only spoken of. */
export function howCited(before: string, after: string): PersonRule | undefined {
  if (saysSomething(after) && !isSpokenTo(before)) return "says";
  if (isSaidBy(before)) return "said-by";
  if (isLookedUpIn(before, after)) return "looked-up";
  if (ownsWords(after)) return "own-words";
  return isReadByUs(before) ? "read" : undefined;
}
