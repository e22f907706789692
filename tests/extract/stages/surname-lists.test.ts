import { expect, test } from "vitest";
import { readMarked, relationsOf, TITLE, wordsOf } from "../marked-text.ts";

const FULL =
  "{Person|H. A. Clegg}, {Person|Alan Fox} and {Person|A. F. Thompson}, {Work|A History of British Trade Unions} (Oxford, 1964), p. 6.";
const read = (second: string) =>
  readMarked(`They lost.[1] They won.[2]\n\nNotes\n\n[1] ${FULL}\n[2] ${second}`);
const works = (document: Awaited<ReturnType<typeof readMarked>>) =>
  document.entities
    .filter(({ type, label }) => type === "Work" && label !== TITLE)
    .flatMap(({ mentions }) => mentions.map((at) => wordsOf(document, at)));

test.each([
  ["{Person|Clegg}, {Work|Fox and Thompson}, op. cit., p. 31."],
  ["See {Work|Clegg, Fox, and Thompson}, pp. 31-2."],
  ["{Person|H. A. Clegg}, {Work|A. Fox & A. F. Thompson}, loc. cit."],
])("surnames in a row are the people named before and no title: %s", async (second) => {
  const document = await read(second);
  expect(works(document)).toEqual(["A History of British Trade Unions"]);
  const people = document.entities.flatMap(({ type }, number) => (type === "Person" ? [number] : []));
  expect(people).toHaveLength(3);
  const book = document.entities.findIndex(({ label }) => label === "A History of British Trade Unions");
  expect(document.references.at(-1)).toMatchObject({ work: book, authors: people });
});

test("a title of two names stays one where the text names nobody of them in full", async () => {
  const document = await read("{Work|Dombey and Son}, p. 31.");
  expect(works(document)).toContain("Dombey and Son");
  expect(relationsOf(document, "AUTHORED")).toHaveLength(3);
});
