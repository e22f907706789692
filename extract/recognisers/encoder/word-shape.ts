/** How a word is written, since the vocabulary is uncased: other, lower, Capital, CAPS, mixed, digits. */
const OTHER = 0;
const LOWER = 1;
const CAPITAL = 2;
const CAPS = 3;
const MIXED = 4;
const DIGITS = 5;
const KINDS = 6;

/** The shape of the two special pieces and of padding. */
export const NO_SHAPE = 0;

const STARTS_WITH_DIGIT = /^\p{Nd}/u;
const STARTS_WITH_LETTER = /^\p{L}/u;

function kindOf(word: string): number {
  if (STARTS_WITH_DIGIT.test(word)) return DIGITS;
  if (!STARTS_WITH_LETTER.test(word)) return OTHER;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (word === lower) return LOWER;
  const [initial = ""] = word;
  if (word === upper && initial.length < word.length) return CAPS;
  return initial !== initial.toLowerCase() && word.slice(initial.length) === lower.slice(initial.length)
    ? CAPITAL
    : MIXED;
}

/** The shape of a word's first piece (in its line: first or not) and of its later pieces. */
export function shapesOf(
  word: string,
  opensLine: boolean,
): { readonly first: number; readonly later: number } {
  const kind = kindOf(word.slice(0, 60));
  return { first: 1 + kind + (opensLine ? 2 * KINDS : 0), later: 1 + KINDS + kind };
}
