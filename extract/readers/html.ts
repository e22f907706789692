import { isBinary } from "../patterns/bytes.ts";
import { realTitle } from "../patterns/file-words.ts";
import { FILE_LIMITS, refuse, refuseLarge } from "./bad-file.ts";
import { composeText } from "./flow/compose-text.ts";
import type { ComposedText } from "./flow/flow.ts";
import { decodePage } from "./html/decode-page.ts";
import { mainPart } from "./html/main-part.ts";
import { withoutSigns } from "./html/note-signs.ts";
import { namesIn, pageMetadata } from "./html/page-metadata.ts";
import { takeNotes } from "./html/page-notes.ts";
import { pageTree } from "./html/page-tree.ts";
import { removeComments } from "./html/remove-comments.ts";

/** The main article of a web page with its title, author, headings, quotations and notes; throws BadTextError where it is too large. */
export function readHtml(bytes: Uint8Array, file: string): ComposedText {
  if (bytes.length > FILE_LIMITS.htmlBytes) refuseLarge(file, "htmlBytes", `${bytes.length} bytes`);
  if (isOtherFile(bytes)) refuse(file, "is no web page: give it the ending of what it is, and add it again.");
  const page = pageTree(withoutSigns(decodePage(bytes)), file);
  removeComments(page.body);
  const { title, authors, date } = pageMetadata(page.document);
  const notes = takeNotes([{ path: "", document: page.document }]);
  const main = mainPart(page);
  return composeText({
    title: title ?? realTitle(main.title),
    date,
    authors: authors.length > 0 ? authors : namesIn(main.byline === undefined ? [] : [main.byline]),
    parts: [main.blocks],
    notes,
  });
}

/** True for a PDF, an archive or other bytes that are no text; pages in UTF-16 hold many zeros, and say so at the beginning. */
function isOtherFile(bytes: Uint8Array): boolean {
  const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46) || begins(0x50, 0x4b, 0x03, 0x04)) return true;
  return !begins(0xff, 0xfe) && !begins(0xfe, 0xff) && isBinary(bytes);
}
