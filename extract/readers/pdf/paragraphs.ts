import {
  beginsLower,
  endsSentence,
  footLabel,
  joinedLines,
  type KnownWords,
} from "../../patterns/pdf-lines.ts";
import { openingOf } from "../../patterns/titles.ts";
import type { FlowBlock, Piece } from "../flow/flow.ts";
import type { NotedPage } from "./foot-notes.ts";
import type { PageLine } from "./page-lines.ts";

/** The measures by which lines are put together. */
interface Measures {
  readonly bodySize: number;
  readonly known: KnownWords;
}

interface Draft {
  kind: FlowBlock["kind"];
  words: string;
  last: PageLine;
  lines: number;
  /** True while every line stands in from the edge of its page. */
  isSetIn: boolean;
  page: number;
}

const LARGER = 1.12;
const LONGEST_HEADING = 160;
const INDENT = 0.8;
const DEEPEST_INDENT = 9;
const WIDE_PITCH = 1.75;
const SHORT_LINE = 0.9;

/** The paragraphs, headings and quotations of some pages; a paragraph that goes on over the page is one. */
export function paragraphsOf(pages: readonly NotedPage[], measures: Measures): FlowBlock[] {
  const drafts: (Draft & { notes: NotedPage["notes"] })[] = [];
  let isNotes = false;
  pages.forEach(({ lines, notes }, page) => {
    const edge = edgeOf(lines);
    const right = Math.max(...lines.map((line) => line.right));
    for (const line of lines) {
      const here = { line, edge, right, page, isNotes };
      const kind = isHeading(line, measures) ? "heading" : "paragraph";
      const words = withMarks(line.words, notes);
      const draft = drafts.at(-1);
      const isSetIn = line.left > edge + INDENT * line.size && line.left < edge + DEEPEST_INDENT * line.size;
      if (!draft || beginsBlock(draft, here, kind)) {
        drafts.push({ kind, words, last: line, lines: 1, isSetIn, page, notes });
        if (kind === "heading" || line.words.length < 30)
          isNotes = openingOf(line.words) === "notes" || (isNotes && kind !== "heading");
        continue;
      }
      draft.words = joinedLines(draft.words, words, measures.known);
      Object.assign(draft, { last: line, lines: draft.lines + 1, isSetIn: draft.isSetIn && isSetIn, page });
    }
  });
  return drafts.map(({ kind, words, lines, isSetIn }) => ({
    kind: kind === "paragraph" && isSetIn && lines > 1 ? "quotation" : kind,
    pieces: piecesOf(words),
  }));
}

interface Here {
  readonly line: PageLine;
  readonly edge: number;
  readonly right: number;
  readonly page: number;
  readonly isNotes: boolean;
}

function beginsBlock(
  draft: Draft,
  { line, edge, right, page, isNotes }: Here,
  kind: FlowBlock["kind"],
): boolean {
  const { last } = draft;
  if (kind !== draft.kind || Math.abs(last.size - line.size) > 0.08 * line.size) return true;
  if (isNotes && footLabel(line.words)) return true;
  const drop = last.base - line.base;
  const isNextBelow = page === draft.page && drop > 0;
  if (isNextBelow && drop > WIDE_PITCH * line.size) return true;
  if (kind === "heading") return !isNextBelow;
  const isIndented = isNextBelow
    ? line.left - last.left > INDENT * line.size
    : line.left > edge + INDENT * line.size;
  if (isIndented && !(draft.isSetIn && !isNextBelow) && !beginsLower(line.words)) return true;
  if (isNextBelow && last.left - line.left > INDENT * line.size && draft.lines > 1) return true;
  return last.right < right * SHORT_LINE && endsSentence(last.words) && !beginsLower(line.words);
}

function isHeading({ words, size }: PageLine, { bodySize }: Measures): boolean {
  return size > bodySize * LARGER && words.length <= LONGEST_HEADING && /\p{L}{2}/u.test(words);
}

/** Where most lines of a page begin. */
function edgeOf(lines: readonly PageLine[]): number {
  const times = new Map<number, number>();
  for (const { left } of lines) times.set(Math.round(left), (times.get(Math.round(left)) ?? 0) + 1);
  return [...times].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0] ?? 0;
}

const OPEN = "\ue000";
const CLOSE = "\ue001";

/** The marks of a page's own notes, told apart from those of other pages. */
function withMarks(words: string, notes: NotedPage["notes"]): string {
  return words.replace(/\[(\d{1,3}|[*†‡§¶]{1,3})\]/gu, (mark, label: string) => {
    const id = notes.get(label);
    return id === undefined ? mark : `${OPEN}${id}${CLOSE}`;
  });
}

function piecesOf(words: string): Piece[] {
  return words
    .split(/(\ue000[^\ue001]{1,20}\ue001)/u)
    .map((part) =>
      part.startsWith(OPEN) ? { kind: "mark", note: part.slice(1, -1) } : { kind: "words", words: part },
    );
}
