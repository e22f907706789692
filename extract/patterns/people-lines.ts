import { particle } from "./surname-shapes.ts";

const LONGEST_NAME_LINE = 90;
const name =
  "(?:[\\p{Lu}][\\p{L}'’-]{1,24}|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}|de|la|van|von|der|den|del|di|da|le|du|bin|ibn|al-[\\p{L}]{1,20}|Mc[\\p{L}]{1,20})";
const fullName = `\\p{Lu}[\\p{L}.'’-]{0,24}(?: ${name}){1,5}`;
const degrees =
  "(?:, (?:Jr|Sr|Ph\\.? ?D|M\\. ?A|B\\. ?A|M\\. ?P|M\\. ?D|D\\. ?D|LL\\. ?D|Esq|\\p{Lu}\\p{L}{0,4}(?:\\.\\p{Lu}\\p{L}{0,4}){1,4})\\.?){0,3}";

const NAME_LINE = new RegExp(
  `^${fullName}${degrees}(?:(?:, | and | & |, and )${fullName}${degrees}){0,6}\\.?$`,
  "u",
);
const INITIALED = /^(?:\p{Lu}\.\s?){1,3}(?:(?:de|van|von) )?\p{Lu}[\p{L}'’-]{1,24}\.?$/u;
const SIGNED_WITH_PLACE = new RegExp(`^(${fullName})[.,] (?:[\\p{L}\\d ,.]{1,60})?\\d{4}\\.?$`, "u");
const BYLINE =
  /^(?:(?:[Ww]ritten|[Ee]dited|[Ss]elected and edited|[Tt]ranslated|[Cc]ompiled|[Tt]ext|[Ww]ords|[Pp]osted|[Rr]eviewed|(?:[Bb]ook )?[Rr]eview|REVIEW|REVIEWED) )?(?:[Bb]y|BY|[Ff]rom|[Aa]uthor:)\s+\p{Lu}/u;
const BYLINE_WORDS =
  /^\p{L}+ (?:by|from|and edited by)|\b(?:chapter|section|with|edited|from|translator|editor)\b/gu;
/** "is professor of", but not "is credited with": of a contributor nobody says what others hold of him. */
const INTRODUCES_AUTHOR =
  /^(?: and [^.]{1,30})?,? (?:(?:is|are)(?! (?:\p{Ll}+ly |often |best |well |now |also )?\p{Ll}{2,14}(?:ed|wn|ld|ght)\b)|teaches|works|holds|writes)\b/u;
const SAYS_WHO = /\b(?:by|from|author|written|edited|posted)\b|,/iu;
const BARE_BY = /^(?:by|author|written by):?$/iu;
const OTHER_HAND =
  /^(?:edited|translated|selected|compiled|illustrated|with an? |introduced|foreword|preface)/iu;
const BY_LEAD =
  /^(?:(?:[Ww]ritten|[Ee]dited|[Cc]ompiled|[Pp]osted|[Rr]eviewed|(?:[Bb]ook )?[Rr]eview|REVIEW|REVIEWED) )?(?:[Bb]y|BY) /u;
const EACH_NAME = new RegExp(
  `(?<![\\p{L}.])(?:${fullName}|(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}'’-]{1,24})(?<![.])`,
  "gu",
);
/** "van Gogh, Vincent": small words in front of a surname that is told first. */
const INVERTED_LINE = new RegExp(
  `^(?:${particle} ){1,3}\\p{Lu}[\\p{L}'’-]{1,24}, \\p{Lu}[\\p{L}.'’-]{0,24}(?: ${name}){0,3}$`,
  "u",
);
const TRANSLATOR_LINE = /^translated/iu;
const ENDS_IN_BY = /\bby\s$/iu;
const PUBLISHERS_NOTE = /^publishers?['’]?s? (?:note|preface)/iu;
const HAS_LOWER_PROSE = /(?<![\p{L}’'])\p{Ll}{4,}/u;
/** "CHARLES DICKENS AND MUSIC": one word behind the "and" of a line in capitals is no second name. */
const AND_ONE_WORD = /\p{Lu} AND \p{Lu}[\p{Lu}'’-]{1,24}\.?$/u;
const RESERVED =
  /\b(?:World|United|Kingdom|Street|Road|War|History|Chapter|Part|Book|Congress|Revolution|Party|Union|Notes|Early|Life|Career|Works?|Legacy|Background|School|College|University|Institute|Museum|Library|Academy|Committee|Council|Circuit|District|Government|Company|Society|States|Court|Introduction|Conclusion|References|New|Old|Great|Second|First|Third|North|South|East|West|the|by|of|note|editor|foreword|preface|appendix|section|volume)\b/iu;

/** True where the line names its author: "By X", "Edited by X", "from X, Title". */
export function isByline(line: string): boolean {
  return line.length <= 160 && BYLINE.test(line) && !HAS_LOWER_PROSE.test(line.replace(BYLINE_WORDS, ""));
}

/** True where the words behind a name introduce a contributor: "is a doctoral candidate", "teaches at". */
export function introducesAuthor(after: string): boolean {
  return INTRODUCES_AUTHOR.test(after);
}

/** True where a line says whose the text is: "By X", "from X", "X, Title". */
export function saysWho(line: string): boolean {
  return SAYS_WHO.test(line);
}

/** True where the line is the word "by" alone, so that the next line is the name. */
export function isBareBy(line: string): boolean {
  return BARE_BY.test(line);
}

/** True where the byline names an editor or translator, not the author. */
export function isOtherHand(line: string): boolean {
  return OTHER_HAND.test(line);
}

/** True where the line is nothing but one or more names of people. */
export function isNameLine(line: string): boolean {
  if (line.length > LONGEST_NAME_LINE || RESERVED.test(line) || AND_ONE_WORD.test(line)) return false;
  return NAME_LINE.test(line) || INITIALED.test(line);
}

/** True where the name has initials ("N. Bukharin"), so that it can hardly be a heading. */
export function hasInitials(line: string): boolean {
  return line.length <= LONGEST_NAME_LINE && INITIALED.test(line);
}

/** True where the line is a name with place and year: "Friedrich Engels. London, January 30, 1888." */
export function isSignedLine(line: string): boolean {
  return (
    line.length <= 120 && SIGNED_WITH_PLACE.test(line) && !RESERVED.test(line) && !HAS_LOWER_PROSE.test(line)
  );
}

/** True where a byline names the translator. */
export function isTranslatorLine(line: string): boolean {
  return TRANSLATOR_LINE.test(line);
}

/** True where the words before a name end in "by". */
export function saysByAtEnd(before: string): boolean {
  return ENDS_IN_BY.test(before.slice(-12));
}

/** True for the heading of a publisher's note. */
export function isPublishersNote(heading: string): boolean {
  return PUBLISHERS_NOTE.test(heading);
}

/** The names on a byline or signature, as places in the line: "By Ann Archer, Ph.D. and Bo Baker" gives two. */
export function namesOnLine(line: string): { start: number; end: number }[] {
  const lead = BY_LEAD.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const signed = SIGNED_WITH_PLACE.exec(rest)?.[1];
  if (signed !== undefined && isSignedLine(rest)) return [{ start: lead, end: lead + signed.length }];
  if (INVERTED_LINE.test(rest)) return [{ start: lead, end: line.length }];
  if (!isNameLine(rest)) return [];
  return [...rest.matchAll(EACH_NAME)].map((match) => ({
    start: lead + match.index,
    end: lead + match.index + match[0].length,
  }));
}

const AFFILIATION =
  /^[*_]?(?=\p{Lu})(?:The )?(?:(?:\p{Lu}[\p{L}.'’&-]{0,24}|of|at|the|and|for|in),? ){0,8}(?:University|College|Institute|Academy|School|Museum|Library|Seminary|Institution)(?:(?:,| at| of| for)? (?:\p{Lu}[\p{L}.'’&-]{0,24}|the|and|of),?){0,8}\.?[*_]?$/u;

/** True where a line is nothing but the university or museum where somebody works. */
export function isAffiliation(line: string): boolean {
  return line.length <= LONGEST_NAME_LINE && AFFILIATION.test(line);
}

const WITH_HOUSE = new RegExp(`^(${fullName}),? (?=\\p{Lu}|the )`, "u");

/** True for a line that heads a contribution: a name, alone or with where its bearer works. */
export function isContributorLine(line: string): boolean {
  if (isNameLine(line)) return true;
  const name = WITH_HOUSE.exec(line.slice(0, LONGEST_NAME_LINE));
  return name?.[0].includes(",") === true && isAffiliation(line.slice(name[0].length));
}

const REVIEW_HEAD =
  /^[*_“"]{0,3}\p{Lu}[^\n]{3,160}?[.,]?[*_”"]{0,3}[.,]? (?:By|Edited by|Translated by) (?:the )?\p{Lu}[^\n]{2,200}(?<!\d)(?:1[5-9]|20)\d\d(?!\d)[^\n]{0,60}(?:[Pp]p?\.|pages|[$£]|net|[Pp]rice|\))/u;
const LONGEST_HEAD = 500;

/** True for the line over a review that tells what it reviews: title, author, imprint, pages or price. */
export function isReviewHead(line: string): boolean {
  return line.length <= LONGEST_HEAD && REVIEW_HEAD.test(line);
}
