import type { Span } from "#model";
import { isLetterIn, namesEditor } from "../patterns/reference-glue.ts";
import type { WorkInReference } from "./reference-parts.ts";

/** UTF-16 units around names in which the signs of an editor stand, and before them the writer of the letter. */
const REACH = 60;
const LETTER_REACH = 120;

/** "Burt to Wilson, 3 May 1898, in M. Green (ed.), Letters": who is named before the volume brought it out and did not write it. */
export function editLetters(body: string, span: Span, { authors, editors }: WorkInReference): void {
  const [first, last] = [authors[0], authors.at(-1)];
  if (!first || !last) return;
  const before = body.slice(Math.max(span.start, first.start - LETTER_REACH), first.start);
  const after = body.slice(last.end, Math.min(span.end, last.end + REACH));
  if (isLetterIn(before) && namesEditor(before, after)) editors.push(...authors.splice(0));
}
