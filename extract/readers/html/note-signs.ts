import type { Piece } from "../flow/flow.ts";

const OPEN = "\ue000";
const CLOSE = "\ue001";
const SIGN = /\ue000(\d{1,7})\ue001/gu;

/** The sign that stands in a page for the mark of a note, so that the choice of the article leaves it where it is. */
export function noteSign(note: string): string {
  return `${OPEN}${note}${CLOSE}`;
}

/** Takes from a page the signs that only we may set. */
export function withoutSigns(html: string): string {
  return html.replaceAll(OPEN, " ").replaceAll(CLOSE, " ");
}

/** Words with signs in them as pieces: words, and marks of notes. */
export function markPieces(words: string, isItalic: boolean): Piece[] {
  const look = isItalic ? { isItalic } : {};
  if (!words.includes(OPEN)) return [{ kind: "words", words, ...look }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: sign, 1: note = "", index } of words.matchAll(SIGN)) {
    if (index > from) pieces.push({ kind: "words", words: words.slice(from, index), ...look });
    pieces.push({ kind: "mark", note });
    from = index + sign.length;
  }
  if (from < words.length) pieces.push({ kind: "words", words: words.slice(from), ...look });
  return pieces;
}
