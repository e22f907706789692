import { looseLabelAt, noteMarksIn } from "../patterns/note-marks.ts";
import {
  authorOfPlainNote,
  endsInItsOnlyMark,
  endsInTellingOfWords,
  looksBackAtWords,
  maySpeak,
} from "../patterns/noted-quotations.ts";
import type { Block } from "./segment-blocks.ts";
import type { KindOfBlock } from "./segment-kinds.ts";

const SHORTEST = 100;
const LONGEST = 3_000;
const LONGEST_NOTE = 200;

/** The body, its blocks and their kinds. */
interface Cut {
  readonly body: string;
  readonly blocks: readonly Block[];
  readonly kinds: readonly KindOfBlock[];
}

/**
 * The numbers of the paragraphs that are another's words though nothing sets them apart: the paragraph before tells of
 * somebody's words, and the note at the end gives that one's work, or the next paragraph looks back, "He wrote this".
 */
export function notedQuotations(cut: Cut): number[] {
  const { body, blocks, kinds } = cut;
  const textAt = (at: number) => body.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0);
  const isProse = (at: number) => kinds[at]?.kind === "paragraph" && kinds[at].zone === "body";
  const may = [...blocks.keys()].filter(
    (at) => isProse(at) && isProse(at - 1) && isOfSomeLength(blocks[at]) && endsInItsOnlyMark(textAt(at)),
  );
  if (may.length === 0) return [];
  const notes = notesOf(cut);
  return may.filter((at) => {
    const [before, words, behind] = [textAt(at - 1), textAt(at), textAt(at + 1)];
    if (!maySpeak(words) || !endsInTellingOfWords(before)) return false;
    const author = authorOfPlainNote(notes.get(labelAtEnd(words) ?? "") ?? "");
    if (author !== undefined) return before.includes(author) && !words.includes(author);
    return looksBackAtWords(behind);
  });
}

function isOfSomeLength(block: Block | undefined): boolean {
  const length = block ? block.end - block.start : 0;
  return length >= SHORTEST && length <= LONGEST;
}

function labelAtEnd(words: string): string | undefined {
  return noteMarksIn(words, 0).find(({ end }) => end === words.length)?.label;
}

/** The words of the short notes, by their labels. */
function notesOf({ body, blocks, kinds }: Cut): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  blocks.forEach(({ start, end, head }, at) => {
    if (kinds[at]?.kind !== "note" || end - start > LONGEST_NOTE) return;
    const label = looseLabelAt(head);
    if (label && !notes.has(label.label)) notes.set(label.label, body.slice(start + label.length, end));
  });
  return notes;
}
