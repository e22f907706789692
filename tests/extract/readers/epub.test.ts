import { expect, test } from "vitest";
import { book } from "./made-files.ts";
import { notesOf, read, wordsOf } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer told of it later.";
const NAMED =
  '<dc:title>The Raids</dc:title><dc:creator opf:role="aut">Avrich, Paul</dc:creator><dc:creator opf:role="trl">Emma Goldman</dc:creator>';
const chapter = (title: string, note: string) =>
  `<h1>${title}</h1><p>${PROSE}<a epub:type="noteref" href="${note}">1</a></p>`;

test("a book is its chapters in order, under the title and the author of its package", async () => {
  const chapters = {
    "b.xhtml": `<h1>The Clubs</h1><p>${PROSE}</p>`,
    "a.xhtml": `<h1>The Peace</h1><p>So <i>Kommunist</i> wrote.</p>`,
  };
  const source = await read(book(chapters, NAMED), "book.epub");
  expect(source.title).toBe("The Raids");
  expect(source.body).toBe(
    `The Raids\n\nBy Paul Avrich\n\nThe Clubs\n\n${PROSE}\n\nThe Peace\n\nSo Kommunist wrote.`,
  );
  expect(wordsOf(source, "heading")).toEqual(["The Raids", "The Clubs", "The Peace"]);
});

test.each([
  [
    "in each chapter",
    {
      "1.xhtml": `${chapter("One", "#n1")}<aside epub:type="footnote" id="n1"><p>First note.</p></aside>`,
      "2.xhtml": `${chapter("Two", "#n1")}<aside epub:type="footnote" id="n1"><p>Second note.</p></aside>`,
    },
  ],
  [
    "in a chapter of their own",
    {
      "1.xhtml": chapter("One", "notes.xhtml#n1"),
      "2.xhtml": chapter("Two", "notes.xhtml#n2"),
      "notes.xhtml":
        '<h1>Notes</h1><h2>One</h2><p id="n1"><a href="1.xhtml#r">1.</a> First note.</p><h2>Two</h2><p id="n2">1. Second note.</p>',
    },
  ],
])(
  "notes that are counted anew and stand %s stand behind the chapter that they belong to",
  async (_, chapters) => {
    const source = await read(book(chapters), "book.epub");
    expect(notesOf(source)).toEqual([
      { label: "1", marked: expect.stringContaining("ter.[1]"), words: "First note." },
      { label: "1", marked: expect.stringContaining("ter.[1]"), words: "Second note." },
    ]);
    expect(source.body.indexOf("First note.")).toBeLessThan(source.body.indexOf("\n\nTwo"));
  },
);

test("a book under copy protection, and one without chapters, are refused in a sentence", async () => {
  const lockOf = (path: string) => ({
    "META-INF/encryption.xml": `<encryption><CipherReference URI="${path}"/></encryption>`,
  });
  for (const path of ["OEBPS/1.xhtml", "OEBPS/%31.xhtml"])
    await expect(read(book({ "1.xhtml": "<p>x</p>" }, "", lockOf(path)), "a.epub")).rejects.toThrow(
      /^a\.epub is locked by copy protection: /u,
    );
  await expect(read(book({}), "a.epub")).rejects.toThrow(/^a\.epub holds no chapters: /u);
});
