import type { Span } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";

/** A stretch of whole words that a model is shown at once. */
export interface Passage extends Span, WordRange {}

/** Cuts a text into passages of at most `longest` characters, at the end of a sentence where there is one. */
export function passagesOf(words: readonly Span[], sentences: readonly Span[], longest: number): Passage[] {
  const opens = new Set(sentences.map(({ start }) => start));
  const passages: Passage[] = [];
  let [from, cut] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? { start: 0, end: 0 };
    if (opens.has(word.start)) cut = at;
    if (at === from || word.end - (words[from]?.start ?? 0) <= longest) continue;
    const to = cut > from ? cut : at;
    passages.push(passageOf(words, from, to));
    from = to;
    // what was looked at after the cut belongs to the next passage, and is not longer than it may be
    cut = to;
  }
  return words.length > from ? [...passages, passageOf(words, from, words.length)] : passages;
}

function passageOf(words: readonly Span[], from: number, to: number): Passage {
  return { from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
