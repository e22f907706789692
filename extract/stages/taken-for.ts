import { takesForSomething } from "../patterns/voice.ts";
import type { SpeechView } from "./speech-view.ts";

/** "reads this as a veiled criticism of X": whoever takes words for an attack makes none. */
export function isTakenFor(view: SpeechView, at: number): boolean {
  const as = [1, 2, 3, 4].map((back) => at - back).find((back) => view.word(back) === "as");
  if (as === undefined) return false;
  return Array.from({ length: TAKEN_REACH }, (_, back) => view.word(as - 1 - back)).some((word) =>
    takesForSomething(word),
  );
}
/** Words between "reads" and "as". */
const TAKEN_REACH = 6;
