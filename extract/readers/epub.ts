import { realAuthor, realTitle } from "../patterns/file-words.ts";
import { refuse } from "./bad-file.ts";
import { type BookPackage, packageOf } from "./epub/book-package.ts";
import { composeText } from "./flow/compose-text.ts";
import type { ComposedText } from "./flow/flow.ts";
import { decodePage } from "./html/decode-page.ts";
import { withoutSigns } from "./html/note-signs.ts";
import { takeNotes } from "./html/page-notes.ts";
import { pageTree } from "./html/page-tree.ts";
import { blocksIn } from "./html/page-words.ts";
import { type Archive, openArchive } from "./zip/unzip.ts";

/** The text of an EPUB book, its chapters in their order, each with its notes behind it; throws BadTextError where it is none. */
export async function readEpub(bytes: Uint8Array, file: string): Promise<ComposedText> {
  const archive = await openArchive(bytes, file);
  const book = await packageOf(archive, file);
  await refuseLocked(archive, book, file);
  const pages = [];
  for (const path of book.chapters) {
    const page = await archive.read(path);
    if (page) pages.push({ path, ...pageTree(framed(withoutSigns(decodePage(page))), file) });
  }
  if (pages.length === 0) refuse(file, "holds no chapters: download the book again.");
  for (const { body } of pages)
    for (const aside of body.querySelectorAll("nav, [role=doc-toc], [role=doc-pagebreak]")) aside.remove();
  const notes = takeNotes(pages);
  return composeText({
    title: realTitle(book.title),
    date: book.date,
    authors: book.authors.flatMap((name) => realAuthor(name) ?? []),
    parts: pages.map(({ body }) => blocksIn(body)),
    notes,
  });
}

/** Elements of XML may end as they begin, which HTML takes for a beginning alone. */
function framed(xhtml: string): string {
  return xhtml.replace(
    /<(a|span|div|p|i|b|em|td|li|title|script|section)(\s[^<>]{0,1000})?\/>/giu,
    "<$1$2></$1>",
  );
}

const FONTS_ONLY = /\.(?:otf|ttf|woff2?)$/iu;

/** Fonts may be locked in a free book; its chapters may not. */
async function refuseLocked(archive: Archive, { chapters }: BookPackage, file: string): Promise<void> {
  const list = await archive.read("META-INF/encryption.xml");
  if (!list) return;
  const words = new TextDecoder().decode(list);
  const locked = [...words.matchAll(/\bURI\s*=\s*["']([^"']{1,500})["']/gu)].map(([, path = ""]) =>
    plainPath(path),
  );
  if (locked.some((path) => !FONTS_ONLY.test(path) && chapters.includes(path)))
    refuse(file, "is locked by copy protection: get a copy without it, and add that.");
}

/** A path as the archive has it: in XML it may be percent-coded. */
function plainPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a name with a bare % in it
  }
}
