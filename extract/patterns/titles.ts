import { BARE_COMMENTS, OPENING_HEADS, OPENINGS, type Opening } from "../lexicon/section-titles.ts";
import { dateLine } from "./date-lines.ts";
import { withoutMarkup } from "./markup-signs.ts";
import { noteLabelAt } from "./note-marks.ts";

const LONGEST_HEADING = 150;
const LONGEST_STOPPED_HEADING = 90;
const LONGEST_SENTENCE_CASE = 12;
const FIRST_LINE_REACH = 4_000;

const OPENS_HEADING =
  /^(?:chapter|lecture|section|part|book|appendix|act|letter|essay|vol(?:ume)?|§|[IVXLC]{1,7}[.:]|[IVXLC]{1,7}$|\d{1,2}(?:\.\d{1,2}){0,3}[.:]?\s)/iu;
/** A sentence that goes on, an entry of a list, a line of a quotation. */
const BEGINS_LOWER = /^[\p{Ll}…,;)•*–—>-]|^\.\.\./u;
const ENDS_IN_YEAR = /(?<!\d)[12]\d{3}\.?$/u;
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/u;
const ENDS_OPEN = /[,;:–—-]$/u;
const ENDS_STOPPED = /[.!?]["”’']?$/u;
const ENDS_IN_MARKS = /(?:\[[\d:/-]{1,8}\]|\(\d{1,3}\)){1,6}$/u;
const GOES_ON = /[.!?]["”’']? \p{Lu}/u;
const HAS_LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const ADDRESS = /https?:|www\.|\S@\S/u;
const REFERENCE_LIKE = /\bpp?\.\s?\d|\(\d{4}\)[.,]|\d{4}[a-z]?\.\s|,\s\d{4}\.?$/u;
const SPEECH = /^["“'‘].*["”'’][.!?]?$/u;
const SMALL_WORDS = new Set(
  "a an the of and or in on at to for from by with as its into upon under over de la le les du des der die das und et vs per la y e".split(
    " ",
  ),
);

/** True where a single line looks like a heading: short, open-ended or in capitals, and no note, date or sentence. */
export function isHeadingLine(marked: string): boolean {
  const line = marked.slice(0, LONGEST_HEADING + 1).replace(ENDS_IN_MARKS, "");
  if (line.length > LONGEST_HEADING || line.includes("\n") || !HAS_LETTER.test(line)) return false;
  if (BEGINS_LOWER.test(line) || ENDS_OPEN.test(line) || ADDRESS.test(line) || SPEECH.test(line))
    return false;
  if (noteLabelAt(line) || REFERENCE_LIKE.test(line) || dateLine(line)) return false;
  if (!ENDS_STOPPED.test(line)) return !isProse(line);
  return (
    line.length <= LONGEST_STOPPED_HEADING &&
    (OPENS_HEADING.test(line) || !LOWER.test(line) || isTitleCase(line))
  );
}

/** True where the line names a year, as entries of a list of works do. */
export function hasYear(line: string): boolean {
  return YEAR.test(line);
}

/** True where the line ends in a year. */
export function endsInYear(line: string): boolean {
  return ENDS_IN_YEAR.test(line);
}

/** True where most words of a longer line begin small, as in a sentence that breaks off. */
function isProse(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => HAS_LETTER.test(word));
  const small = words.filter((word) => LOWER.test(word.slice(0, 1))).length;
  return small > words.length / 2 && words.length >= (GOES_ON.test(line) ? 8 : LONGEST_SENTENCE_CASE);
}

/** True where nearly every word that is no small word has a capital. */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => HAS_LETTER.test(word) && !SMALL_WORDS.has(word));
  return (
    !line.includes(",") &&
    words.length > 1 &&
    words.every((word) => !LOWER.test(word.replace(/^[^\p{L}]+/u, "").slice(0, 1)))
  );
}

function folded(line: string): string {
  return line
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}]+|(?<![^\p{L}])[^\p{L}]+$/gu, "");
}

/** "Editor's Introduction by", "Historical preface to". */
const WHOSE_INTRODUCTION =
  /^(?:the )?(?:(?:general |series )?editor'?s'?|publisher'?s'?|author'?s|historical|biographical|critical|general|brief|short|special|new) (?=(?:introduction|preface|foreword) (?:by|to) )/u;

/** What a heading opens (notes, bibliography, introduction, comments), or nothing. */
export function openingOf(line: string): Opening | undefined {
  const words = folded(line.slice(0, LONGEST_HEADING)).replace(WHOSE_INTRODUCTION, "");
  return OPENINGS.get(words) ?? OPENING_HEADS.find(([head]) => words.startsWith(head))?.[1];
}

/** True for a heading that says "Comments" and no more, but how many. */
export function isBareCommentsHeading(line: string): boolean {
  return BARE_COMMENTS.includes(folded(line.slice(0, LONGEST_HEADING)));
}

/** True where the first line of a text is its title: any short line that is no sentence, note or byline. */
export function isTitleLine(line: string): boolean {
  if (isHeadingLine(line)) return true;
  return (
    line.length <= LONGEST_HEADING &&
    !line.endsWith(".") &&
    !ENDS_OPEN.test(line) &&
    !noteLabelAt(line) &&
    !dateLine(line)
  );
}

/** The first line of a body where it looks like a title, without signs of markup, else nothing. */
export function titleIn(body: string): string | undefined {
  const start = body.search(/\S/u);
  const line =
    body
      .slice(start, start + FIRST_LINE_REACH)
      .split("\n", 1)[0]
      ?.trim() ?? "";
  const title = withoutMarkup(line.slice(headingMark(line)));
  return title !== "" && isTitleLine(title) ? title : undefined;
}

const HEADING_MARK = /^#{1,6}[ \t]+(?!\d{4}-)(?=\S)/u;
/** As many characters as tell a heading's mark. */
export const HEADING_REACH = 16;

/** The length of the mark that makes a line of Markdown a heading; 0 where it is none. */
export function headingMark(line: string): number {
  return HEADING_MARK.exec(line.slice(0, HEADING_REACH))?.[0].length ?? 0;
}

/** An id of lower-case letters, digits, dots and dashes, from a file name; `text` where nothing is left. */
export function fileNameToId(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^a-z0-9._-]+/gu, "-").replace(/^[^a-z0-9]+|-+$/gu, "");
  return id === "" ? "text" : id;
}
