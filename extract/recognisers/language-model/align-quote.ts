import type { Span } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";
import { editDistance } from "./edit-distance.ts";
import { foldedLine, type PassageWords } from "./passage-words.ts";

/** How a quotation was found in its passage: letter by letter, but for case, accents, dashes and blanks, or with slips. */
export type Likeness = "exact" | "folded" | "fuzzy";

/** A place of the text where a quotation stands. */
export interface Aligned extends Span {
  readonly range: WordRange;
  readonly likeness: Likeness;
}

/** Part of a quotation's letters that may differ. */
const SLIPS_PART = 0.1;
/** Letters that may differ even in a long quotation, so that an answer made to be slow is not. */
const MOST_SLIPS = 40;
/** Places at which a quotation with slips is compared letter by letter. */
const MOST_COMPARED = 24;
/** Words at which it may begin, and at which it may end, around each place that looks like it. */
const WORDS_TRIED = 3;
/** Places at which one quotation is found. */
const MOST_PLACES = 500;

/**
 * Every place in the passage where the quotation stands, whole words only: exactly; where that fails, folded; where that
 * fails too, the one place that differs least, by a tenth of its letters at most. None where it was made up.
 */
export function alignQuote(words: PassageWords, quote: string): Aligned[] {
  const exact = exactPlaces(words, quote);
  if (exact.length > 0) return exact;
  const line = foldedLine(quote);
  if (line === "") return [];
  const folded = foldedPlaces(words, line);
  return folded.length > 0 ? folded : likestPlace(words, line);
}

function exactPlaces(words: PassageWords, quote: string): Aligned[] {
  const { text, passage } = words;
  const here = text.slice(passage.start, passage.end);
  return offsetsOf(here, quote, MOST_PLACES).flatMap((at) => {
    const span = { start: passage.start + at, end: passage.start + at + quote.length };
    const range = words.rangeAt(span);
    return range ? [{ ...span, range, likeness: "exact" as const }] : [];
  });
}

function foldedPlaces(words: PassageWords, line: string): Aligned[] {
  return offsetsOf(words.folded, ` ${line} `, MOST_PLACES).map((at) => {
    const range = { from: words.wordFrom(at + 1), to: words.wordFrom(at + line.length + 2) };
    return { ...words.spanOf(range), range, likeness: "folded" };
  });
}

/**
 * Of k slips in a quotation cut into k + 1 pieces, one piece has none (Wu and Manber 1992): so only where a piece stands
 * letter by letter can the whole stand, and only there are letters counted.
 */
function likestPlace(words: PassageWords, line: string): Aligned[] {
  const most = Math.min(MOST_SLIPS, Math.floor(line.length * SLIPS_PART));
  let best: { range: WordRange; slips: number } | undefined;
  for (const range of most > 0 ? likelyRanges(words, line, most) : []) {
    const slips = editDistance(line, words.foldedOf(range), Math.min(most, (best?.slips ?? most + 1) - 1));
    if (slips !== undefined) best = { range, slips };
    if (slips === 1) break;
  }
  return best ? [{ ...words.spanOf(best.range), range: best.range, likeness: "fuzzy" }] : [];
}

function likelyRanges(words: PassageWords, line: string, most: number): WordRange[] {
  const size = Math.ceil(line.length / (most + 1));
  const ranges = new Map<string, WordRange>();
  for (let at = 0; at < line.length; at += size) {
    for (const found of offsetsOf(words.folded, line.slice(at, at + size), MOST_COMPARED)) {
      for (const range of rangesAround(words, found - at, line.length, most))
        ranges.set(`${range.from} ${range.to}`, range);
      if (ranges.size >= MOST_COMPARED) return [...ranges.values()];
    }
  }
  return [...ranges.values()];
}

/** The runs of whole words that begin and end nearest to where the quotation would. */
function rangesAround(words: PassageWords, offset: number, length: number, most: number): WordRange[] {
  const ends = nearest(words, offset + length + 1, most);
  return nearest(words, offset, most).flatMap((from) =>
    ends.flatMap((to) => (from < to ? [{ from, to }] : [])),
  );
}

/** The few words that begin nearest to an offset of the folded line, and not further away than `most` letters. */
function nearest(words: PassageWords, offset: number, most: number): number[] {
  const at = words.wordFrom(offset);
  const { from, to } = words.passage;
  const away = (word: number) => Math.abs(words.offsetOf(word) - offset);
  return [at - 2, at - 1, at, at + 1, at + 2]
    .filter((word) => word >= from && word <= to && away(word) <= most)
    .sort((a, b) => away(a) - away(b))
    .slice(0, WORDS_TRIED);
}

function offsetsOf(text: string, part: string, most: number): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && offsets.length < most; at = text.indexOf(part, at + 1))
    offsets.push(at);
  return offsets;
}
