/** One word, number or sign of a text; UTF-16 offsets, `[start, end)`. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

// Longer runs of letters or digits are cut here, so that odd input stays linear in time and stack.
const LONGEST_RUN = 200;
/** Signs that no reader sees do not part a word. */
const invisible = "\\u00ad\\u200b-\\u200d\\u2060";
const letters = `[\\p{L}\\p{M}][\\p{L}\\p{M}${invisible}]{0,${LONGEST_RUN - 1}}`;
/** Where a printer parted a word at the end of a line. */
const lineEnd = "[ \\t]{0,20}\\r?\\n[ \\t]{0,20}";

/** Initials of a name or an acronym with its full stops: `V.I.`, `J.-P.`, `U.S.`, and `V.` before a name. */
const initials = String.raw`\p{Lu}\.(?:-?\p{Lu}\.){1,12}|\p{Lu}\.(?=\s{0,2}\p{Lu})`;

/** Short forms whose full stop belongs to them, so that it can end no sentence. */
const shortForms =
  "(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Gen|Col|Capt|Lt|Hon|Messrs|Mme|Mlle|vols?|pp?|Nos?|eds?|edn|trans|transl|cf|chs?|chap|chaps|fig|figs|ibid|op|cit|loc|ca|viz)\\.";

/** Possessive `'s`, an English ending and no part of a name. */
const possessive = "['’]s(?![\\p{L}\\p{M}])";

const compound = `${letters}(?:(?:[-‐‑]|(?<=\\p{L})[-‐]${lineEnd}(?=\\p{L}))${letters}){0,40}`;
const number = `\\p{Nd}{1,${LONGEST_RUN}}(?:[.,]\\p{Nd}{1,${LONGEST_RUN}}){0,40}(?:(?:st|nd|rd|th|s)(?![\\p{L}\\p{M}]))?`;

const WORD = new RegExp(
  `${initials}|(?<![\\p{L}\\p{M}])${shortForms}|${possessive}|${compound}|${number}|\\S`,
  "gu",
);

/** The words of a text in order: names with hyphens whole, also over the end of a line, `'s` split off, each other sign alone; linear in length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}
