import { groupedBy, holds, type NamedType, type Span } from "#model";
import { foldedName, hasCapital, isCapitalsOnly } from "../patterns/folded-names.ts";
import { mainTitle } from "../patterns/name-variants.ts";
import type { WordRange } from "../patterns/word-range.ts";
import type { Word } from "../patterns/words.ts";
import type { Reading } from "../recognisers/recogniser.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { touching } from "./span-order.ts";

/** Enough certainty for a name to be looked for elsewhere: twice as certain as this, or once so and long. */
const CERTAIN = 0.8;
const VERY_CERTAIN = 0.95;
const LONG = 8;
const LONGEST_NAME = 24;
/** Least fit of a type to the words of another place; a single word may be another thing there. */
const LEAST_FIT = { one: 0.5, several: 0.2 } as const;

/** Words that make a title without its subtitle tell it from other words. */
const WORDS_OF_TITLE = 3;
const A_LITTLE = 0.001;

interface KnownName {
  readonly type: NamedType;
  readonly confidence: number;
  /** True for a title without the subtitle with which it was found. */
  readonly isMainTitle?: true;
}

/** Names found with certainty, by their words, and how many words names that begin with a word have. */
interface KnownNames {
  readonly byWords: ReadonlyMap<string, KnownName>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** Looks over the whole text again: a name found with certainty is a name at its other places too, where nothing else was read. */
export function lookAgain(
  body: string,
  words: readonly Word[],
  found: readonly NameCandidate[],
  reading: Reading,
): NameCandidate[] {
  const folded = words.map((word) => foldedName(body.slice(word.start, word.end)));
  const known = knownNames(body, folded, found);
  const taken = takenWords(words.length, found);
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const again: NameCandidate[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const length of known.lengths.get(folded[from] ?? "") ?? []) {
      const range = { from, to: from + length };
      const name = known.byWords.get(keyOf(folded, range));
      const place = name && placeOf(body, words, range);
      if (!place) continue;
      const isTaken = taken.subarray(range.from, range.to).some(Boolean);
      if (isTaken && name.isMainTitle) again.push(...overParts(place, range, touching(sorted, place)));
      else if (!isTaken && isWritten(body.slice(place.start, place.end)))
        again.push(...fitting(place, range, name, reading));
    }
  }
  return again;
}

/** A title of several words, known with its subtitle, where only parts of it were read as works. */
function overParts(place: Span, range: WordRange, parts: readonly NameCandidate[]): NameCandidate[] {
  const areParts = parts.every(
    (part) =>
      part.type === "Work" && holds(place, part) && part.range.to - part.range.from < range.to - range.from,
  );
  const confidence = Math.max(...parts.map((part) => part.confidence)) + A_LITTLE;
  return areParts ? [{ ...place, range, type: "Work", confidence, method: "second-look" }] : [];
}

/** Which words belong to a name that was read: "Marx" in the title "Karl Marx: A Biography" is no name of its own. */
function takenWords(words: number, found: readonly NameCandidate[]): Uint8Array {
  const taken = new Uint8Array(words);
  for (const { range } of found) taken.fill(1, range.from, range.to);
  return taken;
}

function keyOf(folded: readonly string[], { from, to }: WordRange): string {
  return folded.slice(from, to).join(" ");
}

function isWritten(surface: string): boolean {
  return hasCapital(surface.slice(0, 1)) || isCapitalsOnly(surface);
}

function placeOf(body: string, words: readonly Word[], { from, to }: WordRange) {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || body.slice(first.start, last.end).includes("\n\n")) return undefined;
  return { start: first.start, end: last.end };
}

function fitting(
  place: { start: number; end: number },
  range: WordRange,
  { type, confidence }: KnownName,
  reading: Reading,
): NameCandidate[] {
  const fit = reading.nameConfidence(range, type);
  const least = range.to - range.from === 1 ? LEAST_FIT.one : LEAST_FIT.several;
  if (fit < least) return [];
  return [{ ...place, range, type, confidence: Math.max(fit, 0.6 * confidence), method: "second-look" }];
}

function knownNames(body: string, folded: readonly string[], found: readonly NameCandidate[]): KnownNames {
  const fit = found.filter(({ range, start, end }) => {
    const length = range.to - range.from;
    return length >= 1 && length <= LONGEST_NAME && hasCapital(body.slice(start, end));
  });
  const groups = groupedBy(fit, ({ range }) => keyOf(folded, range));
  const byWords = new Map<string, KnownName>();
  const lengths = new Map<string, readonly number[]>();
  for (const [key, names] of groups) {
    const known = knownName(names);
    const [first] = names;
    if (!known || !first) continue;
    byWords.set(key, known);
    const opening = folded[first.range.from] ?? "";
    const length = first.range.to - first.range.from;
    keepLength(lengths, opening, length);
  }
  keepMainTitles(body, folded, fit, { byWords, lengths });
  return { byWords, lengths };
}

function keepLength(lengths: Map<string, readonly number[]>, opening: string, length: number): void {
  const known = lengths.get(opening) ?? [];
  if (known.includes(length)) return;
  lengths.set(
    opening,
    [...known, length].sort((a, b) => b - a),
  );
}

/** A work that was certainly found with its subtitle may be named without it elsewhere. */
function keepMainTitles(
  body: string,
  folded: readonly string[],
  found: readonly NameCandidate[],
  { byWords, lengths }: { byWords: Map<string, KnownName>; lengths: Map<string, readonly number[]> },
): void {
  for (const { type, confidence, range, start, end } of found) {
    if (type !== "Work" || confidence < CERTAIN) continue;
    const title = body.slice(start, end);
    const main = mainTitle(title);
    const length = main === title ? 0 : main.trim().split(" ").length;
    const key = keyOf(folded, { from: range.from, to: range.from + length });
    if (length < WORDS_OF_TITLE || byWords.has(key)) continue;
    byWords.set(key, { type, confidence, isMainTitle: true });
    keepLength(lengths, folded[range.from] ?? "", length);
  }
}

function knownName(names: readonly NameCandidate[]): KnownName | undefined {
  const certain = names.filter(({ confidence }) => confidence >= CERTAIN);
  const [best] = [...names].sort((a, b) => b.confidence - a.confidence);
  const long = best && best.end - best.start >= LONG && best.range.to - best.range.from > 1;
  if (!best || !(certain.length >= 2 || (long && best.confidence >= VERY_CERTAIN))) return undefined;
  return { type: best.type, confidence: best.confidence };
}
