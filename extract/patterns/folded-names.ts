const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’`´ʼ]/gu;
const DASHES = /[‐‑‒–—]/gu;
const BLANKS = /\s+/gu;
const NO_LETTER_OR_DIGIT = /[^\p{L}\p{Nd}]+/gu;
const CAPITALS_ONLY = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const OPENS_WITH_CAPITAL = /^\p{Lu}/u;
const HAS_CAPITAL = /\p{Lu}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const WORD_OPENING = /(?<![\p{L}'’])\p{L}/gu;

/** A name without what writers vary: case, accents, kinds of dash and apostrophe, runs of blanks. */
export function foldedName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-")
    .replace(BLANKS, " ")
    .trim()
    .toLowerCase();
}

/** The folded words of a name: letters and digits only, hyphens and full stops part them. */
export function foldedWords(name: string): string[] {
  return foldedName(name)
    .replaceAll("'s ", "s ")
    .replaceAll("'", "")
    .split(NO_LETTER_OR_DIGIT)
    .filter(Boolean);
}

/** True for a name in capitals alone: RENNER, NATO. */
export function isCapitalsOnly(name: string): boolean {
  return CAPITALS_ONLY.test(name) && TWO_CAPITALS.test(name);
}

/** True where a name holds at least one capital letter. */
export function hasCapital(name: string): boolean {
  return HAS_CAPITAL.test(name);
}

/** True where a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return OPENS_WITH_CAPITAL.test(word);
}

/** A name in capitals as it is written in running text: "KARL RENNER" gives "Karl Renner". */
export function titleCased(name: string): string {
  return name.toLowerCase().replace(WORD_OPENING, (letter) => letter.toUpperCase());
}

/** A folded surname with the endings and letters that transliterations vary: Trotskii, Trotzky, Trotsky. */
export function romanised(surname: string): string {
  return surname
    .replace(/(?:iy|ii|yi|ij|yj|y)$/u, "i")
    .replace(/tz|ts|cz/gu, "c")
    .replace(/kh/gu, "h")
    .replace(/zh/gu, "j")
    .replace(/sch|sh/gu, "s")
    .replace(/tch|ch/gu, "c")
    .replace(/ow$/u, "ov")
    .replace(/off$|of$/u, "ov")
    .replace(/(?:ieff|ief|iev|eff|ef)$/u, "ev")
    .replace(/ein$|ine$/u, "in")
    .replace(/[wv]/gu, "v")
    .replace(/[yj]/gu, "i")
    .replace(/ou/gu, "u")
    .replace(/ck|k/gu, "k")
    .replace(/(\p{L})\1/gu, "$1");
}
