import type { Span } from "#model";
import { isEnclosed, signsOf } from "./open-signs.ts";

const BOUNDARY =
  /;\s|\s[–—]\s|—|:\s|,\s(?=(?:but|while|whereas|although|though|which|who|whom|whose|where|whereupon|and so|so that|yet|because|since)\s)/gu;
const BRACKET = /[([)\]]/gu;
const LEADING =
  /^[\s,;:–—(]*(?:(?:and|but|while|whereas|although|though|yet|however|then|so|because),?\s+)?/iu;
const TRAILING = /(?<![\s,;:–—(.])[\s,;:–—(.]+$/u;
/** Empty lines of a Markdown quotation behind its words. */
const QUOTED_LINES = /(?<![\s>])\s[\s>]*$/u;
const TRAILING_MARKER = /(?:\(\d{1,3}\)|\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+)$/u;

/**
 * The clauses of a sentence, as far as its signs and conjunctions tell, each without conjunction, note mark and final stop.
 * What stands in brackets stays within its clause.
 */
export function clausesOf(body: string, sentence: Span): Span[] {
  const words = body.slice(sentence.start, sentence.end);
  const depth = depthsOf(words);
  const cuts = [...words.matchAll(BOUNDARY)]
    .filter(({ index }) => depth(index) === 0)
    .map(({ 0: sign, index }) => [index, index + sign.length] as const);
  const starts = [0, ...cuts.map(([, end]) => end)];
  return starts.flatMap((start, at) => {
    const clause = trimmedClause(words.slice(start, cuts[at]?.[0] ?? words.length));
    const from = sentence.start + start + clause.lead;
    return clause.length > 0 ? [{ start: from, end: from + clause.length }] : [];
  });
}

/** How many brackets are open at an offset; offsets are asked in rising order. A bracket that nothing closes counts for none. */
function depthsOf(words: string): (offset: number) => number {
  const brackets = [...words.matchAll(BRACKET)];
  const isBalanced =
    brackets.filter(({ 0: sign }) => sign === "(" || sign === "[").length * 2 === brackets.length;
  let at = 0;
  let open = 0;
  return (offset) => {
    for (let bracket = brackets[at]; bracket && bracket.index < offset; bracket = brackets[++at])
      open += bracket[0] === "(" || bracket[0] === "[" ? 1 : -1;
    return isBalanced ? open : 0;
  };
}

const DIVISION = /(?:,|;)?\s(?:and|then|before|but)\s(?:then\s)?|,\s/gu;

/** Where a clause that gives two dates divides: behind the last comma or conjunction between them, if any. */
export function divisionBetween(words: string): { end: number; start: number } | undefined {
  const last = [...words.matchAll(DIVISION)].at(-1);
  return last && { end: last.index, start: last.index + last[0].length };
}

function trimmedClause(words: string): { lead: number; length: number } {
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  return { lead, length: withoutTail(words.slice(lead)).length };
}

/** Words without the empty lines of a Markdown quotation at their end: "They starve.\n>". */
export function withoutQuotedLines(words: string): string {
  return words.replace(QUOTED_LINES, "");
}

const QUOTED_LEAD = /^(?:>[ \t]*){1,5}/u;

/** How many characters of the signs of a Markdown quotation open the words: "> They starve." */
export function quotedLead(words: string): number {
  return QUOTED_LEAD.exec(words)?.[0].length ?? 0;
}

/** Words without a note mark, full stop, blanks and empty lines of a quotation at their end. */
export function withoutTail(words: string): string {
  const bare = withoutQuotedLines(words).replace(TRAILING, "");
  const unmarked = bare.replace(TRAILING_MARKER, "");
  return unmarked.length === bare.length ? bare : unmarked.replace(TRAILING, "");
}

const NEW_SUBJECT = /;\s|,\s(?:and|but)\s(?=(?:he|she|they|it|we)\s)/gu;

/** A reported clause as far as the words of another subject, a semicolon, or the end of the bracket around it, do not end it. */
export function untilNewSubject(words: string): string {
  const signs = signsOf(words);
  const bracket = signs.unopened.find((index) => words[index] === ")" || words[index] === "]");
  const clause = words.slice(0, bracket);
  const cut = [...clause.matchAll(NEW_SUBJECT)].find(({ index }) => !isEnclosed(signs, index));
  return withoutTail(cut && cut.index > 30 ? clause.slice(0, cut.index) : clause);
}

const LABEL =
  /^(?:\(\d{1,3}\)|\[[\d:/.-]{1,9}\]|\d{1,3}[.)]|[*†‡]{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3})\s*(?=\S)/u;

/** Characters of a note's label at the head of its words, with the blank behind it; 0 where none stands there. */
export function labelBefore(words: string): number {
  return LABEL.exec(words)?.[0].length ?? 0;
}

const BEFORE_FURTHER = /^(?:;\s|,\s(?:and|but)\s)/u;

/** Where the words behind a reported clause begin a clause of their own: behind a semicolon, or a comma with "and" or "but". */
export function beginningOfFurther(words: string): number | undefined {
  return BEFORE_FURTHER.exec(words)?.[0].length;
}

const COMMENT =
  /^(?:(?:and )?which|an?\s(?:\p{Ll}{3,14}\s)?(?:point|fact|view|claim|charge|thing|statement|opinion|conclusion|position)\s(?:that|which))(?![\p{L}])/u;

/** True for words that only say something of what stands before them: "a point which had been laid down by others". */
export function commentsOnReport(words: string): boolean {
  return COMMENT.test(words);
}

const LOWER_CASE = /^(?!(?:and|but|for|or|nor|so|yet) )\p{Ll}/u;
const THAT = /(?<!\p{L})that:?\s["“‘'«]$/u;

/** True for words that begin with a small letter and go on with what stands before them, not with a conjunction of their own. */
export function goesOnInLowerCase(words: string): boolean {
  return LOWER_CASE.test(words);
}

/** True where quoted words have a "that" of their own right before them. */
export function leadsWithThat(before: string): boolean {
  return THAT.test(before);
}

const AND_THAT = /,? and that:?\s["“‘'«]$/u;

/** True where quoted words have an "and that" right before them: something is reported before they are quoted. */
export function leadsWithAndThat(before: string): boolean {
  return AND_THAT.test(before);
}

/** Such words without that "and that". */
export function untilAndThat(before: string): string {
  return before.replace(AND_THAT, "");
}

const TWO_WORDS = /\p{L}{2}.*?[\s-].*?\p{L}/su;

/** True for words that may state something: more than one, and no mere number. */
export function statesWords(text: string): boolean {
  return TWO_WORDS.test(text);
}

const SUBORDINATE = /(?<![\p{L}])(?:[Ww]hen|[Ii]f|[Ss]ince|[Aa]lthough|[Tt]hough)(?![\p{L}])[^;:—]{0,200}$/u;
const MAIN_CLAUSE = /,\s(?:it|we|I|one|there)\s\p{Ll}/u;

/** True where what is reported only leads up to the main clause: "When we see Paschal advising that ..., we may conclude". */
export function leadsToMainClause(before: string, reported: string): boolean {
  return SUBORDINATE.test(before) && MAIN_CLAUSE.test(reported);
}

const FUTURE_IN_PAST = /\bwould (?!(?:have|seem|appear)\b)/u;
const TURNS_BACK = /^(?:But|Yet|However|This|These|Of course)\b|\?["”’]?$/u;
const OWN_VOICE = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)(?![\p{L}])/u;

/** True for a sentence in the first person, or one that turns against the sentence before it. */
export function speaksForItself(sentence: string): boolean {
  return TURNS_BACK.test(sentence) || OWN_VOICE.test(sentence);
}

const OPENS_AS_SELF = /^(?:(?:But|And|Yet|Now|So) )?(?:I|We) \p{Ll}/u;

/** True for a sentence of which the first person is the subject: "We contend that this does not apply, as Leach himself says". */
export function opensAsSelf(sentence: string): boolean {
  return OPENS_AS_SELF.test(sentence);
}

/** True for words in the first person. */
export function isOwnVoice(words: string): boolean {
  return OWN_VOICE.test(words);
}

const SPOKEN_OUT = /(?<![\p{L}’'])(?:(?<!War )I|[Ww]e)\s\p{Ll}/u;

/** True for words in which the writer himself is a subject: "we know nothing more of this"; not "World War I". */
export function speaksOut(words: string): boolean {
  return SPOKEN_OUT.test(words);
}

const PRESENT = /(?<![\p{L}’'])(?:is|are|has|have|says?|writes?|claims?|argues?)(?![\p{L}’'])/u;

/** True for words with one of the commonest verbs in the present. */
export function tellsPresent(words: string): boolean {
  return PRESENT.test(words);
}

const COUNTED =
  /(?<!\p{L})(?:numbers?\sof|total\s(?:of|number)|averages?|population\s\p{Ll}+|there\swere\s(?:but\s|only\s|about\s|over\s)?(?:\d|(?:many|several|few|various|different|no)\s))/u;

/** True for words that tell how many there were of something. */
export function countsThings(words: string): boolean {
  return COUNTED.test(words);
}

/** True for a sentence that goes on telling another's thoughts: a future seen from the past, in no first person, no turn against them. */
export function tellsOn(sentence: string): boolean {
  return FUTURE_IN_PAST.test(sentence) && !TURNS_BACK.test(sentence) && !OWN_VOICE.test(sentence);
}

const TURNS_AWAY =
  /^(?:Those|That|Such|Nevertheless|Still|Here|Although|Though|While|Perhaps|Indeed|In (?:fact|effect)|Again|Later|So|He|She|They|His|Her|Their|Be that as it may|It is (?:\p{Ll}+ )?(?:possible|likely|probable|true|clear|evident|doubtful|difficult|hard|not))\b|, however,|(?<!\p{L})one (?:could|can|may|might)\b/u;

/** True for a sentence that may go on with the report before it: no turn against it, no first person, nobody as its subject of whom it was told. */
export function tellsPlainly(sentence: string): boolean {
  return !TURNS_BACK.test(sentence) && !TURNS_AWAY.test(sentence) && !OWN_VOICE.test(sentence);
}

const before = "(?:the\\s)?(?:[\\p{L}.’'-]{1,20}\\s){0,4}$";
const SPEAKERS_DIVIDED = new RegExp(
  `(?:[,;—–]?\\s(?:and|but|while|whereas|although|though)\\s(?:(?:second|third|finally|later|then),?\\s)?|;\\s)${before}`,
  "u",
);
const TURNED_AGAINST = new RegExp(
  `(?:[,;—–]\\s(?:but|while|whereas|although|though|yet)\\s|;\\s)${before}`,
  "u",
);
const VIEW_OF_ANOTHER =
  /,\s(?:an?|the)\s(?:\p{Ll}{3,14}\s)?(?:view|claim|thesis|argument|position|reading|interpretation|opinion|conclusion|charge|theory)\s(?:that|which|to which|with which)?\s?(?:the\s)?(?:[\p{L}.’'-]{1,20}\s){0,4}$/u;

/** True where words end in the conjunction, or the semicolon, behind which another speaks: "... an attack but the historian " before a name. */
export function dividesSpeakers(words: string): boolean {
  return SPEAKERS_DIVIDED.test(words.slice(-REACH_OF_DIVISION));
}

/** True where words end in what turns to another's answer to them: "..., but ", "; ", "..., a view which ". */
export function turnsToAnother(words: string): boolean {
  const tail = words.slice(-REACH_OF_DIVISION);
  return TURNED_AGAINST.test(tail) || VIEW_OF_ANOTHER.test(tail);
}

const POINTS_BACK =
  /^(?:\p{Ll}{2,12}ly\s)?\p{Ll}{4,14}\s(?:this|that|it|him|her|them|both)(?:\s(?:view|claim|thesis|argument|position|reading|interpretation|opinion|conclusion|charge|theory))?(?:,?\s(?:in|at|on)\s[^,;]{1,24})?$/u;

/** True for a verb and what it points back to, which state nothing of their own: "rejected this view", "disputed it in 1918". */
export function onlyPointsBack(words: string): boolean {
  return POINTS_BACK.test(words);
}

/** Words without the conjunction at their end, and what stands behind it, with which another speaker begins. */
export function withoutDivision(words: string): string {
  const tail = words.slice(-REACH_OF_DIVISION);
  const division = VIEW_OF_ANOTHER.exec(tail) ?? SPEAKERS_DIVIDED.exec(tail);
  return division ? words.slice(0, words.length - tail.length + division.index) : words;
}
const REACH_OF_DIVISION = 120;
