import type { SpeechView } from "./speech-view.ts";

/** "reads this as a veiled criticism of X": whoever takes words for an attack makes none. */
export function isTakenFor(view: SpeechView, at: number): boolean {
  const as = [1, 2, 3, 4].map((back) => at - back).find((back) => view.word(back) === "as");
  if (as === undefined) return false;
  return Array.from({ length: TAKEN_REACH }, (_, back) => view.word(as - 1 - back)).some((word) =>
    TAKING.test(word),
  );
}
/** Words between "reads" and "as". */
const TAKEN_REACH = 6;
const TAKING =
  /^(?:read(?:s|ing)?|t(?:ake(?:s|n)?|aking|ook)|s(?:ees?|aw|een|eeing)|underst(?:and(?:s|ing)?|ood)|(?:regard|interpret|view|constru|treat|perceiv)(?:e|s|es|ed|ing)?)$/u;
