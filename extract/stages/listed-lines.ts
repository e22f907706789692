import { hasYear, isHeadingLine, openingOf } from "../patterns/titles.ts";
import type { Block } from "./segment-blocks.ts";

const FEWEST_LIST_LINES = 4;
const LONGEST_LIST_LINE = 250;

/** Tells the short lines of a text that are entries of a list from its headings. */
export class ListedLines {
  private readonly listed = new Map<number, boolean>();
  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  /** True among four or more short lines in a row: entries of a list, no headings. */
  isInList(index: number): boolean {
    let first = index;
    let last = index;
    while (index - first < FEWEST_LIST_LINES && this.mayBeListed(first - 1)) first--;
    while (last - index < FEWEST_LIST_LINES && this.mayBeListed(last + 1)) last++;
    return last - first + 1 > FEWEST_LIST_LINES;
  }

  /** True for a short line that may be an entry of a list; each block is judged once. */
  private mayBeListed(index: number): boolean {
    const known = this.listed.get(index);
    if (known !== undefined) return known;
    const block = this.blocks[index];
    const isShort =
      block !== undefined &&
      !openingOf(block.head) &&
      (isHeadingLine(block.head) || (block.end - block.start < LONGEST_LIST_LINE && hasYear(block.head)));
    this.listed.set(index, isShort);
    return isShort;
  }
}
