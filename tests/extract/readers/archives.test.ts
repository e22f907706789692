import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FILE_LIMITS } from "../../../extract/readers/bad-file.ts";
import { BadTextError } from "../../../extract/readers/bad-text-error.ts";
import { openArchive } from "../../../extract/readers/zip/unzip.ts";
import { archiveOf, book, markOf, paragraph, run, wordDocument } from "./made-files.ts";
import { read } from "./read-source.ts";

const DOCUMENT = wordDocument(paragraph(run("The clubs were raided.") + markOf("footnote", 1)), {
  footnotes: [run("So it was.")],
});
const BOOK = book({ "1.xhtml": "<h1>One</h1><p>The clubs were raided.</p>" });

/** The text, or the sentence that refuses it; anything else is thrown. */
async function outcome(bytes: Uint8Array, file: string): Promise<string> {
  try {
    return (await read(bytes, file)).body;
  } catch (error) {
    if (error instanceof BadTextError) return error.message;
    throw error;
  }
}

describe("an archive", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["holds no document", archiveOf({ "a.txt": "x" }), /^a\.docx is an archive, but no Word document: /u],
    ["is none", new TextEncoder().encode("PK, but no more"), /^a\.docx is not a complete archive/u],
    [
      "is locked, or an old one",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /^a\.docx is locked with a password, or of an old Word: /u,
    ],
    ["is empty", new Uint8Array(), /^a\.docx is empty: /u],
  ])("that %s is refused in a sentence", async (_, bytes, sentence) => {
    expect(await outcome(bytes, "a.docx")).toMatch(sentence);
  });

  test("that unpacks to more than the limit is given up at the limit", async () => {
    const bomb = wordDocument(`<w:p>${" ".repeat(FILE_LIMITS.zipBytes + 1)}</w:p>`);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await outcome(bomb, "bomb.docx")).toMatch(
      /^bomb\.docx unpacks to more than 200,000,000 bytes \(limit zipBytes\): save/u,
    );
  });

  test("of more files than the limit is refused before one is unpacked", async () => {
    const files = Object.fromEntries(
      Array.from({ length: FILE_LIMITS.zipEntries + 1 }, (_, at) => [`${at}`, ""]),
    );
    expect(await outcome(archiveOf(files), "a.epub")).toMatch(/limit zipEntries: 10,000/u);
  });

  test("names no file outside itself", async () => {
    expect(await outcome(archiveOf({ "../x": "x", "word/document.xml": "<a/>" }), "a.docx")).toMatch(
      /^a\.docx is not a complete archive/u,
    );
    const archive = await openArchive(archiveOf({ "a/b.txt": "words" }), "a.zip");
    expect(archive.paths).toEqual(["a/b.txt"]);
    expect(await archive.read("../../etc/passwd")).toBeUndefined();
  });

  test("cut short or with bytes changed gives words or a sentence, and nothing else", async () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(DOCUMENT, BOOK),
        fc.nat(),
        fc.array(change, { maxLength: 8 }),
        async (whole, cut, changes) => {
          const bytes = whole.slice(0, changes.length === 0 ? cut % whole.length : whole.length);
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          return (await outcome(bytes, whole === BOOK ? "a.epub" : "a.docx")).length > 0;
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test("of random bytes under any ending that is read gives a sentence", async () => {
    const ending = fc.constantFrom(".docx", ".epub", ".xml", ".tei");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), ending, async (bytes, kind) =>
        /^a\.\w+ .+\.$/su.test(await outcome(bytes, `a${kind}`)),
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});
