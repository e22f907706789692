const LONGEST_LEAD = 220;
const TRANSLATED_BY =
  /(?<!\p{L})translat(?:ed|ion)(?!\p{L})[^;|"“”]{0,160}(?<!\p{L})by:? (?:the )?(?:(?:Mr|Mrs|Miss|Dr|Prof|Rev|Sir)\.? |Professor |Lady |Lord )?$|(?<!\p{L})translators?: $/iu;
const TRANSLATED_OPEN = /^translat(?:ed|ion)(?!\p{L})(?!.*(?<!\p{L})by(?!\p{L}))/iu;
const EDITED_BY =
  /^(?:[^;|"“”]{0,60}(?<!\p{L}))?edited(?!\p{L})[^;|"“”]{0,60}(?<!\p{L})by:? (?:the )?(?:(?:Mr|Mrs|Miss|Dr|Prof|Rev|Sir)\.? |Professor )?$/iu;
/** Degrees stand between two names: "Willis Bund, M.A. LL.B and J. Hain Friswell". */
const JOINED = /^(?:,? ?(?:\p{Lu}[\p{L}]{0,3}\.,? ?){1,4}(?:\p{Lu}{1,3})?)?(?:,|,? and|,? &) $/u;
const IMPRINT_WORDS =
  /(?<!\p{L})(?:published|printed|in|by|for|and|at|the|street|st|square|row|road|avenue|place|lane|court|sold|ltd|limited|inc|fleet|strand|[ivxlcdm]{4,12})(?!\p{L})/giu;
const LETTER = /\p{L}/u;
const HOUSE =
  /(?<!\p{L})(?:co|company|press|sons?|publish\p{L}{2,5}|verlag|books?|ltd|limited|bros|brothers|house|éditions|editions|editorial|editora|edizioni)(?!\p{L})/iu;
const NO_HOUSE =
  /^(?:the )?(?:university|department|institute|faculty|school|college|cent(?:re|er)|church|party)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;
const SAYS_PUBLISHED = /(?<!\p{L})(?:published|printed)(?!\p{L})[^;]{0,40}(?<!\p{L})by $/iu;

const TELLING = /(?<!\p{L})(?:was|were|is|are|has|had|have|did|does)(?!\p{L})/u;

/** True for a line that tells something in a sentence, as none of a title page does. */
export function tellsInSentence(line: string): boolean {
  return TELLING.test(line);
}

/** True where the words of a title page before a name say that its bearer translated the text. */
export function saysTranslatedBy(before: string): boolean {
  return TRANSLATED_BY.test(before.slice(-LONGEST_LEAD));
}

/** True for a line that says a text is translated and leaves it to the next line to say by whom. */
export function leavesTranslatorOpen(line: string): boolean {
  return line.length <= LONGEST_LEAD && TRANSLATED_OPEN.test(line);
}

/** True where the words of a line before a name say that its bearer edited what stands above. */
export function saysEditedBy(before: string): boolean {
  return before.length <= LONGEST_LEAD && EDITED_BY.test(before);
}

/** True where the second of two names does what the first did: "and", with degrees of the first before it. */
export function joinsHands(between: string): boolean {
  return JOINED.test(between);
}

/** True where a line of a title page holds, beside names, years and an address, no other word. */
export function isImprintLine(rest: string): boolean {
  return !LETTER.test(rest.replace(IMPRINT_WORDS, ""));
}

/** True for a body that its name or the words before it make a publisher: "Macmillan and Co.", "Published 1922 by". */
export function isHouse(name: string, before: string): boolean {
  return HOUSE.test(name) || SAYS_PUBLISHED.test(before);
}

/** True for a body that is no university or the like, on a line that gives a year: beside a town, it published there. */
export function isDatedHouse(name: string, rest: string): boolean {
  return !NO_HOUSE.test(name) && YEAR.test(rest);
}
