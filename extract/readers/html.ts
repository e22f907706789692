import { realTitle } from "../patterns/file-words.ts";
import { FILE_LIMITS, refuseLarge } from "./bad-file.ts";
import { composeText } from "./flow/compose-text.ts";
import type { ComposedText } from "./flow/flow.ts";
import { decodePage } from "./html/decode-page.ts";
import { mainPart } from "./html/main-part.ts";
import { withoutSigns } from "./html/note-signs.ts";
import { namesIn, pageMetadata } from "./html/page-metadata.ts";
import { takeNotes } from "./html/page-notes.ts";
import { pageTree } from "./html/page-tree.ts";

/** The main article of a web page with its title, author, headings, quotations and notes; throws BadTextError where it is too large. */
export function readHtml(bytes: Uint8Array, file: string): ComposedText {
  if (bytes.length > FILE_LIMITS.htmlBytes) refuseLarge(file, "htmlBytes", `${bytes.length} bytes`);
  const page = pageTree(withoutSigns(decodePage(bytes)), file);
  const { title, authors } = pageMetadata(page.document);
  const notes = takeNotes([{ path: "", document: page.document }]);
  const main = mainPart(page);
  return composeText({
    title: title ?? realTitle(main.title),
    authors: authors.length > 0 ? authors : namesIn(main.byline === undefined ? [] : [main.byline]),
    parts: [main.blocks],
    notes,
  });
}
