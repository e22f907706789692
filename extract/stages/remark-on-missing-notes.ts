import type { Remark } from "#model";
import type { Noted } from "../document.ts";
import { type NoteMark, noteMarksIn } from "../patterns/note-marks.ts";

/** Fewer marks that count on from 1 may be a list in the text. */
const FEWEST_MARKS = 3;

/** Says where marks count on through a text that has no notes at all: they may stand in another file. */
export function remarkOnMissingNotes<Document extends Noted>(document: Document): Document {
  if (document.notes.length > 0) return document;
  const marks = document.stretches.flatMap(({ start, end }) =>
    noteMarksIn(document.body.slice(start, end), start).filter((mark) => mark.start > start),
  );
  const [longest] = runsOf(marks).toSorted((a, b) => b.length - a.length);
  if (longest === undefined || longest.length < FEWEST_MARKS) return document;
  return { ...document, remarks: [...document.remarks, missing(longest)] };
}

/** For each style of mark, those that count on from 1. */
function runsOf(marks: readonly NoteMark[]): NoteMark[][] {
  const runs = new Map<string, NoteMark[]>();
  for (const mark of marks) {
    const run = runs.get(mark.style) ?? [];
    runs.set(mark.style, run);
    if (mark.label === String(run.length + 1)) run.push(mark);
  }
  return [...runs.values()];
}

function missing(run: readonly NoteMark[]): Remark {
  const { start = 0, end = 0 } = run[0] ?? {};
  const message = `marks 1 to ${run.length} have no notes: the notes may stand in another file`;
  return { stage: "remark-on-missing-notes", rule: "marks-without-notes", message, start, end };
}
