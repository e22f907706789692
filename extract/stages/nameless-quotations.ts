import type { Span } from "#model";
import { isSaidByNameless } from "../patterns/nameless-speakers.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { cuesBeside } from "./cues-beside.ts";
import type { SpeakerClues } from "./quotation-subjects.ts";

/** UTF-16 units of a sentence that are read before quoted words, and behind them. */
const BEFORE = 240;
const BEHIND = 80;
/** A cue so near to the words names who says them. */
const ADJOINING = 40;

/** True for quoted words that their sentence gives to somebody without a name, "her father told her: '...'": they are nobody's of whom the text told before. */
export function isNamelessQuotation({ document, cues }: SpeakerClues, quoted: Span): boolean {
  const { body, sentences } = document;
  const number = lastBeginningAt(sentences, quoted.start);
  const from = sentences[number]?.start ?? quoted.start;
  const before = body.slice(Math.max(from, quoted.start - BEFORE), quoted.start);
  if (!isSaidByNameless(before, body.slice(quoted.end - 1, quoted.end + BEHIND))) return false;
  const last = Math.max(number, lastBeginningAt(sentences, quoted.end));
  return !cuesBeside(cues, { first: number, last }, quoted).some(
    ({ start, end }) =>
      (end <= quoted.start && quoted.start - end <= ADJOINING) ||
      (start >= quoted.end && start - quoted.end <= ADJOINING),
  );
}
