import { groupedBy, type NamedType } from "#model";
import { foldedName, hasCapital, isCapitalsOnly } from "../patterns/folded-names.ts";
import type { WordRange } from "../patterns/word-range.ts";
import type { Word } from "../patterns/words.ts";
import type { Reading } from "../recognisers/recogniser.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** Enough certainty for a name to be looked for elsewhere: twice as certain as this, or once so and long. */
const CERTAIN = 0.8;
const VERY_CERTAIN = 0.95;
const LONG = 8;
const LONGEST_NAME = 24;
/** Least fit of a type to the words of another place; a single word may be another thing there. */
const LEAST_FIT = { one: 0.5, several: 0.2 } as const;

interface KnownName {
  readonly type: NamedType;
  readonly confidence: number;
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
  const again: NameCandidate[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const length of known.lengths.get(folded[from] ?? "") ?? []) {
      const range = { from, to: from + length };
      const name = known.byWords.get(keyOf(folded, range));
      if (!name || taken.subarray(range.from, range.to).some(Boolean)) continue;
      const place = placeOf(body, words, range);
      if (place && isWritten(body.slice(place.start, place.end)))
        again.push(...fitting(place, range, name, reading));
    }
  }
  return again;
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
  const lengths = new Map<string, number[]>();
  for (const [key, names] of groups) {
    const known = knownName(names);
    const [first] = names;
    if (!known || !first) continue;
    byWords.set(key, known);
    const opening = folded[first.range.from] ?? "";
    const length = first.range.to - first.range.from;
    const known1 = lengths.get(opening) ?? [];
    if (!known1.includes(length))
      lengths.set(
        opening,
        [...known1, length].sort((a, b) => b - a),
      );
  }
  return { byWords, lengths };
}

function knownName(names: readonly NameCandidate[]): KnownName | undefined {
  const certain = names.filter(({ confidence }) => confidence >= CERTAIN);
  const [best] = [...names].sort((a, b) => b.confidence - a.confidence);
  const long = best && best.end - best.start >= LONG && best.range.to - best.range.from > 1;
  if (!best || !(certain.length >= 2 || (long && best.confidence >= VERY_CERTAIN))) return undefined;
  return { type: best.type, confidence: best.confidence };
}
