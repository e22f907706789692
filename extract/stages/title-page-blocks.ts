import { isCopyright, isNoteOfTranscriber, isProseOfBook, opensBook } from "../patterns/book-openings.ts";
import { isBareBy, isNameLine, isOtherHand } from "../patterns/people-lines.ts";
import type { Block } from "./segment-blocks.ts";

const MOST_BLOCKS = 40;

/** The blocks of a title page that say in words of their own who wrote the book: "by" alone and the name below it. None where no such words stand above the first prose. */
export function authorBlocksOfPage(blocks: readonly Block[]): ReadonlySet<number> {
  const end = blocks.slice(0, MOST_BLOCKS).findIndex(endsPage);
  const page = blocks.slice(0, end < 0 ? MOST_BLOCKS : end);
  const at = page.findIndex(({ head }, index) => isBareBy(head) && isAuthors(page, index));
  return new Set(at < 0 ? [] : [at, at + 1]);
}

function endsPage({ head, lines }: Block): boolean {
  if (isNoteOfTranscriber(head)) return false;
  return lines === 1 && head.length <= LONGEST_LINE ? opensBook(head) : isProseOfBook(head);
}
const LONGEST_LINE = 120;

/** The line above tells of no other hand, and the line below is a name. */
function isAuthors(page: readonly Block[], by: number): boolean {
  const [above, name] = [page[by - 1]?.head ?? "", page[by + 1]];
  return !!name && name.lines === 1 && isNameLine(name.head) && !isOtherHand(above) && !isCopyright(above);
}
