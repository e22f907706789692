import type { EncodedWords } from "./encode-words.ts";
import { type ReadingWindow, readingWindows } from "./reading-windows.ts";
import type { Heads, Pieces, Session } from "./session.ts";
import { TAGS } from "./tags.ts";
import type { WordPieces } from "./word-pieces.ts";
import { NO_SHAPE } from "./word-shape.ts";
import { PAIR_ROW, WordVectors } from "./word-vectors.ts";

/** Where a text may be cut, and how its reading is watched and stopped; progress counts windows. */
interface Watching {
  /** The words that open sentences, in order. */
  readonly openings?: readonly number[] | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Runs the encoder over all words and keeps what its heads say of each. One window at a time: on a processor that is
 * faster than several together, and needs no padding.
 */
export async function readWords(
  encoded: EncodedWords,
  pieces: WordPieces,
  session: Session,
  { signal, onProgress, openings }: Watching = {},
): Promise<WordVectors> {
  const vectors = new WordVectors(encoded.starts.length - 1);
  const windows = readingWindows(encoded.starts, openings);
  let last: { readonly asked: Pieces; readonly heads: Heads } | undefined;
  for (const [done, window] of windows.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, windows.length);
    const asked = piecesOf(window, encoded, pieces);
    // What no vocabulary knows, an encoded picture of a megabyte, is the same again and again: it is read once.
    if (!last || !isSame(asked, last.asked)) last = { asked, heads: await session.run(asked) };
    keepWindow(vectors, window, encoded.starts, last.heads);
  }
  return vectors;
}

function isSame(one: Pieces, other: Pieces): boolean {
  return (
    one.ids.length === other.ids.length &&
    one.ids.every((id, at) => id === other.ids[at] && one.shapes[at] === other.shapes[at])
  );
}

function piecesOf(window: ReadingWindow, { ids, shapes, starts }: EncodedWords, pieces: WordPieces): Pieces {
  const [first, last] = [starts[window.from] ?? 0, starts[window.to] ?? 0];
  const length = last - first + 2;
  const [all, forms] = [new Int32Array(length), new Int32Array(length).fill(NO_SHAPE)];
  all[0] = pieces.first;
  all.set(ids.subarray(first, last), 1);
  all[length - 1] = pieces.last;
  forms.set(shapes.subarray(first, last), 1);
  return { ids: all, shapes: forms };
}

function keepWindow(vectors: WordVectors, window: ReadingWindow, starts: Int32Array, heads: Heads): void {
  for (let word = window.keepFrom; word < window.keepTo; word++) {
    const piece = 1 + (starts[word] ?? 0) - (starts[window.from] ?? 0);
    vectors.keep(word, { numbers: heads.names, at: piece * TAGS }, heads.claim[piece] ?? 0, {
      numbers: heads.pair,
      at: piece * PAIR_ROW,
    });
  }
}
