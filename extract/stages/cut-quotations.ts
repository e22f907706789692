import { groupedBy } from "#model";
import { foldedWords, omitsWords, sentenceKeysIn } from "../patterns/block-quotations.ts";
import type { Block } from "./segment-blocks.ts";

/** A piece is looked for by so many of its first words. */
const KEY_WORDS = 5;
/** Of a paragraph that omits words so large a share of the pieces stands again. */
const LARGE_SHARE = 0.6;
const FEWEST_PIECES = 2;
/** No more paragraphs than these are looked for, nor longer ones. */
const MOST_CUT = 200;
const LONGEST_CUT = 3_000;
const LONGEST_COMPARED = 6_000;

interface Piece {
  readonly words: readonly string[];
  readonly block: number;
  isFound: boolean;
}

/** The numbers of the paragraphs that quote with omissions, "... bandits … But … we can", what a later paragraph says in full. */
export function cutQuotations(
  body: string,
  blocks: readonly Block[],
  isProse: (at: number) => boolean,
): number[] {
  const cut = [...blocks.keys()].filter((at) => isProse(at) && mayBeCut(body, blocks[at])).slice(0, MOST_CUT);
  const pieces = cut.flatMap((block) => piecesOf(body, blocks[block], block));
  if (pieces.length === 0) return [];
  const byKey = groupedBy(pieces, ({ words }) => keyAt(words, 0));
  blocks.forEach((block, at) => {
    if (isProse(at) && block.end - block.start <= LONGEST_COMPARED) markFound(body, block, at, byKey);
  });
  return cut.filter((at) => standsAgain(pieces.filter(({ block }) => block === at)));
}

function mayBeCut(body: string, block: Block | undefined): boolean {
  if (!block || block.end - block.start > LONGEST_CUT) return false;
  return omitsWords(body.slice(block.start, block.end));
}

function piecesOf(body: string, block: Block | undefined, number: number): Piece[] {
  const keys = block ? sentenceKeysIn(body.slice(block.start, block.end)) : [];
  return keys
    .map((key): Piece => ({ words: key.split(" "), block: number, isFound: false }))
    .filter(({ words }) => words.length >= KEY_WORDS);
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + KEY_WORDS).join(" ");
}

/** Marks the pieces that stand in a block farther down than the one next to theirs. */
function markFound(
  body: string,
  block: Block,
  number: number,
  byKey: ReadonlyMap<string, readonly Piece[]>,
): void {
  const words = foldedWords(body.slice(block.start, block.end));
  for (let at = 0; at + KEY_WORDS <= words.length; at++) {
    for (const piece of byKey.get(keyAt(words, at)) ?? []) {
      if (piece.isFound || number <= piece.block + 1) continue;
      piece.isFound = piece.words.every((word, place) => words[at + place] === word);
    }
  }
}

function standsAgain(pieces: readonly Piece[]): boolean {
  const found = pieces.filter(({ isFound }) => isFound).length;
  return found >= FEWEST_PIECES && found >= pieces.length * LARGE_SHARE;
}
