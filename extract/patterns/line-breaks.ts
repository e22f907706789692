/** Tells line breaks that end a paragraph from those that only wrap a line. */
export interface LineBreaks {
  /** True where the white space from `from` to `to` (offsets into the text) ends a paragraph. */
  endsParagraph(from: number, to: number): boolean;
}

const WIDEST_WRAPPED_LINE = 100;
const NARROWEST_WRAPPED_LINE = 45;

/** Lines that open a new unit even in wrapped text: indented, a list or note marker, a quotation line. */
const OPENS_UNIT = /^(?:[ \t\u00a0]{2}|\t|[-*•>#|]|[[(]?\p{Nd}{1,3}[\])]?[.)]?[ \t])/u;

/** A line of a Markdown quotation that holds words. */
const QUOTED_LINE = /^[ \t]{0,3}>[ \t]*[^\s>]/u;

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

/** The line breaks of a text: in text of one line a paragraph every break ends one, in wrapped text a blank line or an unfinished line does. */
export function lineBreaksOf(text: string): LineBreaks {
  const wrapped = isColumn(lineLengths(text));
  return {
    endsParagraph(from, to) {
      const gap = text.slice(from, to);
      const line = from + gap.indexOf("\n");
      if (line < from) return false;
      if (continuesQuotation(text, line)) return false;
      if (!wrapped || gap.lastIndexOf("\n") > line - from) return true;
      const start = text.lastIndexOf("\n", line - 1) + 1;
      return line - start < NARROWEST_WRAPPED_LINE || OPENS_UNIT.test(text.slice(line + 1, line + 8));
    },
  };
}

/** True where the lines before and behind a break are lines of one quotation: Markdown goes on over them. */
function continuesQuotation(text: string, line: number): boolean {
  if (!QUOTED_LINE.test(text.slice(line + 1, line + 12))) return false;
  const start = text.lastIndexOf("\n", line - 1) + 1;
  return QUOTED_LINE.test(text.slice(start, Math.min(line, start + 12)));
}
