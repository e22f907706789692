import { openingOf } from "./titles.ts";

const LONG_LINE = 120;
const LINE_OF_PROSE = 45;
const FEWEST_LINES = 3;
const FEWEST_SMALL_WORDS = 12;
const SMALL_WORD = /(?<![\p{L}’'])\p{Ll}{2,}/gu;
const CONTENTS = /^(?:the )?(?:table of )?contents\W*$/iu;
const CHAPTER =
  /^(?:chapter|book|part|lecture|letter|section) (?:[ivxlc]{1,7}|\d{1,3}|one|the first)(?!\p{L})/iu;
const OPENS_WITH_BY = /^by(?!\p{L})/iu;
const ADDRESS =
  /^(?:(?:the late|the|sir|rev|dr|prof|professor|mr|mrs|miss|lord|lady|hon|most|right|very)\.? ){0,4}$/iu;
const COPYRIGHT = /copyright|©|all rights reserved|entered according/iu;
const AUTHORS_PART =
  /^(?:the )?author['’]?s (?:own )?(?:preface|note|introduction|foreword|apology|advertisement)/iu;
const TRANSCRIBER =
  /^\W*transcriber['’]?s?['’]? note|project gutenberg|\bhtml version\b|\b(?:errata|typos|typographical|spelling variants|italic (?:text|passages)|original spelling)\b/iu;
const LONGEST_NOTE = 2_000;

/** True for what a transcriber says above the title page of the book: no prose of the book itself. */
export function isNoteOfTranscriber(words: string): boolean {
  return TRANSCRIBER.test(words.slice(0, LONGEST_NOTE));
}

/** True for the first prose below a title page: a long line, or several lines of running words. */
export function isProseOfBook(words: string): boolean {
  const lines = words
    .slice(0, 2_000)
    .split("\n")
    .map((line) => line.trim());
  if (lines.some(({ length }) => length > LONG_LINE)) return true;
  if (lines.filter(({ length }) => length > LINE_OF_PROSE).length < FEWEST_LINES) return false;
  return (words.slice(0, 2_000).match(SMALL_WORD) ?? []).length >= FEWEST_SMALL_WORDS;
}

/** True for the heading with which a book begins below its title page: its contents, its preface, its first chapter. */
export function opensBook(heading: string): boolean {
  const line = heading.trim();
  return (
    openingOf(line) !== undefined || CONTENTS.test(line) || opensChapter(line) || AUTHORS_PART.test(line)
  );
}

/** True for the heading of a chapter: "CHAPTER I. THE LOOM". */
export function opensChapter(heading: string): boolean {
  return CHAPTER.test(heading.trim());
}

/** True for the heading of what the author says before the book: "Author's Preface". */
export function isAuthorsOwnPart(heading: string): boolean {
  return AUTHORS_PART.test(heading.trim());
}

/** True where a line begins with "by". */
export function opensWithBy(line: string): boolean {
  return OPENS_WITH_BY.test(line);
}

/** True for nothing, or titles before a name: "the late Sir ". */
export function isAddress(before: string): boolean {
  return ADDRESS.test(before);
}

/** True where a line says who holds the rights, which need not be the author. */
export function isCopyright(line: string): boolean {
  return COPYRIGHT.test(line);
}
