import { particle } from "./surname-shapes.ts";

/** Signs that a file holds for its layout and that no reader sees: soft hyphens, joiners of no width, byte order marks. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** A tag that stands in words where none belongs. */
const TAG = /<\/?[a-z][^<>]{0,200}>/giu;
const BLANKS = /[^\S\n]*\n\s*|[^\S\n]+/gu;
const LETTERS = /[^\p{L}\p{N}]+/gu;

/** Words without signs of layout, each run of blanks as one, a line break among them as "\n". */
export function tidyWords(words: string): string {
  return words.replace(UNSEEN, "").replace(BLANKS, (run) => (run.includes("\n") ? "\n" : " "));
}

/** Words without the tags that stand among them, as in the title of a page that was put together by a program. */
export function withoutTags(words: string): string {
  return words.replace(TAG, " ").replace(/ {2,}/gu, " ").trim();
}

/** The letters and digits of words alone, in lower case: whether two lines say the same. */
export function lettersOf(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(LETTERS, "");
}

const FIELD = /[\w-] ?[:=](?:\s|$)|[\n"'{[]/u;

/** True where words between two names of the head of a file are more than a comma or "and": a field, quotes, a new line. */
export function partsNames(words: string): boolean {
  return FIELD.test(words);
}

/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|unbenannt|document|dokument|new document|no title|title|index|home|home ?page|(?:powerpoint )?presentation)?\s?\d{0,4}$|\.(?:docx?|rtf|odt|pdf|indd|qxd|tex|dvi|html?|xhtml|epub|txt|p65|wpd|tiff?)$|^(?:(?:microsoft word|adobe|acrobat|indesign)\b|(?:scan|img|dsc)[\W_]*\d)|[/\\]/iu;
/** What programs write where nobody gave an author. */
const NO_AUTHOR =
  /^(?:(?:microsoft|ms) office|(?:the )?(?:administrator|admin|owner|user|author|editor|staff|guest|webmaster|unknown|various|anonymous|none|root|nobody|default|python-docx|calibre|scanner|owner name|windows)\b.{0,20}$)|[@/\\<>{}|]|https?:|\d/iu;
const LONGEST_TITLE = 300;
const LONGEST_AUTHOR = 80;
const MOST_NAME_WORDS = 8;
const HAS_LETTER = /\p{L}/u;
const INVERTED = /^([\p{L}\p{M}.'’ -]{2,40}), ([\p{Lu}][\p{L}\p{M}.'’ -]{0,40})$/u;
/** "Ann Archer"; "van Gogh, Vincent" and "de la Cruz". */
const OPENS_NAME = new RegExp(`^(?:${particle} ){0,3}\\p{Lu}`, "u");
const SUFFIX = /^(?:jr|sr|ph\.? ?d|m\. ?a|esq|ed|eds|ii|iii)\b/iu;
const BY = /^(?:written |posted |words |text )?by:?\s+/iu;

const NAME_SUFFIX = /^(?:jr|sr|ph\.? ?d|d\. ?phil|m\. ?a|m\. ?d|b\. ?a|esq|ed|eds|ii|iii)\.?$/iu;
const AFFILIATION =
  /^(?:the )?(?:university|college|institute|school|department|faculty|centre|center|academy) (?:of|for) |(?<!\p{L})(?:university|college|institute)$/iu;

/** True for what stands behind the name of a scholar and is none: "Jr.", "PhD". */
export function isNameSuffix(words: string): boolean {
  return NAME_SUFFIX.test(words.trim());
}

/** True for the school that a list of authors names behind one of them: "University of Leeds". */
export function isAffiliation(words: string): boolean {
  return AFFILIATION.test(words.trim());
}

/** True for a name that begins with the surname: "Archer, Ann". */
export function isInverted(name: string): boolean {
  return turnedRound(name) !== undefined;
}

/** "Ann Archer" for "Archer, Ann"; nothing for a name that does not begin with the surname. */
function turnedRound(name: string): string | undefined {
  const [, last = "", first = ""] = INVERTED.exec(name) ?? [];
  return last === "" || SUFFIX.test(first) ? undefined : `${first} ${last}`;
}

/** A title that a file's metadata give, in one line; nothing where a program put it there. */
export function realTitle(given: string | undefined): string | undefined {
  const title = tidyWords(given ?? "")
    .replaceAll("\n", " ")
    .trim();
  return title.length > LONGEST_TITLE || !HAS_LETTER.test(title) || NO_TITLE.test(title) ? undefined : title;
}

/** A name that a file's metadata give, first name first; nothing where a program put it there or it is no name. */
export function realAuthor(given: string | undefined): string | undefined {
  const plain =
    tidyWords(given ?? "")
      .split("\n", 1)[0]
      ?.trim()
      .replace(BY, "") ?? "";
  const name = plain.replace(/[,;]+$/u, "");
  if (name.length > LONGEST_AUTHOR || name.split(" ").length > MOST_NAME_WORDS) return undefined;
  if (!OPENS_NAME.test(name) || NO_AUTHOR.test(name)) return undefined;
  return turnedRound(name) ?? name;
}
