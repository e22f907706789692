import { extname } from "node:path";
import type { ComposedText } from "./flow/flow.ts";

/** How a kind of file becomes a text. */
export type FileReader = (bytes: Uint8Array, file: string) => ComposedText | Promise<ComposedText>;

export const MARKDOWN_ENDINGS: readonly string[] = [".md", ".markdown"];

/** Endings of files that are text as they stand. */
export const PLAIN_ENDINGS: readonly string[] = [".txt", ".text", ...MARKDOWN_ENDINGS];

const pdf = async () => (await import("./pdf.ts")).readPdf;
const tei = async () => (await import("./tei.ts")).readTei;
const html = async () => (await import("./html.ts")).readHtml;

/** Readers of files with markup, each loaded when the first file of its kind comes. */
export const MARKUP_READERS: Readonly<Record<string, () => Promise<FileReader>>> = {
  ".html": html,
  ".htm": html,
  ".xhtml": html,
  ".docx": async () => (await import("./docx.ts")).readDocx,
  ".epub": async () => (await import("./epub.ts")).readEpub,
  ".pdf": pdf,
  ".xml": tei,
  ".tei": tei,
};

/** True where the file has markup, so that its words are not its bytes. */
export function isMarkedUp(file: string): boolean {
  return endingOf(file) in MARKUP_READERS;
}

/** The ending of a file's name with its dot, in lower case. */
export function endingOf(file: string): string {
  return extname(file).toLowerCase();
}

/** Endings of all files that can be read. */
export const READ_ENDINGS: readonly string[] = [...PLAIN_ENDINGS, ...Object.keys(MARKUP_READERS)];

const AS_DOCX = "open it in a word processor, save it as .docx, and add that";
const IMAGE =
  "is an image: read its letters first with a program for text recognition (OCR), and add the text or the PDF that it makes";
const SOUND = "is sound or film, not text: add a transcript";
const TABLE = "is a table, not running text: save what should be read as plain text (.txt)";
const ARCHIVE = "is an archive: unpack it, and add the files in it";
const SCAN = "is a scan: save it as PDF with recognised text (OCR), and add that";
const SAVED = "is a page saved with everything in it: save it as web page, HTML only, and add that";
const BOOK = "is a book in a closed form: convert it to EPUB (without copy protection), and add that";

/** Kinds that are not read, each with what to do, by ending. */
const UNREAD: Readonly<Record<string, string>> = {
  doc: `is of an old Word: ${AS_DOCX}`,
  dot: `is of an old Word: ${AS_DOCX}`,
  rtf: `is rich text: ${AS_DOCX}`,
  odt: `is an OpenDocument text: ${AS_DOCX}`,
  pages: `is of Pages: export it as Word (.docx), and add that`,
  wpd: `is of WordPerfect: ${AS_DOCX}`,
  ...all("jpg jpeg png gif tif tiff webp bmp heic jp2 svg", IMAGE),
  ...all("mp3 mp4 wav m4a ogg mov avi mkv", SOUND),
  ...all("xls xlsx ods csv tsv", TABLE),
  ...all("zip 7z rar tar gz tgz", ARCHIVE),
  ...all("djvu djv", SCAN),
  ...all("mht mhtml webarchive", SAVED),
  ...all("mobi azw azw3 kfx", BOOK),
};

/** Why a file of some ending is not read and what to do, behind its name. */
export function whyUnread(ending: string): string {
  return (
    UNREAD[ending.slice(1)] ??
    `is a ${ending} file, which is not read here: save it as plain text (.txt) or Word (.docx), and add that`
  );
}

function all(endings: string, words: string): Record<string, string> {
  return Object.fromEntries(endings.split(" ").map((ending) => [ending, words]));
}
