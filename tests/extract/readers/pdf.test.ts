import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BadTextError } from "../../../extract/readers/bad-text-error.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { column, type PlacedWords, pdfOf } from "./made-pdf.ts";
import { notesOf, read, wordsOf } from "./read-source.ts";

const head = (page: number): PlacedWords[] => [
  { words: "The Raids of April", x: 150, y: 570, size: 8 },
  { words: String(page), x: 340, y: 570, size: 8 },
];
const FIRST = [
  "In April 1918 the Cheka raided the clubs of the anar-",
  "chists in Moscow, and many a writer told of it in the",
  "years that came, though the peace of Brest-",
  "Litovsk had been signed by then, and though nobody",
];
const SECOND = ["could say any longer what would become of the city."];

const filler = (from: number) =>
  column(
    ["So it went on for all of that spring, and the anarchists", "of the city held their meetings there."],
    from,
  );

test("lines become paragraphs over the end of a page, without running heads and page numbers", async () => {
  const pages = [
    [...head(11), ...column(FIRST, 540)],
    [...head(12), ...column(SECOND, 540), ...filler(500)],
    [...head(13), ...filler(540)],
  ];
  const source = await read(
    pdfOf(pages, { title: "Microsoft Word - raids.doc", author: "Avrich, Paul" }),
    "raids.pdf",
  );
  const spring =
    "So it went on for all of that spring, and the anarchists of the city held their meetings there.";
  expect(source.body).toBe(
    `By Paul Avrich\n\nIn April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer told of it in the years that came, though the peace of Brest-Litovsk had been signed by then, and though nobody could say any longer what would become of the city.\n\n${spring}\n\n${spring}`,
  );
});

test("larger lines are headings, lines set in are a quotation", async () => {
  const page = [
    ...column(["The Clubs"], 560, 16),
    ...column(FIRST, 530),
    ...column(["The raids were a blow to all who had", "hoped, says one who was there."], 470, 10, 80),
    ...filler(430),
  ];
  const source = await read(pdfOf([page]), "a.pdf");
  expect(wordsOf(source, "heading")).toEqual(["The Clubs"]);
  expect(wordsOf(source, "quotation")).toEqual([
    "The raids were a blow to all who had hoped, says one who was there.",
  ]);
  expect(segment(source).stretches.map(({ kind }) => kind)).toEqual([
    "title",
    "paragraph",
    "quotation",
    "paragraph",
  ]);
});

test("notes at the feet of pages stand behind their marks, one that goes on over the page in one piece", async () => {
  const marked = (y: number, mark: string): PlacedWords[] => [
    { words: "So he wrote", x: 50, y },
    { words: mark, x: 103, y: y + 4, size: 6 },
    { words: "and was never heard of in all the years that came.", x: 110, y },
  ];
  const pages = [
    [
      ...marked(540, "1"),
      ...filler(500),
      ...column(["1 Paul Avrich, The Russian Anarchists (Princeton: Prince-"], 60, 7),
    ],
    [
      ...marked(540, "2"),
      ...filler(500),
      ...column(["ton University Press, 1967), p. 113.", "2 Ibid., p. 115."], 70, 7),
    ],
  ];
  const source = await read(pdfOf(pages), "a.pdf");
  expect(source.body).toContain("So he wrote[1] and was never");
  expect(notesOf(source)).toEqual([
    {
      label: "1",
      marked: expect.stringContaining("[1]"),
      words: "Paul Avrich, The Russian Anarchists (Princeton: Princeton University Press, 1967), p. 113.",
    },
    { label: "2", marked: expect.stringContaining("[2]"), words: "Ibid., p. 115." },
  ]);
});

test("the same short note at the foot of many pages is no running foot", async () => {
  const page = (number: number) => [
    ...head(number),
    { words: "So he wrote", x: 50, y: 540 },
    { words: String(number), x: 103, y: 544, size: 6 },
    ...filler(500),
    ...column([`${number} Ibid., p. ${number + 100}.`], 60, 7),
  ];
  const source = await read(pdfOf([page(1), page(2), page(3), page(4)]), "a.pdf");
  expect(notesOf(source).map(({ label, words }) => [label, words])).toEqual(
    [1, 2, 3, 4].map((n) => [String(n), `Ibid., p. ${n + 100}.`]),
  );
});

describe("a PDF", () => {
  const plain = pdfOf([filler(500)]);
  test.each<[string, Uint8Array, RegExp]>([
    [
      "is locked",
      pdfOf([filler(500)], { isLocked: true }),
      /^a\.pdf is locked with a password: open it, save it without one, and add that\.$/u,
    ],
    ["is a scan", pdfOf([[], []]), /^a\.pdf is a scan without a text layer: .*\(OCR\)/u],
    ["is none", Buffer.from("<html>"), /^a\.pdf is no PDF, whatever its name says: /u],
    ["is cut short at its beginning", plain.slice(0, 40), /^a\.pdf is /u],
    ["is empty", new Uint8Array(), /^a\.pdf is empty: /u],
  ])("that %s is refused in a sentence", async (_, bytes, sentence) => {
    await expect(read(bytes, "a.pdf")).rejects.toThrow(BadTextError);
    await expect(read(bytes, "a.pdf")).rejects.toThrow(sentence);
  });

  test("cut short or with bytes changed gives words or a sentence, and nothing else", async () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(change, { maxLength: 8 }), async (cut, changes) => {
        const bytes = plain.slice(0, changes.length === 0 ? cut % plain.length : plain.length);
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        const found = await read(bytes, "a.pdf").catch((error: unknown) => error);
        return found instanceof BadTextError
          ? found.message.startsWith("a.pdf ")
          : "body" in (found as object);
      }),
      { numRuns: 120, seed: 3 },
    );
  });
});
