import { expect, test } from "vitest";
import { segment } from "../../../extract/stages/segment.ts";
import { notesOf, read, wordsOf } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer told of it later.";
const QUOTED =
  "The raids were a blow to all who had hoped, and nobody in the city forgot them, says one who was there.";

const edition = (body: string, header = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>${header}</titleStmt></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`;

test("an edition keeps its headings, quotations and titles, under the title and author of its header", async () => {
  const source = await read(
    edition(
      `<div><head>The Clubs</head><p>${PROSE} So <title level="m">Burevestnik</title> wrote, <q>for the last time</q>.</p><quote><p>${QUOTED}</p></quote></div>`,
      "<title>The Raids: an electronic edition</title><author><persName>Avrich, Paul, 1931-2006</persName></author>",
    ),
    "raids.xml",
  );
  expect(source.title).toBe("The Raids");
  expect(source.body).toBe(
    `The Raids\n\nBy Paul Avrich\n\nThe Clubs\n\n${PROSE} So Burevestnik wrote, “for the last time”.\n\n${QUOTED}`,
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
  ["in its place", `<p>${PROSE}<note n="1">Paul Avrich, p. 113.</note> ${PROSE}</p>`],
  [
    "at the end, with a reference to it",
    `<p>${PROSE}<ref target="#n1">1</ref> ${PROSE}</p><div><note xml:id="n1" n="1"><p>Paul Avrich, p. 113.</p></note></div>`,
  ],
  [
    "at the end, with an anchor that it points at",
    `<p>${PROSE}<anchor xml:id="a1"/> ${PROSE}</p><div><note target="#a1">Paul Avrich, p. 113.</note></div>`,
  ],
])("a note %s stands behind its mark", async (_, body) => {
  const source = await read(edition(body), "a.tei");
  expect(source.body).toContain(`${PROSE}[1] ${PROSE}`);
  expect(notesOf(source)).toEqual([
    { label: "1", marked: expect.stringContaining("[1]"), words: "Paul Avrich, p. 113." },
  ]);
});

test("the words are those that the editor established, without running heads and breaks of lines", async () => {
  const body =
    '<p>The <choice><sic>Checka</sic><corr>Cheka</corr></choice> <del>raised</del><add>raided</add> the an<lb break="no"/>archists<fw>The Raids 12</fw> of<lb/>Moscow &mdash; <gap/>.</p><lg><l>One line</l><l>and another</l></lg>';
  expect((await read(edition(body), "a.xml")).body).toBe(
    "The Cheka raided the anarchists of Moscow — […].\n\nOne line\nand another",
  );
});

test.each([
  [
    "is no edition",
    "<html><body><p>x</p></body></html>",
    /^a\.xml is XML of another kind \(html\), not a TEI edition: /u,
  ],
  ["is not well-formed", "<TEI><text>\n<p>x</text></TEI>", /^a\.xml is no well-formed XML \(line 2\): /u],
  [
    "defines entities",
    '<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TEI><text><p>&b;</p></text></TEI>',
    /^a\.xml defines entities of its own, which are not followed: /u,
  ],
  [
    "names a file",
    '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI><text><p>&x;</p></text></TEI>',
    /^a\.xml defines entities/u,
  ],
  [
    "is nested without end",
    `<TEI>${"<a>".repeat(100_000)}`,
    /^a\.xml holds elements nested too deep \(limit depth: 500\): /u,
  ],
  ["is in characters that it does not say", "<TEI>\xe9</TEI>", /^a\.xml is not UTF-8 \(byte 5\): /u],
])("a file that %s is refused in a sentence", async (_, xml, sentence) => {
  await expect(read(Buffer.from(xml, "latin1"), "a.xml")).rejects.toThrow(sentence);
});
