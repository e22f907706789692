import { soundOf } from "./fold-words.ts";
import { spellingDistance, typosAllowed } from "./spelling-distance.ts";

/** How a word of a query fits a word that is spelt somewhere, best first. */
export const FIT = { same: 1, begins: 2, sounds: 3, initial: 3.5, mistyped: 4 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

interface Spelling {
  readonly word: string;
  readonly sound: string;
  readonly letters: number;
}

/** All folded words that occur in names, to be found by a word that is like them. */
export class SpellingIndex {
  readonly #spellings: readonly Spelling[];

  constructor(words: Iterable<string>) {
    this.#spellings = Array.from(words, (word) => ({ word, sound: soundOf(word), letters: lettersOf(word) }));
  }

  /** The words that fit, each with how well it does; slips of the key only where they are asked for. */
  like(word: string, withSlips: boolean): [word: string, fit: Fit][] {
    const asked: Spelling = { word, sound: soundOf(word), letters: lettersOf(word) };
    return this.#spellings.flatMap((spelling): [string, Fit][] => {
      const fit = fitOf(asked, spelling, withSlips);
      return fit === undefined ? [] : [[spelling.word, fit]];
    });
  }
}

/**
 * The letters of a word as bits. A slip of the key changes two of them at most, so that words that differ in more than
 * twice as many bits as slips are allowed need not be compared letter by letter.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** True where two words with these letters may be at most so many slips apart. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  let different = a ^ b;
  let bits = 0;
  for (; different !== 0 && bits <= slips * 2; bits++) different &= different - 1;
  return bits <= slips * 2;
}

function fitOf(asked: Spelling, spelling: Spelling, withSlips: boolean): Fit | undefined {
  if (spelling.word === asked.word) return FIT.same;
  if (asked.word.length > 1 && spelling.word.startsWith(asked.word)) return FIT.begins;
  if (spelling.sound === asked.sound && areAlikeLong(asked.word, spelling.word)) return FIT.sounds;
  if (isInitial(asked.word, spelling.word)) return FIT.initial;
  return withSlips && isMistyped(asked, spelling) ? FIT.mistyped : undefined;
}

/** "Leon" fits the L. of "L. Trotsky", and "l" fits "Leon". */
function isInitial(word: string, spelling: string): boolean {
  return (word.length === 1 || spelling.length === 1) && word[0] === spelling[0];
}

function isMistyped(asked: Spelling, spelling: Spelling): boolean {
  const slips = typosAllowed(asked.word.length);
  if (slips === 0 || spelling.word.length < 3) return false;
  if (mayBeNear(asked.letters, spelling.letters, slips) && isNear(asked.word, spelling.word, slips))
    return true;
  const isHeard =
    slips > 1 && typosAllowed(asked.sound.length) > 0 && areAlikeLong(asked.word, spelling.word);
  return isHeard && isNear(asked.sound, spelling.sound, slips - 1);
}

/** A letter that is repeated sounds once: however alike they sound, a word twice as long as a name is another. */
function areAlikeLong(a: string, b: string): boolean {
  return Math.max(a.length, b.length) <= 2 * Math.min(a.length, b.length);
}

function isNear(a: string, b: string, slips: number): boolean {
  return spellingDistance(a, b, slips) <= slips;
}
