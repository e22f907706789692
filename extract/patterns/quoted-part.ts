import { locatorIn } from "#model";

/** A full stop behind a whole word, a page or a quotation, and a capital: no initial and no "ed.". */
const STOP =
  /(?<=\p{L}{4}|\d|[)\]])(?<!(?<!\p{L})(?:[Tt]ransl?|[Ee]dit|[Rr]epr|[Pp]ubl|[Ii]llus|[Ii]ntro|[Aa]ppx|Engl|Proc|Hist|Bibl))[.!?]["”’)\]]{0,2}\s(?=["“‘(]?\p{Lu})/gu;
const PLAIN_WORD = /(?<![\p{L}.])\p{Ll}{2,20}(?![\p{L}.])/gu;
/** Imprints and roles put fewer words without a capital beside their names. */
const WORDS_OF_PROSE = 4;

/** Where sentences begin within the words of a note, the first left out. */
export function sentenceStartsIn(words: string): number[] {
  return [...words.matchAll(STOP)].map((match) => match.index + match[0].length);
}

/** True where words, their names blanked out, are a remark or a reference of its own: prose, or a page that ends it. */
export function isComplete(words: string): boolean {
  return (words.match(PLAIN_WORD)?.length ?? 0) >= WORDS_OF_PROSE || locatorIn(words) !== undefined;
}
