import { footLabel, joinedLines, type KnownWords, withMarkAt } from "../../patterns/pdf-lines.ts";
import type { FlowNote } from "../flow/flow.ts";
import type { PageLine } from "./page-lines.ts";

/** A page's running text, and the ids of its notes by the label that is printed. */
export interface NotedPage {
  readonly lines: readonly PageLine[];
  readonly notes: ReadonlyMap<string, string>;
}

/** Notes are set smaller than the text by so much. */
const SMALLER = 0.94;
/** And stand apart from it by more than so many times their size, where they are as large. */
const APART = 1.5;

/** Takes the notes off the feet of the pages; one that goes on over the page is put together. */
export function takeFootNotes(
  pages: readonly (readonly PageLine[])[],
  bodySize: number,
  known: KnownWords,
): { pages: NotedPage[]; notes: Map<string, FlowNote> } {
  const words = new Map<string, { label: string; words: string }>();
  let open: { label: string; words: string } | undefined;
  const noted = pages.map((lines, page): NotedPage => {
    const foot = footOf(lines, bodySize, open !== undefined);
    const notes = new Map<string, string>();
    for (const line of foot) {
      const label = footLabel(line.words);
      if (label) {
        open = { label: label.label, words: line.words.slice(label.length) };
        const id = `${page}-${label.label}`;
        notes.set(label.label, id);
        words.set(id, open);
      } else if (open) open.words = joinedLines(open.words, line.words, known);
    }
    if (foot.length === 0) open = undefined;
    return { lines: withMarks(lines.slice(0, lines.length - foot.length), [...notes.keys()]), notes };
  });
  const notes = new Map<string, FlowNote>();
  for (const [id, note] of words)
    notes.set(id, { label: note.label, pieces: [{ kind: "words", words: note.words }] });
  return { pages: noted, notes };
}

/** The lines with a mark for each note of the page that none of them has yet. */
function withMarks(lines: readonly PageLine[], labels: readonly string[]): PageLine[] {
  const marked = [...lines];
  for (const label of labels) {
    if (marked.some(({ words }) => words.includes(`[${label}]`))) continue;
    const at = marked.findIndex(({ words }) => withMarkAt(words, label) !== words);
    const line = marked[at];
    if (line) marked[at] = { ...line, words: withMarkAt(line.words, label) };
  }
  return marked;
}

/** The last lines of a page that are set small, from the first that opens a note; all of them where one goes on from the page before. */
function footOf(lines: readonly PageLine[], bodySize: number, goesOn: boolean): readonly PageLine[] {
  let first = lines.length;
  while (first > 0 && (lines[first - 1]?.size ?? bodySize) < bodySize * SMALLER) first -= 1;
  const small = lines.slice(first);
  const opening = small.findIndex(({ words }) => footLabel(words) !== undefined);
  if (opening < 0) return goesOn && first > 0 && small.length > 0 ? small : markedFoot(lines);
  return goesOn ? small : small.slice(opening);
}

const MARKED = /^\[(\d{1,3})\] /u;

/** Notes as large as the text: the last lines from one on that opens with a raised mark which stands in the text above, set apart from it. */
function markedFoot(lines: readonly PageLine[]): readonly PageLine[] {
  const first = lines.findIndex(({ words, base, size }, at) => {
    const mark = MARKED.exec(words)?.[0].trimEnd();
    const above = lines[at - 1];
    const isApart = above !== undefined && above.base - base > APART * size;
    return mark !== undefined && isApart && lines.slice(0, at).some((line) => line.words.indexOf(mark) > 0);
  });
  return first < 0 ? [] : lines.slice(first);
}
