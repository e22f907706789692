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

/** Words before "for Freire, ..." at the head of a sentence; "contrary to Marx" is none of Marx's views. */
const AND_SO = new Set(["and", "but", "yet", "so", "thus", "or", ",", "then", "while", "(", "["]);

/** True at the head of a sentence, behind a word that joins it to the one before, and behind a semicolon. */
export function opensPart(view: SpeechView, at: number): boolean {
  const { from } = view.sentence;
  return at === from || (at === from + 1 && AND_SO.has(view.word(at - 1))) || view.word(at - 1) === ";";
}

/** "For Hobson, ...; for Schumpeter it was ...": behind the name a comma, or the pronoun that resumes what is spoken of. */
export function isApart(view: SpeechView, at: number, behind: number): boolean {
  return view.word(behind) === "," || (view.word(at - 1) === ";" && RESUMING.has(view.word(behind)));
}
const RESUMING = new Set(["it", "they", "this", "these", "he", "she"]);
