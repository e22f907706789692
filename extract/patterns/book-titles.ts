import type { Span } from "#model";
import { isCopyright, isNoteOfTranscriber, opensBook, opensWithBy } from "./book-openings.ts";
import { withoutMarkup } from "./markup-signs.ts";
import { isBareBy, isByline, isOtherHand } from "./people-lines.ts";

const PAGE_REACH = 6_000;
const LONGEST_LINE = 110;
const LONGEST_TITLE = 200;
const MOST_LINES = 6;
/** Two empty lines or more part what stands together on a title page. */
const PARTS = /\n[ \t]*\n[ \t]*\n\s*/u;
const PICTURE = /^\[(?:illustration|frontispiece|picture)\b/iu;
const MADE_BY = /^(?:produced|prepared|transcribed|e-?text prepared|scanned|digiti[sz]ed) by\b/iu;
/** "The History of the", "AN": a line that the next one must complete. */
const OPEN_ENDED = /(?:^|\s)(?:a|an|the|of|on|in|and|to|from|for|with|by)$/iu;
const RUNNING = /[.;:!?]\s+\p{L}.{40}/u;

/**
 * The title of a book from its title page, where that is set in parts or over several lines: what stands above "by" in its
 * part, else the part before; nothing where the first line of the text is the whole title, or no "by" names an author.
 */
export function bookTitleIn(body: string): string | undefined {
  const parts = partsOf(body.slice(0, PAGE_REACH));
  for (const [at, lines] of parts.entries()) {
    const by = lines.findIndex((line, index) => isAuthorsLine(line, lines[index + 1] ?? parts[at + 1]?.[0]));
    if (by >= 0) return titleAbove(parts, at, by, firstLineOf(body));
    if (lines.some(opensBook) || lines.length > MOST_LINES * 3) return undefined;
  }
  return undefined;
}

function firstLineOf(body: string): string {
  return bareLine(body.slice(0, PAGE_REACH).trimStart().split("\n", 1)[0] ?? "");
}

/** The parts of a title page as lines, without pictures and what a transcriber says. */
function partsOf(head: string): string[][] {
  return head
    .trim()
    .split(PARTS)
    .filter((part) => !isNoteOfTranscriber(part))
    .map((part) => part.split("\n").map(bareLine).filter(isOfTitlePage))
    .filter((lines) => lines.length > 0);
}

function bareLine(line: string): string {
  return withoutMarkup(line.trim());
}

function isOfTitlePage(line: string): boolean {
  return line !== "" && !PICTURE.test(line) && !MADE_BY.test(line);
}

function isAuthorsLine(line: string, next: string | undefined): boolean {
  if (isBareBy(line)) return next !== undefined && /^\p{Lu}/u.test(next);
  return opensWithBy(line) && isByline(line);
}

function titleAbove(parts: readonly string[][], at: number, by: number, first: string): string | undefined {
  const above = by > 0 ? (parts[at]?.slice(0, by) ?? []) : (parts[at - 1] ?? []);
  const lines = belowSeries(above);
  const isWhole = lines[0] === first && !OPEN_ENDED.test(first);
  if (lines.length === 0 || lines.length > MOST_LINES || isWhole) return undefined;
  const isNone = (line: string) =>
    line.length > LONGEST_LINE || RUNNING.test(line) || isOtherHand(line) || isCopyright(line);
  const title = lines.join(" ").replace(/[,;:]$/u, "");
  return lines.some(isNone) || title.length > LONGEST_TITLE ? undefined : title;
}

const EDITED = /^(?:general editors?|edited by)(?!\p{L})/iu;
const SERIES =
  /^(?:(?:the|english|american|french|great|modern|twelve) )*(?:men of (?:letters|action)|(?:literary )?lives|statesmen|writers|thinkers|worthies|(?:heroes|stor(?:y|ies)) of the nations|epochs of (?:modern |ancient |church )?history|home university)$|(?:^|\s)(?:series|library|classics|primers|handbooks|manuals|monographs)$/iu;
/** What goes on with what stands above it, and is no title. */
const GOES_ON = /^(?:with|from|and|in|or|being|revised|illustrated|vol|a new|new|second|third)(?!\p{L})/iu;

/** A title page without the series above the title: a first line that its editor's name parts from it, or one that is called like a series. */
function belowSeries(lines: readonly string[]): readonly string[] {
  const editor = lines.findIndex((line, at) => at > 0 && EDITED.test(line));
  const from = editor > 0 ? editor + 1 : SERIES.test(lines[0] ?? "") ? 1 : 0;
  const title = lines.slice(from);
  return from > 0 && title.length > 0 && !GOES_ON.test(title[0] ?? "") ? title : lines;
}

/** Where a title stands in a text whose lines break it, within its first pages; a title of one line, or none, is not looked for. */
export function brokenTitleAt(body: string, title: string): Span | undefined {
  const head = body.slice(0, PAGE_REACH);
  const words = title.split(" ").filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return undefined;
  for (let from = head.indexOf(first); from >= 0; from = head.indexOf(first, from + 1)) {
    const end = endOfWords(head, words, from);
    if (end !== undefined && head.slice(from, end).includes("\n")) return { start: from, end };
  }
  return undefined;
}

/** Where the words end that stand one behind another from an offset, with nothing but blanks between them. */
function endOfWords(head: string, words: readonly string[], from: number): number | undefined {
  let at = from;
  for (const word of words) {
    while (at > from && BLANK.test(head[at] ?? "")) at++;
    if (!head.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at;
}
const BLANK = /\s/u;
