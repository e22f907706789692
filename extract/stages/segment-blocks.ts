import { withoutQuotedLines } from "../patterns/clauses.ts";
import { lineBreaksOf } from "../patterns/line-breaks.ts";
import { indentAt } from "../patterns/line-indents.ts";
import { lineEmphasis } from "../patterns/markup-signs.ts";
import { HEADING_REACH, headingMark } from "../patterns/titles.ts";

/** A run of lines without a paragraph's end in it: the unit that gets a kind. UTF-16 offsets, trimmed. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** The first characters, enough to tell what the block is; the whole block where it is short. */
  readonly head: string;
  /** The last characters, before the end. */
  readonly tail: string;
  readonly lines: number;
  /** True where an empty line (or the start of the text) comes before. */
  readonly stands: boolean;
  /** Columns of blank space before every line: that of the line with the fewest. */
  readonly indent: number;
}

const HEAD = 420;
const TAIL = 160;
/** Where fewer blocks than this share have an empty line before them, the text sets its paragraphs without. */
const FEW_STAND = 0.1;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly stands: boolean;
  readonly indent: number;
}

const isBlank = (code: number) => code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028;

/** The lines of a body that hold something, trimmed. */
function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let empty = true;
  for (let from = 0; from < body.length; ) {
    const stop = body.indexOf("\n", from);
    const to = stop < 0 ? body.length : stop;
    let start = from;
    let end = to;
    while (start < end && isBlank(body.charCodeAt(start))) start++;
    start += headingMark(body.slice(start, Math.min(end, start + HEADING_REACH)));
    while (end > start && isBlank(body.charCodeAt(end - 1))) end--;
    const signs = lineEmphasis(body.slice(start, end));
    if (end > start)
      lines.push({ start: start + signs, end: end - signs, stands: empty, indent: indentAt(body, from) });
    empty = end === start;
    from = to + 1;
  }
  return lines;
}

/** The blocks of a body in order: paragraphs, headings, notes; they hold every word. */
export function blocksOf(body: string): Block[] {
  const breaks = lineBreaksOf(body);
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of linesOf(body)) {
    const last = group.at(-1);
    if (last && breaks.endsParagraph(last.end, line.start)) {
      groups.push(group);
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) groups.push(group);
  const blocks = groups.map((lines) => toBlock(body, lines));
  const standing = blocks.filter(({ stands }) => stands).length;
  return standing < blocks.length * FEW_STAND ? blocks.map((block) => ({ ...block, stands: true })) : blocks;
}

function toBlock(body: string, lines: readonly Line[]): Block {
  const start = lines[0]?.start ?? 0;
  const last = lines.at(-1)?.end ?? start;
  const isQuoted = body.startsWith(">", start);
  const end = isQuoted ? start + withoutQuotedLines(body.slice(start, last)).length : last;
  return {
    start,
    end,
    head: body.slice(start, Math.min(end, start + HEAD)),
    tail: body.slice(Math.max(start, end - TAIL), end),
    lines: lines.length,
    stands: lines[0]?.stands ?? true,
    indent: lines.reduce((least, { indent }) => Math.min(least, indent), lines[0]?.indent ?? 0),
  };
}

/** A block as two, the second from an offset in its last line on; white space between them belongs to neither. */
export function partedAt(body: string, block: Block, offset: number): [Block, Block] {
  const end = block.start + body.slice(block.start, offset).trimEnd().length;
  const [lines, stands] = [block.lines - 1, false];
  const tail = body.slice(Math.max(block.start, end - TAIL), end);
  const first = { ...block, end, head: block.head.slice(0, end - block.start), tail, lines };
  const words = body.slice(offset, block.end);
  return [first, { ...block, start: offset, head: words.slice(0, HEAD), tail: words, lines: 1, stands }];
}
