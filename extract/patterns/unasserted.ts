import type { Span } from "#model";
import { POSTS } from "../lexicon/tie-words.ts";
import { DENIAL_REACH, isSaidNotToBe } from "./denied-ties.ts";
import { chargedIn, doubtedIn } from "./doubted-views.ts";
import { openQuestionIn } from "./open-questions.ts";
import { counterfactualsIn, unrealIn } from "./unreal-clauses.ts";

const holdsAt = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

/**
 * True where what a sentence says of two names, by the offsets where they begin, is asked, supposed, possible, rumoured or a view
 * that is rejected: nobody says that it is so. What one charges another with, or hopes of him, is still one's side.
 */
export function isUnasserted(words: string, first: number, second: number): boolean {
  if (holdsAt([...openQuestionIn(words), ...unrealIn(words), ...doubtedIn(words)], second)) return true;
  return chargedIn(words).some((span) => holdsAt([span], first) && holdsAt([span], second));
}

/** True where what a sentence says at an offset is against the facts, or asked: who "would have argued" says nothing. */
export function isCounterfactual(words: string, at: number): boolean {
  return holdsAt([...openQuestionIn(words), ...counterfactualsIn(words)], at);
}

/** True where what a sentence says at an offset is denied, rejected or a rumour: "It is false that he argued", "was said to argue". */
export function isDoubted(words: string, at: number): boolean {
  if (holdsAt(doubtedIn(words), at)) return true;
  return isSaidNotToBe({ before: words.slice(Math.max(0, at - DENIAL_REACH), at), between: "", behind: "" });
}

/** True where the whole of what a sentence says of two names is denied or a rumour, be it only a citation: "It is false that X quotes Y". */
export function isWhollyDoubted(words: string, first: number, second: number): boolean {
  return doubtedIn(words).some((span) => holdsAt([span], first) && holdsAt([span], second));
}

const NOMINAL = new RegExp(
  `^(?:['’]s?\\s|\\s\\(|\\sof\\s(?:the\\s)?$|,\\sfrom\\s|,?\\s(?:\\p{Ll}+\\s)?(?:MP|${POSTS})\\s$|,\\s(?:(?:then|once|later|former)\\s)?(?:an?|the|its|his|her)\\s[^,.:;]{1,60}\\s(?:of|in|to|for|with|at)\\s(?:the\\s)?$)`,
  "u",
);

/** True where two names are tied by a phrase without a verb: "Lenin's ally, Zinoviev" is so, whatever the sentence supposes of him. */
export function isNominal(between: string): boolean {
  return NOMINAL.test(between);
}
