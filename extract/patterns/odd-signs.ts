import type { Span } from "#model";

/** A kind of sign that does not belong into a text, and what to tell of it. */
export interface OddSigns {
  readonly rule: string;
  /** What they are, in the plural. */
  readonly what: string;
  readonly count: number;
  readonly first: Span;
}

const KINDS: readonly (readonly [rule: string, what: string, signs: RegExp])[] = [
  ["invisible-signs", "invisible signs (zero width, soft hyphens)", /[\u00ad\u200b-\u200d\u2060\ufeff]/gu],
  [
    "direction-signs",
    "invisible signs that turn the direction of writing",
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
  ],
  ["control-signs", "control signs", /(?![\t-\r\p{L}])\p{Cc}/gu],
  ["lost-signs", "signs that were lost when the file was made (\ufffd)", /\ufffd/gu],
  ["lone-surrogates", "halves of signs (lone surrogates)", /\p{Surrogate}/gu],
];

/** The odd signs of a text by kind, each with its number and its first place. */
export function oddSignsIn(text: string): OddSigns[] {
  return KINDS.flatMap(([rule, what, signs]) => {
    const found = [...text.matchAll(signs)];
    const [first] = found;
    if (first === undefined) return [];
    return [
      { rule, what, count: found.length, first: { start: first.index, end: first.index + first[0].length } },
    ];
  });
}

/** Longer than any word of a language that we read; German compounds end at about 80. */
const LONGEST_WORD = 200;
const UNBROKEN = new RegExp(`\\S{${LONGEST_WORD},}`, "gu");

/** Stretches of two hundred signs and more without a blank: a scan without blanks, code, an address. */
export function unbrokenRunsIn(text: string, most: number): Span[] {
  const runs: Span[] = [];
  for (const { index, 0: run } of text.matchAll(UNBROKEN)) {
    runs.push({ start: index, end: index + run.length });
    if (runs.length === most) break;
  }
  return runs;
}

/** So many signs in a row leave the reading of the words beside them without a sentence around them; a ruled line has fewer. */
const FEWEST_SIGNS = 200;
const SIGN_RUN = new RegExp(`(?:[^\\p{L}\\p{N}\\s][^\\S\\n]{0,3}){${FEWEST_SIGNS},}`, "gu");
const BLANK = /\s/gu;

/** A run of signs without a letter: where it stands, how many signs it has, and with which it begins. */
export interface SignRun extends Span {
  readonly count: number;
  readonly sign: string;
}

/** Stretches of two hundred signs and more without a letter or a figure, with blanks between them or without: brackets or marks that a program repeats. */
export function signRunsIn(text: string, most: number): SignRun[] {
  const runs: SignRun[] = [];
  for (const { index, 0: run } of text.matchAll(SIGN_RUN)) {
    const signs = run.trimEnd();
    const [sign = ""] = signs;
    runs.push({ start: index, end: index + signs.length, count: signs.replace(BLANK, "").length, sign });
    if (runs.length === most) break;
  }
  return runs;
}

const WORD = /[\p{L}\p{N}][^\s]{0,60}/gu;
/** What a bad scan makes of letters: figures or signs amid them, a capital after a small letter, single consonants. */
const BROKEN =
  /^(?:\p{L}+[0-9|!@#$%^&*_=+<>{}~]+\p{L}\S*|\p{Ll}+\p{Lu}\p{Ll}*\P{Lu}*|[b-hj-np-zB-HJ-NP-Z])$/u;
const SCANNED_SHARE = 0.06;
const FEWEST_WORDS = 100;
const SAMPLE = 200_000;

/** The share of words, in the first 200,000 signs, that look broken by a scanner, where it is high enough to tell of. */
export function scanNoiseIn(text: string): number | undefined {
  const words = text.slice(0, SAMPLE).match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const share = words.filter((word) => BROKEN.test(word)).length / words.length;
  return share >= SCANNED_SHARE ? share : undefined;
}
