import type { NamedType } from "#model";
import { fold, isNearly } from "./fold.ts";

/** What is needed of an entity that a search found, to say whether a name may mean it. */
export interface Candidate {
  readonly type: string;
  readonly label: string;
  readonly matched: string;
  readonly unnamed?: boolean | undefined;
}

/** Words that are in many names and questions, and mean nobody. */
const COMMON = new Set(
  (
    "a about after all also an and any are as at be been before both but by can could did do does each for from had has " +
    "have he her here him his how i if in into is it its itself many may me more most much my no not now of on one only " +
    "or other our she so some such than that the their them then there these they this those to too two under up us very " +
    "was we were what when where which who whom whose why will with would you your"
  ).split(" "),
);

/** Shorter words than this are a name only as they stand, or after their first letter nearly so. */
const SHORT = 5;
/** From this length on the beginning of a word stands for the word: Troc for Trocchi. */
const BEGINNING = 4;
/** A clause is not called by one word of it. */
const WORDS_OF_A_CLAUSE = 2;
/** How much of a name must be asked for: a title by half of its words, the Treaty of Brest-Litovsk by Brest. */
const PART_OF_NAME: Partial<Record<NamedType, number>> = { Work: 1 / 2, Event: 1 / 3, Organisation: 1 / 3 };
/** How much of the words asked for a name must be that stands whole among them: Trotsky in "Comrade Trotsky". */
const PART_OF_ASKED = 1 / 2;

/**
 * True where the words may mean the entity, that is not written just so: every word that tells stands in a name of it,
 * nearly so, and they are no small part of a long one. A question's word never does; a clause only by whole words.
 */
export function fitsName(asked: string, found: Candidate): boolean {
  const telling = tellingIn(asked);
  if (telling.length === 0) return false;
  return [found.matched, found.label].some((name) => fits(telling, tellingIn(name), found));
}

/** The words of a name that tell it from others, folded. */
export function tellingIn(name: string): string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

function fits(asked: readonly string[], name: readonly string[], { type, unnamed }: Candidate): boolean {
  if (name.length === 0) return false;
  if (unnamed) return asked.length >= WORDS_OF_A_CLAUSE && asked.every((word) => name.includes(word));
  const isAllIn = asked.every((word) => name.some((known) => isLike(word, known)));
  if (isAllIn) return asked.length / name.length >= (PART_OF_NAME[type as NamedType] ?? 0);
  const isInside = name.every((known) => asked.some((word) => isLike(word, known)));
  return isInside && name.length / asked.length >= PART_OF_ASKED;
}

/** The search knows transliterations, so that long words need only look alike; short ones agree nearly to the letter. */
function isLike(asked: string, known: string): boolean {
  if (asked === known || isInitial(asked, known)) return true;
  if (asked.length >= BEGINNING && known.startsWith(asked)) return true;
  if (asked.length < SHORT || known.length < SHORT) return isNearly(asked, known);
  return isNearly(asked, known) || lettersShared(asked, known) >= 1 / 2;
}

/** How many of the letters that the richer word has are in both: 4 of 7 in Sinowjew and Zinoviev. */
function lettersShared(asked: string, known: string): number {
  const [ours, theirs] = [new Set(asked), new Set(known)];
  const shared = [...ours].filter((letter) => theirs.has(letter)).length;
  return shared / Math.max(ours.size, theirs.size);
}

/** "Leon" for the L. of "L. Trotsky", and "L." for "Leon". */
function isInitial(asked: string, known: string): boolean {
  return (asked.length === 1 || known.length === 1) && asked[0] === known[0];
}
