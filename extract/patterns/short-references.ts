import type { Span } from "#model";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names.ts";
import { foldedName } from "./folded-names.ts";

/** A reference by a surname and one or two words of a title, by offsets from the beginning of the words given. */
export interface ShortReference {
  readonly author: Span;
  readonly title: Span;
}

const CUE =
  "(?:\\d{1,3}[\\].):]{0,2}\\s)?(?:(?:(?:[Bb]ut|[Aa]nd)\\s)?[Ss]ee(?:\\s(?:also|especially))?,?\\s(?:e\\.g\\.,?\\s)?|[Cc][fp]\\.\\s(?:also\\s)?|[Cc]ompare\\s|[Aa]lso\\s)?";
const SURNAME = "(?:\\p{Lu}\\. ?){0,3}(?:(?:von|van|de|der) ){0,2}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30}";
const TITLE = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30}(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30})?";
const PAGE =
  "(?:(?:pp?|chs?|chap|vols?|bk)\\.? ?(?:\\d|[ivxIVX]{1,6}(?![\\p{L}]))|\\d{1,3}(?=[–\\-.,;:)\\s]|$)|where (?:s?he|the|it) )";
/** "See Service, Trotsky (2009), p. 4". */
const SHORT = new RegExp(
  `^[\\s("“[]{0,3}${CUE}(?<author>${SURNAME}), ?[*_]{0,2}(?<title>${TITLE})[*_]{0,2}(?: \\((?:1[4-9]|20)\\d\\d\\))?,? ${PAGE}`,
  "du",
);
const NO_TITLE =
  /^(?:(?:Introduction|Preface|Foreword|Chapter|Letters?|Diary|Part|Book|Section|Ibid|Idem|Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)|(?:January|February|March|April|August|September|October|November|December)|Esq|Bart|Junior|Senior|University|Press)(?![\p{L}])/u;

/** The author and the title of a reference that gives no more than a word or two of each, up to its page; an inverted name is none. */
export function shortReferenceAt(words: string): ShortReference | undefined {
  const places = SHORT.exec(words)?.indices?.groups;
  const [author, title] = [places?.["author"], places?.["title"]];
  if (!author || !title) return undefined;
  const called = words.slice(...title);
  if (NO_TITLE.test(called) || NO_TITLE.test(words.slice(...author)) || endsInGivenName(called))
    return undefined;
  return { author: { start: author[0], end: author[1] }, title: { start: title[0], end: title[1] } };
}

/** "Service, Robert": a first name behind a surname. */
function endsInGivenName(words: string): boolean {
  const last = foldedName(words.split(" ").at(-1) ?? "");
  return FEMALE_NAMES.has(last) || MALE_NAMES.has(last);
}
