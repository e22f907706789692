import { expect, test } from "vitest";
import { segment } from "../../../extract/stages/segment.ts";
import { markOf, paragraph, run, wordDocument } from "./made-files.ts";
import { notesOf, read, wordsOf } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer told of it later.";
const QUOTED =
  "The raids were a blow to all who had hoped, and nobody in the city forgot them, says one who was there.";

test("a Word document keeps its headings, quotations, italics, title and author", async () => {
  const body = [
    paragraph(run("After the Raids"), "Mine"),
    paragraph(
      run(`${PROSE} So `) +
        run("Burevestnik", "<w:i/>") +
        run(" wrote, and ") +
        run("others", '<w:i w:val="0"/>') +
        run("."),
    ),
    paragraph(run(QUOTED), "Q"),
  ];
  const source = await read(
    wordDocument(body.join(""), { title: "The Raids", author: "Avrich, Paul" }),
    "raids.docx",
  );
  expect(source).toMatchObject({ id: "raids", title: "The Raids" });
  expect(source.body).toBe(
    `The Raids\n\nBy Paul Avrich\n\nAfter the Raids\n\n${PROSE} So Burevestnik wrote, and others.\n\n${QUOTED}`,
  );
  expect(wordsOf(source, "italic")).toEqual(["Burevestnik"]);
  expect(segment(source).stretches.map(({ kind }) => kind)).toEqual([
    "title",
    "byline",
    "heading",
    "paragraph",
    "quotation",
  ]);
});

test.each([
  ["Ann Archer; Ben Roth", "By Ann Archer and Ben Roth"],
  ["Ann Archer, Ben Roth and Eva Roos", "By Ann Archer, Ben Roth and Eva Roos"],
  ["Ann Archer and Ben Roth", "By Ann Archer and Ben Roth"],
  ["Archer, Ann; Roth, Ben", "By Ann Archer and Ben Roth"],
  ["Ann Archer, PhD", "By Ann Archer"],
  ["van Gogh, Vincent", "By Vincent van Gogh"],
  ["Ministry of Food and Agriculture", "By Ministry of Food and Agriculture"],
])("what Word keeps as its creator names each author: %s", async (author, byline) => {
  const { body } = await read(wordDocument(paragraph(run(PROSE)), { title: "The Raids", author }), "a.docx");
  expect(body.split("\n\n")[1]).toBe(byline);
});

test("its footnotes stand behind their marks, endnotes beside them in Roman figures", async () => {
  const body = [
    paragraph(run(PROSE) + markOf("footnote", 2) + run(` ${PROSE}`) + markOf("endnote", 1)),
    paragraph(run(QUOTED) + markOf("footnote", 1)),
  ];
  const footnotes = [
    run("Ibid., p. 3."),
    run("Paul Avrich, ") + run("The Russian Anarchists", "<w:i/>") + run(" (Princeton, 1967), p. 113."),
  ];
  const source = await read(
    wordDocument(body.join(""), { footnotes, endnotes: [run("Thanks to Emma Goldman.")] }),
    "a.docx",
  );
  expect(notesOf(source)).toEqual(
    [
      {
        label: "1",
        marked: "ter.[1]".slice(-9),
        words: "Paul Avrich, The Russian Anarchists (Princeton, 1967), p. 113.",
      },
      { label: "i", marked: "ter.[i]".slice(-9), words: "Thanks to Emma Goldman." },
      { label: "2", marked: "ere.[2]".slice(-9), words: "Ibid., p. 3." },
    ].map((note) => ({ ...note, marked: expect.stringContaining(note.marked) })),
  );
  expect(wordsOf(source, "italic")).toEqual(["The Russian Anarchists"]);
});

test("what was struck out, hidden or a field's instruction is not read; what was put in is", async () => {
  const body = paragraph(
    `${run("The clubs")}<w:del><w:r><w:delText> and taverns</w:delText></w:r></w:del><w:ins>${run(" were raided")}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>${run("secret", "<w:vanish/>")}${run(".")}`,
  );
  expect((await read(wordDocument(body), "a.docx")).body).toBe("The clubs were raided.");
});

test("a row of a table is a line, an entry of a list has its sign, a raised figure is a mark", async () => {
  const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell("Moscow")}${cell("1918")}</w:tr></w:tbl><w:p><w:pPr><w:numPr/></w:pPr>${run("one thing")}</w:p>${paragraph(run("So it was.") + run("3", '<w:vertAlign w:val="superscript"/>'))}`;
  expect((await read(wordDocument(body), "a.docx")).body).toBe(
    "Moscow | 1918\n\n- one thing\n\nSo it was.[3]",
  );
});
