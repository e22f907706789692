import { lettersOf } from "../../patterns/file-words.ts";
import { footLabel, isPageNumber } from "../../patterns/pdf-lines.ts";
import type { PageLine } from "./page-lines.ts";

/** So many lines at either end of a page may be running heads or feet. */
const EDGE_LINES = 3;
/** What stands there on so many pages is one. */
const FEWEST_PAGES = 3;
/** And is parted from the text by more than so many times its size. */
const APART = 1.6;

/** The pages without their running heads, running feet and page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const times = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(edgesOf(page).map(keyOf));
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const isRunning = (line: PageLine) =>
    isPageNumber(line.words) || (keyOf(line) !== "" && (times.get(keyOf(line)) ?? 0) >= FEWEST_PAGES);
  return pages.map((page) => {
    const isNote = ({ words }: PageLine) => isMarkedIn(page, footLabel(words)?.label);
    const edges = new Set(edgesOf(page).filter((line) => isRunning(line) && !isNote(line)));
    return page.filter((line) => !edges.has(line));
  });
}

/** The lines that stand highest and lowest on a page, as far as they stand apart from the text: notes and last lines do not. */
function edgesOf(page: readonly PageLine[]): PageLine[] {
  const fromTop = [...page].sort((a, b) => b.base - a.base);
  return [...new Set([...apart(fromTop), ...apart(fromTop.toReversed())])];
}

/** Of lines from an edge inwards those before the first wide gap. */
function apart(lines: readonly PageLine[]): PageLine[] {
  for (let count = 1; count <= EDGE_LINES && count < lines.length; count += 1) {
    const [outer, inner] = [lines[count - 1], lines[count]];
    if (outer && inner && Math.abs(outer.base - inner.base) > APART * Math.max(outer.size, inner.size))
      return lines.slice(0, count);
  }
  return [];
}

/** A line at the foot that opens with the mark of a note of its page is that note, however often others say the same. */
function isMarkedIn(page: readonly PageLine[], label: string | undefined): boolean {
  return label !== undefined && page.some(({ words }) => words.indexOf(`[${label}]`) > 0);
}

/** The letters of a line alone, without the number of the page that changes. */
function keyOf({ words }: PageLine): string {
  return lettersOf(words.replace(/\d+/gu, "")).slice(0, 60);
}
