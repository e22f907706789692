import { strToU8, zipSync } from "fflate";

/** An archive of files by their paths. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, words]) => [
        path,
        typeof words === "string" ? strToU8(words) : words,
      ]),
    ),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A run of words, in italics or not. */
export const run = (words: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
/** A paragraph of a style. */
export const paragraph = (runs: string, style = "") =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`;
/** The place of a note's mark. */
export const markOf = (kind: "footnote" | "endnote", id: number) =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

/** The parts of a Word document that are not its body. */
export interface WordParts {
  readonly title?: string;
  readonly author?: string;
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
}

/** A Word document of some paragraphs; notes are numbered from 1 in its files. */
export function wordDocument(
  body: string,
  { title = "", author = "", ...notes }: WordParts = {},
): Uint8Array {
  const list = (kind: "footnote" | "endnote", words: readonly string[] = []) =>
    `<w:${kind}s ${W}><w:${kind} w:type="separator" w:id="0"><w:p/></w:${kind}>${words
      .map((note, at) => `<w:${kind} w:id="${at + 1}">${paragraph(note)}</w:${kind}>`)
      .join("")}</w:${kind}s>`;
  return archiveOf({
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style></w:styles>`,
    "word/footnotes.xml": list("footnote", notes.footnotes),
    "word/endnotes.xml": list("endnote", notes.endnotes),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`,
  });
}

/** An EPUB book of some chapters by their file names. */
export function book(chapters: Readonly<Record<string, string>>, metadata = "", more = {}): Uint8Array {
  const names = Object.keys(chapters);
  const listed = names.map(
    (name, at) => `<item id="c${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((_, at) => `<itemref idref="c${at}"/>`);
  const pages = Object.entries(chapters).map(([name, body]) => [
    `OEBPS/${name}`,
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`,
  ]);
  return archiveOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": `<package xmlns:dc="d" xmlns:opf="o"><metadata>${metadata}</metadata><manifest>${listed.join("")}</manifest><spine>${spine.join("")}</spine></package>`,
    ...Object.fromEntries(pages),
    ...more,
  });
}
