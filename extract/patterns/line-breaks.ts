import { indentAt } from "./line-indents.ts";

/** Tells line breaks that end a paragraph from those that only wrap a line. */
export interface LineBreaks {
  /** True where the white space from `from` to `to` (offsets into the text) ends a paragraph. */
  endsParagraph(from: number, to: number): boolean;
}

const WIDEST_WRAPPED_LINE = 100;
const NARROWEST_WRAPPED_LINE = 45;

const LONGEST_CAPITALS = 90;
/** Two lines without a small letter of which the second goes on with the first; a byline goes on with nothing. */
const IN_CAPITALS =
  /^[^\p{Ll}\n]{8,90}(?:(?<= (?:OF|AND|THE|IN|ON|TO|FOR|WITH|A|AN|FROM|UPON|OR))[ \t]*\n(?=\p{Lu})|\n(?=(?:OF|AND|IN|ON|TO|FOR|WITH|FROM|UPON|OR|AS) \p{Lu}))[^\p{Ll}\n]{4,90}(?:\n|$)/u;

/** Lines that open a new unit even in wrapped text: a list or note marker, a quotation line. */
const OPENS_UNIT = /^[ \t\u00a0]*(?:[-*•>#|]|[[(]?\p{Nd}{1,3}[\])]?[.)]?[ \t])/u;
const UNIT_REACH = 48;
const ENDS_SENTENCE = /[.!?:;…]["”’')\]]{0,2}(?:\(\d{1,3}\)|\[\d{1,3}\])?\s*$/u;

const PARTED_WORD = /\p{Ll}{2}[-‐][ \t\r]{0,2}\n\p{Ll}{2}/u;
const PARTED_REACH = 6;

/** A line of a Markdown quotation that holds words. */
const QUOTED_LINE = /^[ \t]{0,3}>[ \t]*[^\s>]/u;
/** One that parts two paragraphs of a quotation. */
const EMPTY_QUOTED_LINE = /^[ \t]{0,3}>[ \t]*$/u;
const QUOTED_REACH = 12;

function lineLengths(text: string): number[] {
  const lengths: number[] = [];
  let from = 0;
  while (from <= text.length) {
    const to = text.indexOf("\n", from);
    const end = to < 0 ? text.length : to;
    lengths.push(end - from);
    from = end + 1;
  }
  return lengths;
}

/** True where most lines that have a line under them are as wide as a printed column, and hardly any wider. */
function isColumn(lengths: readonly number[]): boolean {
  const inner = lengths.filter((length, line) => length > 0 && (lengths[line + 1] ?? 0) > 0);
  const wide = lengths.filter((length) => length > WIDEST_WRAPPED_LINE).length;
  const column = inner.filter(
    (length) => length >= NARROWEST_WRAPPED_LINE && length <= WIDEST_WRAPPED_LINE,
  ).length;
  return inner.length >= 3 && wide <= lengths.length / 50 && column >= inner.length * 0.6;
}

/**
 * The line breaks of a text: in text of one line a paragraph every break ends one, in wrapped text a blank line, an unfinished
 * line or a change of indentation does. A paragraph that is set apart as a whole is wrapped in either.
 */
export function lineBreaksOf(text: string): LineBreaks {
  const wrapped = isColumn(lineLengths(text));
  return {
    endsParagraph(from, to) {
      const gap = text.slice(from, to);
      const line = from + gap.indexOf("\n");
      if (line < from) return false;
      if (continuesQuotation(text, line, to)) return false;
      if (gap.lastIndexOf("\n") > line - from) return true;
      const start = startOfLine(text, line);
      if (goesOn(text, start, line)) return false;
      if (OPENS_UNIT.test(text.slice(line + 1, line + UNIT_REACH))) return true;
      const [here, next] = [indentAt(text, start), indentAt(text, line + 1)];
      if (here > 0 && here === next) return endsSetLine(text.slice(start, line).trim(), wrapped);
      if (!wrapped || next > here) return true;
      return line - start < NARROWEST_WRAPPED_LINE || (next < here && isSetApart(text, start, here));
    },
  };
}

function goesOn(text: string, start: number, line: number): boolean {
  return partsWord(text, line) || goesOnInCapitals(text, start, line);
}

/** "Petro-" over "grad": a line that ends within a word ends no paragraph. */
function partsWord(text: string, line: number): boolean {
  return PARTED_WORD.test(text.slice(Math.max(0, line - PARTED_REACH), line + PARTED_REACH));
}

/** True for a title in capitals over two lines: "THE STATE OF THE WEAVERS", "AND OF THEIR MASTERS". */
function goesOnInCapitals(text: string, start: number, line: number): boolean {
  const lines = text.slice(start, Math.min(text.length, line + LONGEST_CAPITALS));
  return line - start < LONGEST_CAPITALS && IN_CAPITALS.test(lines);
}

/** Whether a line of a block that is indented as a whole ends its paragraph: a short one that is finished. */
function endsSetLine(line: string, wrapped: boolean): boolean {
  const isNarrow = line.length < NARROWEST_WRAPPED_LINE;
  if (ENDS_SENTENCE.test(line)) return isNarrow || !wrapped;
  return !wrapped && (isNarrow || line.length > WIDEST_WRAPPED_LINE);
}

/** True where the line above one that is indented has the same indentation: no mere first line of a paragraph. */
function isSetApart(text: string, start: number, indent: number): boolean {
  return start > 0 && indentAt(text, startOfLine(text, start - 1)) === indent && text[start - 2] !== "\n";
}

/** True where all breaks up to an offset lie within one quotation: Markdown goes on over them. */
function continuesQuotation(text: string, first: number, to: number): boolean {
  for (let line = first; line >= 0 && line < to; line = text.indexOf("\n", line + 1))
    if (!isWithinQuotation(text, line)) return false;
  return true;
}

/** True for the break between two lines of words, before an empty line of the quotation, and behind one that opens it. */
function isWithinQuotation(text: string, line: number): boolean {
  const before = quotedLine(text, startOfLine(text, line));
  const behind = quotedLine(text, line + 1);
  if (before === "none" || behind === "none") return false;
  return before === "words" || behind === "empty" || isFirst(text, startOfLine(text, line));
}

function startOfLine(text: string, end: number): number {
  return text.lastIndexOf("\n", end - 1) + 1;
}

function isFirst(text: string, start: number): boolean {
  return start === 0 || quotedLine(text, startOfLine(text, start - 1)) === "none";
}

function quotedLine(text: string, start: number): "words" | "empty" | "none" {
  const stop = text.indexOf("\n", start);
  const head = text.slice(start, Math.min(start + QUOTED_REACH, stop < 0 ? text.length : stop));
  if (QUOTED_LINE.test(head)) return "words";
  return EMPTY_QUOTED_LINE.test(head) ? "empty" : "none";
}
