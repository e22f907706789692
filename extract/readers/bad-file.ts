import { BadTextError } from "./bad-text-error.ts";

/** How much of a file with markup is read before it is refused; `ibid doctor` prints these with what they mean. */
export const FILE_LIMITS = {
  htmlBytes: 30_000_000,
  depth: 500,
  xmlBytes: 100_000_000,
  xmlElements: 2_000_000,
  zipEntries: 10_000,
  zipBytes: 200_000_000,
  pdfPages: 5_000,
} as const;

/** What each of these limits counts. */
export const FILE_LIMIT_MEANINGS: Readonly<Record<keyof typeof FILE_LIMITS, string>> = {
  htmlBytes: "bytes of a web page",
  depth: "levels of elements within elements, in web pages and XML",
  xmlBytes: "bytes of an XML file, or of one within a DOCX or EPUB",
  xmlElements: "elements of such a file",
  zipEntries: "files within a DOCX or EPUB",
  zipBytes: "bytes of those that are read, unpacked",
  pdfPages: "pages of a PDF",
};

/** Throws what is wrong with a file and what to do, in one sentence that names it. */
export function refuse(file: string, words: string, cause?: unknown): never {
  throw new BadTextError(`${file} ${words}`, { cause });
}

/** Throws that a file passes one of the limits. */
export function refuseLarge(file: string, limit: keyof typeof FILE_LIMITS, what: string): never {
  const most = FILE_LIMITS[limit].toLocaleString("en-GB");
  refuse(file, `holds ${what} (limit ${limit}: ${most}): save the part that you need as a file of its own.`);
}
