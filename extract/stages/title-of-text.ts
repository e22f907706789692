import { type Span, signersOf } from "#model";
import type { Claimed } from "../document.ts";
import { holdsNamesOnly, saysWhoseText } from "../patterns/author-lines.ts";
import { dateLine } from "../patterns/date-lines.ts";
import { withoutMarkup } from "../patterns/markup-signs.ts";
import { isAffiliation, isByline, isNameLine } from "../patterns/people-lines.ts";
import {
  ebookMark,
  headsMessage,
  isImprintOfText,
  isKindOfWriting,
  isSourceLine,
  isVolumeLine,
  subjectLabel,
  titleBeforeAuthor,
  titleBehindAuthor,
} from "../patterns/title-heads.ts";
import { isHeadingLine } from "../patterns/titles.ts";
import { type NameInText, namesInText, namesWithin, wordsBesideNames } from "./names-in-text.ts";
import { bareLinesOf, textStretches } from "./text-stretches.ts";

/** A title is looked for on so many lines. */
const HEAD_LINES = 8;
const PROSE = 150;
const SHORTEST_TITLE = 3;

/**
 * Where the title of a text stands if its first line is not it, or not it alone: under the author's name, the head of a
 * journal or the kind of writing; in front of ", by X", behind "X:". Nothing where the first line is the whole title, or the
 * file has another.
 */
export function titleOfText(document: Claimed): Span | undefined {
  const [first, ...below] = headLines(document);
  if (!first) return undefined;
  const words = wordsOf(document, first);
  const signers = signersOf(document);
  const names = namesInText(document).filter(({ entity }) => signers.includes(entity));
  if (isSourceLine(words) && !isTitled(document, [first, ...below]))
    return titleAmong(document, below, names);
  if (words !== document.title.trim()) return undefined;
  if (headsMessage(words)) return subjectAmong(document, below);
  const isNoTitle =
    isKindOfWriting(words) || isHeadOfJournal(document, below) || isOfNames(document, first, names);
  return isNoTitle ? titleAmong(document, below, names) : titleWithin(document, first, names);
}

/** The lines above the first prose that hold words, without signs of markup before them. */
function headLines(document: Claimed): Span[] {
  const lines = bareLinesOf(document.body, textStretches(document).slice(0, HEAD_LINES)).slice(0, HEAD_LINES);
  const prose = lines.findIndex(({ start, end }) => end - start > PROSE);
  return prose < 0 ? lines : lines.slice(0, prose);
}

function wordsOf({ body }: Claimed, { start, end }: Span): string {
  return withoutMarkup(body.slice(start, end)).trim();
}

/** True where a line, or the file itself, gives the title; else it is the name of the file. */
function isTitled(document: Claimed, lines: readonly Span[]): boolean {
  const isGiven = document.markup.some(({ kind }) => kind === "own-title" || kind === "heading");
  return isGiven || lines.some((line) => wordsOf(document, line) === document.title.trim());
}

function isHeadOfJournal(document: Claimed, [next]: readonly Span[]): boolean {
  return next !== undefined && isVolumeLine(wordsOf(document, next));
}

/** True for a line that holds the names of the authors and no other word. */
function isOfNames({ body }: Claimed, line: Span, authors: readonly NameInText[]): boolean {
  const within = namesWithin(authors, line);
  return within.length > 0 && holdsNamesOnly(wordsBesideNames(body, line, within));
}

/** What a message says it is about. */
function subjectAmong(document: Claimed, lines: readonly Span[]): Span | undefined {
  const [subject] = lines.flatMap(({ start, end }) => {
    const label = subjectLabel(document.body.slice(start, end));
    return label > 0 ? [{ start: start + label, end }] : [];
  });
  return subject;
}

function titleAmong(
  document: Claimed,
  lines: readonly Span[],
  authors: readonly NameInText[],
): Span | undefined {
  return lines.find((line) => {
    const words = wordsOf(document, line);
    if (dateLine(words) || isImprintOfText(words) || isAffiliation(words) || isByline(words)) return false;
    return isHeadingLine(words) && !isNameLine(words) && !isOfNames(document, line, authors);
  });
}

/** The title on a line that names the author too, or says that it is an electronic book. */
function titleWithin({ body }: Claimed, line: Span, authors: readonly NameInText[]): Span | undefined {
  const start = line.start + ebookMark(body.slice(line.start, line.end));
  const own = { start, end: line.end };
  const within = namesWithin(authors, own);
  const title = behindAuthor(body, own, within) ?? beforeAuthor(body, own, within) ?? own;
  const isAnother = title.start > line.start || title.end < line.end;
  return isAnother && title.end - title.start >= SHORTEST_TITLE ? title : undefined;
}

function behindAuthor(body: string, line: Span, authors: readonly NameInText[]): Span | undefined {
  const namesBefore = (end: number) =>
    wordsBesideNames(body, { start: line.start, end }, namesWithin(authors, { start: line.start, end }));
  const last = authors.findLast(({ start }) => holdsNamesOnly(namesBefore(start)));
  const found = last && titleBehindAuthor(body.slice(last.end, line.end));
  return found && { start: last.end + found.start, end: last.end + found.end };
}

function beforeAuthor(body: string, line: Span, authors: readonly NameInText[]): Span | undefined {
  const last = authors.at(-1);
  const first = authors.find(({ start }) => start > line.start);
  if (!first || !last) return undefined;
  const before = body.slice(line.start, first.start);
  if (saysWhoseText(before)) return undefined;
  const length = titleBeforeAuthor(before, body.slice(last.end, line.end));
  return length > 0 ? { start: line.start, end: line.start + length } : undefined;
}
