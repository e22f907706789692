import type { Source } from "../../../extract/document.ts";
import { readBytes } from "../../../extract/readers/read-text.ts";
import { findNotes } from "../../../extract/stages/find-notes.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { tokenise } from "../../../extract/stages/tokenise.ts";

/** A file read by its name. */
export const read = (bytes: Uint8Array | string, file: string): Promise<Source> =>
  readBytes(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, file);

/** The words under each markup of a kind. */
export const wordsOf = ({ body, markup }: Source, kind: string): string[] =>
  markup.filter((span) => span.kind === kind).map(({ start, end }) => body.slice(start, end));

/** The notes as the stages find them: label, the words before and in the mark, and the note's own. */
export function notesOf(source: Source) {
  return findNotes(tokenise(segment(source))).notes.map(({ label, marker, start, end }) => ({
    label,
    marked: marker && source.body.slice(marker.start - 6, marker.end),
    words: source.body.slice(start, end),
  }));
}
