const BEFORE_DATE =
  /^["”’]?,?\s(?:of|in|on|held in|held on|held from|from|\(|of the)?\s?(?:the\s)?$|^\s?\($/u;
const AFTER_DATE = /^,?\s(?:the\s|at the\s|during the\s)?$/u;
const YEAR_GIVEN = /^-?\d{3}[\dX]/u;
const YEAR_IN_NAME = /(?<!\d)(1\d{3}|20\d{2})(?!\d)/u;

/** True where the words between a named event and a date behind it tie the two: "of", "in", "held on", a bracket. */
export function tiesDateBehind(gap: string): boolean {
  return BEFORE_DATE.test(gap);
}

/** True where a date right in front of a named event belongs to it: "In January 1918, the ...", "the 1905 Revolution". */
export function tiesDateBefore(gap: string): boolean {
  return AFTER_DATE.test(gap);
}

/** True for an EDTF date that gives a year or a decade. */
export function hasYear(edtf: string): boolean {
  return YEAR_GIVEN.test(edtf);
}

/** The year that a name holds, as in "Convention of 1859". */
export function yearInName(name: string): string | undefined {
  return YEAR_IN_NAME.exec(name)?.[1];
}

const OPENS_BRACKET = /[([]\s?(?:c\.\s|b\.\s|d\.\s|born\s|died\s)?$/u;
const CLOSES_BRACKET = /^\s?[)\]]/u;

/** True where a date stands alone in brackets, or ends a bracket: years of life, of reign, of publication. */
export function isBracketed(before: string, after: string): boolean {
  return OPENS_BRACKET.test(before) && CLOSES_BRACKET.test(after);
}

/** True where a bracket is open at the end of the words. */
export function isInBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

const PAST = /^\p{Ll}{2,}ed$/u;

/** True for a word in the form of a regular past: "quarrelled". */
export function isPast(word: string): boolean {
  return PAST.test(word);
}

const OPENING_DATE =
  /^(?:In|On|By|During|From|Early in|Late in|At the end of|At the beginning of)\s(?:the\s)?(?:\p{L}+\sof\s)?$/u;
const ATTACHING = /\b(?:in|on|of|from)\s(?:the\s)?(?:\p{L}+\sof\s)?$/u;

/** True where a date right behind these words opens its sentence. */
export function opensWithDate(words: string): boolean {
  return OPENING_DATE.test(words);
}

/** True where a preposition in front of a date ties it to what is said before. */
export function attachesDate(words: string): boolean {
  return ATTACHING.test(words);
}

const MONTH_GIVEN = /^\d{4}-(?:0[1-9]|1[0-2])/u;

/** True for an EDTF date that gives a month at least. */
export function givesMonth(edtf: string): boolean {
  return MONTH_GIVEN.test(edtf);
}
