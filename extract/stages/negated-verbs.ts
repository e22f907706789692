import type { SpeechView } from "./speech-view.ts";

const NEGATING = new Set(["not", "cannot"]);
const SUPPOSING = new Set(["would", "might", "may", "should", "need"]);

/** True for a verb that is denied: "do not agree", "cannot wholly agree"; not "would not have agreed". */
export function isNegated(view: SpeechView, at: number): boolean {
  const not = [1, 2].find((back) => NEGATING.has(view.word(at - back)));
  return not !== undefined && !SUPPOSING.has(view.word(at - not - 1)) && view.word(at - 1) !== "have";
}
