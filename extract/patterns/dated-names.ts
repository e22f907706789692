import type { Span } from "#model";

const BEFORE_DATE =
  /^,?["”’]?(?:\s(?:at|in)\s(?:the\s)?\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20})?)?,?\s(?:(?:which\s)?(?:was\s|were\s)?(?:held|convened|signed|begun|began|opened|concluded|proclaimed|fought|took place)\s)?(?:of|in|on|from|\(|of the|an?)?\s?(?:the\s)?$|^\s?\($/u;
const SUBORDINATE = /[^\p{L}](?:that|which|who|when|after|before|until|since)\s/u;
const AFTER_DATE = /^,?\s(?:(?:at|in|during|by|with|at the time of)\s)?(?:the\s)?$/u;
const TOLD_WHEN =
  /^["”’]?(?:\s\([^()]{1,60}\))?,?\s(?:(?:which|that)\s)?(?:first\s)?(?:(?:was|were|is|had been|to be|would|will)\s[^.;:!?]{0,60})?(?<!\p{L})(?:held|meet|met|meets|convene|convened|took place|opened|signed|fought|celebrated|staged|begun|began|broke out|(?<=(?:was|were)\s)(?:called(?!\soff)|declared|launched|proclaimed|ratified|concluded|summoned))\s(?:between\s[^.;:!?]{1,60}\sand\s)?[^.;:!?]{0,50}$/u;
const YEAR_GIVEN = /^-?\d{3}[\dX]/u;
const YEAR_IN_NAME = /(?<!\d)(1\d{3}|20\d{2})(?!\d)/u;

/** True where the words between a named event and a date behind it tie the two: "of", "in", "held on", a bracket. */
export function tiesDateBehind(gap: string): boolean {
  return BEFORE_DATE.test(gap);
}

/** True where the words between a named event and a date behind it tell when it was: "was a conference held in Moscow from". */
export function tellsDateBehind(gap: string): boolean {
  return TOLD_WHEN.test(gap) && !SUBORDINATE.test(gap.slice(7));
}

const RELATIVE = /^,\s(?:which|that)\s/u;

/** True where these words are a clause that tells of the event named before it when it was: ", which was fought on". */
export function tellsInClause(gap: string): boolean {
  return RELATIVE.test(gap) && tellsDateBehind(gap);
}

const DATING_PARTICIPLE =
  /^(?:Signed|Concluded|Ratified|Fought|Held|Convened|Opened|Proclaimed)(?:\s[^.,;:!?]{1,60})?\s(?:on|in|from)\s(?:the\s)?$/u;
const OF_THING_BEFORE = /^,\s(?:it|this|the)\s/u;

/** True where words around a date tell of a thing that the sentence before named when it was: "Signed at Reims on 7 May, it". */
export function datesThingBefore(before: string, after: string): boolean {
  return DATING_PARTICIPLE.test(before) && OF_THING_BEFORE.test(after);
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
/** A page, a volume or another year behind the year of a reference: "(1979, 141)", "(1906 [1971], 17)", "(1966: vol. 1)". */
const LOCATES =
  /^[a-z]?(?: \[\d{4}\])?[,:;] ?(?:\d|(?:pp?|vols?|chs?|chap|nn?|bk|pt|sec|esp|fol)\.? ?\d|§|passim)/u;
/** As many characters behind a date tell whether it stands in a reference. */
export const BEHIND_BRACKETED = 24;

/** True where a date stands alone in brackets, or ends a bracket, or has a page behind it there: years of life, of reign, of publication. */
export function isBracketed(before: string, after: string): boolean {
  return OPENS_BRACKET.test(before) && (CLOSES_BRACKET.test(after) || LOCATES.test(after));
}

const LOOKS_BACK = /(?<!\p{L})(?:that|which|who|whom)\s(?:[\p{L}’'-]{1,20}\s){0,3}had\s[^.;:!?]{1,100}$/u;

/** True where the words before a date look back from what is told: "the revolt that had ended the rule of X on ". */
export function looksBack(before: string): boolean {
  return LOOKS_BACK.test(before);
}

const OPEN_NAME = /^\((?:see |cf\. |e\.g\.,? )?(?:[^()]{0,200}[;,] )?\p{Lu}[^()\d]{1,120}$/u;
/** More than OPEN_NAME can match: what stands farther back is not searched. */
const LONGEST_OPEN_NAME = 400;
const AFTER_CITED_YEAR = /^[a-z]?[),;:]/u;

/** True where a name in an open bracket stands before a year, and a locator, another reference or the end of the bracket behind it. */
export function endsCitation(before: string, after: string): boolean {
  const near = before.slice(-LONGEST_OPEN_NAME);
  const open = near.lastIndexOf("(");
  return open >= 0 && OPEN_NAME.test(near.slice(open)) && AFTER_CITED_YEAR.test(after);
}

const YEAR_BEHIND_NAME = /^(?:,? et al\.?)?,? (?:1[5-9]|20)\d\d[a-z]?(?=[),;:])/u;

/** True where a year follows a name as in an author-year reference: "Kaern 1994, 409)". */
export function isYearBehindName(after: string): boolean {
  return YEAR_BEHIND_NAME.test(after);
}

/** A bracket that is longer was never closed: what stands farther back is not searched. */
const LONGEST_BRACKET = 2_000;

/** True where a bracket is open at the end of the words. */
export function isInBrackets(before: string): boolean {
  const near = before.slice(-LONGEST_BRACKET);
  return near.lastIndexOf("(") > near.lastIndexOf(")");
}

/** Characters of a bracket that refers, to either side of a name in it. */
const REFERENCE_REACH = 200;

/** The bracket around an offset, where it holds a number as references do: "(see Carr 1950; Figes and Kolonitskii 1999)". */
export function numberedBracketAt(body: string, at: number): Span | undefined {
  const from = Math.max(0, at - REFERENCE_REACH);
  const before = body.slice(from, at);
  const open = before.lastIndexOf("(");
  const close = body.slice(at, at + REFERENCE_REACH).indexOf(")");
  if (open < 0 || close < 0 || before.lastIndexOf(")") > open) return undefined;
  const bracket = { start: from + open, end: at + close + 1 };
  return /\d/u.test(body.slice(bracket.start, bracket.end)) ? bracket : undefined;
}

const PAST = /^\p{Ll}{2,}ed$/u;

/** True for a word in the form of a regular past: "quarrelled". */
export function isPast(word: string): boolean {
  return PAST.test(word);
}

const HELD_SEAT =
  /(?<!\p{L})(?:served?|serving|sat|sitting|seats?|elected|re-elected|reelected|returned|member|membership|career)\s(?:as\s(?:an?\s)?[\p{L}\s-]{1,40}\s)?(?:in|to|of|on|at)\s(?:the\s)?$/u;

/** True where who sat in the assembly right behind these words is told: a date behind it is that of the seat. */
export function tellsSeat(before: string): boolean {
  return HELD_SEAT.test(before);
}

const BIRTH = /(?<!\p{L})(?:was|were)\s(?:\p{Ll}+\s)?born(?!\p{L})/u;

/** True where words tell that somebody was born: background to a person, no event of its own. */
export function tellsBirth(words: string): boolean {
  return BIRTH.test(words);
}

const HYPOTHETICAL =
  /(?<!\p{L})(?:(?:should|might|must|may|could|ought\sto|shall)\s(?:\p{Ll}+\s){0,3}|(?<!as\s)(?:[Ii]f|[Uu]nless|lest)\s[^,;:]{0,80}|(?<!\p{L})that\s[^.,;:]{1,80}\sbe\s)$/u;

/** True where the words before a verb make it no deed: "if elected", "should be elected", "asked that elections be held". */
export function isHypothetical(before: string): boolean {
  return HYPOTHETICAL.test(before);
}

const IN_LIST = /^(?:,\s|,?\s(?:and|or)\s(?:again\s)?|\s(?:and|or)\s(?:again\s)?(?:in|on)\s)(?:the\s)?$/u;

/** True for what stands between the dates of a list: "in 1839 and in 1841"; "in 1839, and in 1841" may open another clause. */
export function listsDates(between: string): boolean {
  return IN_LIST.test(between);
}

const OPENING_DATE =
  /^(?:In|On|By|During|From|Beginning in|Early in|Late in|At the end of|At the beginning of)\s(?:the\s)?(?:\p{L}+\sof\s)?$/u;
const ARTICLE = /(?:^|[^\p{L}])(?:the|an?|this|that|its|their)\s$/iu;
/** As many characters before a date tell whether an article stands there. */
export const ARTICLE_REACH = 8;

/** True where an article stands before a date: "the 1720 ". */
export function opensWithArticle(before: string): boolean {
  return ARTICLE.test(before);
}

const ATTACHING = /\b(?:in|on|of|from)\s(?:the\s)?(?:\p{L}+\sof\s)?$/u;

/** True where a date right behind these words opens its sentence. */
export function opensWithDate(words: string): boolean {
  return OPENING_DATE.test(words);
}

/** True where a preposition in front of a date ties it to what is said before. */
export function attachesDate(words: string): boolean {
  return ATTACHING.test(words);
}

const MONTH_GIVEN = /^-?\d{4}-(?:0[1-9]|1[0-2])/u;

/** True for an EDTF date that gives a month at least. */
export function givesMonth(edtf: string): boolean {
  return MONTH_GIVEN.test(edtf);
}

const VAGUE = /X(?:\/|$)|\.\./u;

/** True for an EDTF date that says when something happened: no decade, no century, no open span. */
export function isPointInTime(edtf: string): boolean {
  return !VAGUE.test(edtf);
}

/** How near an EDTF date tells when something happened. */
export function dateKind(edtf: string): "day" | "month" | "year" | "span" {
  if (edtf.includes("/")) return "span";
  return edtf.length >= 10 ? "day" : edtf.length >= 7 ? "month" : "year";
}

const PLACES_IN_TIME =
  /(?:^|[^\p{L}])(?:in|on)\s(?:the\s|about\s|early\s|late\s|(?:the\s)?\p{L}+\sof\s(?:the\s)?)?$/iu;

/** True where "in" or "on" ties what is said to a date right behind these words. */
export function placesInTime(words: string): boolean {
  return PLACES_IN_TIME.test(words);
}

const ANCHORS =
  /(?:^|[^\p{L}])(?:after|before|since|until|till|following|despite|against|of|like|than|from)\s(?:the\s)?["“‘]?$/iu;

/** True where the event right behind these words only tells when or what something else was: "five years after the". */
export function anchorsAnother(words: string): boolean {
  return ANCHORS.test(words);
}

const PHASE =
  /^["”’]?\s(?:had\s|was\s|were\s)?(?:\p{Ll}+ly\s)?(?:entered|reached|spread|over|turned|intensified|escalated|continued|resumed|drawing|nearing|still|came to (?:an end|a close)|drew to|took (?:a|on))(?!\p{L})/u;

/** True where the words behind a named event tell a phase of it, "entered its last stage": a date there is that of the phase. */
export function tellsPhase(after: string): boolean {
  return PHASE.test(after);
}
/** As many characters behind a name tell whether a phase of it is told. */
export const PHASE_REACH = 40;

const YEAR_BEHIND_TITLE = /^[*_.,!?]?["”’»]?[*_]?,?\s?[([](1[4-9]\d\d|20\d\d)[)\]]/u;

/** The year in brackets right behind a title, "The Real Father Coughlin (1938)": that of its publication. */
export function yearBehindTitle(after: string): string | undefined {
  return YEAR_BEHIND_TITLE.exec(after)?.[1];
}

const KIND_OF_WORK =
  "(?:book|essay|article|paper|film|novel|play|poem|pamphlet|lecture|speech|study|survey|work|history|biography|memoir|thesis|dissertation|monograph|tract|treatise|publication|report|story|edition|collection|volume)s?";
const YEAR_OF_KIND = new RegExp(
  `(?:['’]s?|(?<!\\p{L})(?:his|her|their|its|the|an?))\\s(?:\\p{Ll}+\\s){0,2}(1[4-9]\\d\\d|20\\d\\d)\\s(?:\\p{Ll}+\\s){0,2}${KIND_OF_WORK}(?:,|:|,?\\s(?:entitled|called|titled|on))?\\s["“‘*_]?$|(?<!\\p{L})${KIND_OF_WORK}\\sof\\s(1[4-9]\\d\\d|20\\d\\d),?\\s(?:entitled\\s|called\\s|titled\\s)?["“‘*_]?$`,
  "u",
);
const IMPRINT_BEHIND =
  /^["”*_]?[,.]["”]?\s(?:(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter))\p{Lu}\p{Ll}[\p{L}.]*,\s)(1[4-9]\d\d|20\d\d)(?=[,.;)]|$)/u;

/** The year that the words around a title in prose give it: "in his 1995 book T", "the essay of 1893, T", "T, London, 1823". */
export function yearAroundTitle(before: string, after: string): string | undefined {
  const told = YEAR_OF_KIND.exec(before);
  return told?.[1] ?? told?.[2] ?? IMPRINT_BEHIND.exec(after)?.[1];
}
