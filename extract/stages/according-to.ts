import { speaksOut } from "../patterns/clauses.ts";
import type { SpeechView } from "./speech-view.ts";

/** What stands behind the phrase and its comma. */
export function clauseAt(view: SpeechView, behind: number): number | undefined {
  const clause = view.start(view.word(behind) === "," ? behind + 1 : behind);
  return clause < view.sentence.end ? clause : undefined;
}

/** The whole sentence, unless the writer speaks in it: "We know no more of Bukka, who according to Sayana was a man of war". */
export function clauseAround(view: SpeechView): number | undefined {
  return speaksOut(view.words()) ? undefined : view.sentence.start;
}

/** "according to"; not "the traditions of Nuniz, according to which Harihara lived at peace". */
export function opensAccording(view: SpeechView, at: number, word: string): boolean {
  return word === "according" && view.word(at + 1) === "to" && view.word(at + 2) !== "which";
}
