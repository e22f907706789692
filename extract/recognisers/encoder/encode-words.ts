import { wordsAt } from "#model";
import type { Word } from "../../patterns/words.ts";
import type { WordPieces } from "./word-pieces.ts";
import { shapesOf } from "./word-shape.ts";

/** Words as the encoder takes them: ids and shapes of all pieces in a row, and where each word's pieces begin. */
export interface EncodedWords {
  readonly ids: Int32Array;
  readonly shapes: Uint8Array;
  /** One more than there are words: the last is the number of pieces. */
  readonly starts: Int32Array;
}

/** Encodes words `[from, to)` of a text. */
export function encodeWords(
  text: string,
  words: readonly Word[],
  pieces: WordPieces,
  from = 0,
  to = words.length,
): EncodedWords {
  const ids: number[] = [];
  const shapes: number[] = [];
  const starts = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    const word = wordsAt(text, { start, end });
    const opensLine = text.slice(words[at - 1]?.end ?? 0, start).includes("\n") || at === 0;
    const shape = shapesOf(word, opensLine);
    piecesInto(ids, shapes, pieces.piecesOf(word), shape);
    starts[at - from + 1] = ids.length;
  }
  return { ids: Int32Array.from(ids), shapes: Uint8Array.from(shapes), starts };
}

function piecesInto(
  ids: number[],
  shapes: number[],
  pieces: readonly number[],
  shape: { readonly first: number; readonly later: number },
): void {
  pieces.forEach((piece, index) => {
    ids.push(piece);
    shapes.push(index === 0 ? shape.first : shape.later);
  });
}
