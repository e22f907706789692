import { raisedFigure } from "../../patterns/web-marks.ts";

/** A run of glyphs as the PDF library gives it. */
export interface GlyphRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName?: string;
}

/** A line of a page: its words, its edges and base line in points from the lower left corner, and the size of most of its letters. */
export interface PageLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

interface Draft {
  words: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** A mark that is raised above its line and smaller. */
const MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3})$/u;
const SMALLER = 0.93;
const RAISED = 0.12;
/** Beyond so much of its size a run stands on another line. */
const SAME_LINE = 0.55;
const WORD_GAP = 0.18;
const COLUMN_GAP = 4;

/** The lines of a page, in the order in which the file writes them; raised figures are marks of notes: [12]. */
export function pageLines(runs: readonly GlyphRun[]): PageLine[] {
  const lines: Draft[] = [];
  for (const run of runs) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = run.transform;
    const isUpright = Math.abs(b) <= Math.abs(a) * 0.1;
    if (!isUpright || run.str === "") continue;
    const placed = { words: run.str, left: x, right: x + run.width, base: y, size: Math.hypot(c, d) };
    const line = lines.at(-1);
    if (line && isOnLine(line, placed)) extend(line, placed);
    else if (placed.words.trim() !== "") lines.push(placed);
  }
  return lines
    .map((line) => ({ ...line, words: line.words.replace(/\s+/gu, " ").trim() }))
    .filter(({ words }) => words !== "");
}

function isOnLine(line: Draft, run: Draft): boolean {
  const size = Math.max(line.size, run.size);
  const isFar = run.left - line.right > COLUMN_GAP * size || run.left < line.left - size;
  return Math.abs(run.base - line.base) < SAME_LINE * size && !isFar;
}

function extend(line: Draft, run: Draft): void {
  const gap = run.left - line.right;
  const parting = gap > WORD_GAP * Math.min(line.size, run.size) && !/\s$/u.test(line.words) ? " " : "";
  if (isMark(line.words.trim()) && isRaised(line, run)) {
    // the mark of a note opens the line that it belongs to
    Object.assign(line, { words: `[${line.words.trim()}] ${run.words}`, base: run.base, size: run.size });
  } else if (isMark(run.words.trim()) && isRaised(run, line)) {
    const before = line.words.trimEnd();
    const mark = raisedFigure(run.words, before) ?? `[${run.words.trim()}]`;
    line.words = `${before}${mark}${/\s$/u.test(run.words) ? " " : ""}`;
  } else {
    line.words += parting + run.words;
    if (run.words.trim().length > line.words.length / 2)
      Object.assign(line, { base: run.base, size: run.size });
  }
  line.right = Math.max(line.right, run.right);
}

function isMark(words: string): boolean {
  return MARK.test(words);
}

function isRaised(mark: Draft, beside: Draft): boolean {
  return mark.size < beside.size * SMALLER && mark.base - beside.base > RAISED * beside.size;
}
