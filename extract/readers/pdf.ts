import { getDocumentProxy } from "unpdf";
import { realAuthor, realTitle } from "../patterns/file-words.ts";
import { knownWords } from "../patterns/pdf-lines.ts";
import { FILE_LIMITS, refuse, refuseLarge } from "./bad-file.ts";
import { composeText } from "./flow/compose-text.ts";
import type { ComposedText } from "./flow/flow.ts";
import { takeFootNotes } from "./pdf/foot-notes.ts";
import { type GlyphRun, type PageLine, pageLines } from "./pdf/page-lines.ts";
import { paragraphsOf } from "./pdf/paragraphs.ts";
import { withoutRunningHeads } from "./pdf/running-heads.ts";

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Fewer letters a page than this are stamps on a scan, and no text. */
const FEWEST_LETTERS = 25;

/**
 * The text of a PDF from its text layer: lines put together to paragraphs, without running heads and page numbers, notes at the
 * feet behind their marks. Throws BadTextError where it is locked, a scan, or damaged.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ComposedText> {
  if (!isPdf(bytes)) refuse(file, "is no PDF, whatever its name says: download or save it again.");
  const proxy = await opened(bytes, file);
  try {
    if (proxy.numPages > FILE_LIMITS.pdfPages) refuseLarge(file, "pdfPages", `${proxy.numPages} pages`);
    const pages = await linesOf(proxy);
    refuseScan(pages, file);
    const { info } = await proxy.getMetadata();
    return composed(pages, info as Readonly<Record<string, unknown>>);
  } finally {
    await proxy.destroy();
  }
}

function composed(pages: readonly PageLine[][], info: Readonly<Record<string, unknown>>): ComposedText {
  const text = withoutRunningHeads(pages);
  const known = knownWords(text.flat().map(({ words }) => words));
  const bodySize = sizeOfMost(text.flat());
  const noted = takeFootNotes(text, bodySize, known);
  const field = (name: string) => (typeof info[name] === "string" ? info[name] : "");
  return composeText({
    title: realTitle(field("Title")),
    authors: field("Author")
      .split(/;|\band\b/u)
      .flatMap((name) => realAuthor(name) ?? []),
    parts: [paragraphsOf(noted.pages, { bodySize, known })],
    notes: noted.notes,
  });
}

const HEAD_BYTES = 1_024;

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, HEAD_BYTES)).includes("%PDF-");
}

async function opened(bytes: Uint8Array, file: string): Promise<Proxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (cause) {
    if ((cause as Error).name === "PasswordException")
      return refuse(file, "is locked with a password: open it, save it without one, and add that.", cause);
    return refuse(
      file,
      "is a damaged PDF: download it again, or print it to a new PDF, and add that.",
      cause,
    );
  }
}

async function linesOf(proxy: Proxy): Promise<PageLine[][]> {
  const pages: PageLine[][] = [];
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageLines(items.filter((run): run is typeof run & GlyphRun => "str" in run)));
    page.cleanup();
  }
  return pages;
}

function refuseScan(pages: readonly PageLine[][], file: string): void {
  const letters = pages.flat().reduce((sum, { words }) => sum + words.replace(/[^\p{L}]+/gu, "").length, 0);
  if (letters >= Math.min(FEWEST_LETTERS * pages.length, 2_000) && letters > 0) return;
  refuse(
    file,
    "is a scan without a text layer: let a program for text recognition (OCR) add one, and add the PDF again.",
  );
}

/** The size in which most letters are set, in points. */
function sizeOfMost(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of lines) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
