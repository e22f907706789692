import { tidyWords } from "../../patterns/file-words.ts";
import type { Piece } from "./flow.ts";

/** Where words in italics stand in a block. */
interface Italic {
  start: number;
  end: number;
}

/** The words of a block, and its italics by offset into them. */
export interface BlockWords {
  readonly words: string;
  readonly italics: readonly Readonly<Italic>[];
}

/** Writes the pieces of a block as one string: blanks once, none at its ends, and each mark right behind the word it belongs to. */
export function blockWords(pieces: readonly Piece[], markOf: (note: string) => string): BlockWords {
  const parts: string[] = [];
  const italics: Italic[] = [];
  let length = 0;
  let blank = "";
  const put = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  for (const piece of pieces) {
    if (piece.kind === "mark") {
      put(markOf(piece.note));
      continue;
    }
    const words = tidyWords(piece.words);
    const seen = words.trim();
    blank = widest(blank, words.slice(0, words.length - words.trimStart().length));
    if (seen === "") continue;
    if (length > 0) put(blank);
    if (piece.isItalic) addItalic(italics, { start: length, end: length + seen.length });
    put(seen);
    blank = words.slice(words.trimEnd().length);
  }
  return { words: parts.join(""), italics };
}

function widest(before: string, after: string): string {
  return before.includes("\n") ? "\n" : after || before;
}

/** Italics that are parted by no more than a blank are one stretch. */
function addItalic(italics: Italic[], next: Italic): void {
  const last = italics.at(-1);
  if (last && next.start - last.end <= 1) last.end = next.end;
  else italics.push(next);
}
