const TAB_WIDTH = 4;
/** Fewer blanks at the head of a line are a slip, no indentation. */
const LEAST_INDENT = 2;

/** The columns of blank space before the words of the line that begins at an offset; a tab counts four, a lone blank none. */
export function indentAt(text: string, lineStart: number): number {
  let columns = 0;
  for (let at = lineStart; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\t") columns += TAB_WIDTH;
    else if (sign === " " || sign === "\u00a0") columns += 1;
    else break;
  }
  return columns < LEAST_INDENT ? 0 : columns;
}
