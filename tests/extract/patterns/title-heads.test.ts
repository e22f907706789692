import { expect, test } from "vitest";
import {
  ebookMark,
  headsMessage,
  isImprintOfText,
  isKindOfWriting,
  isSourceLine,
  isVolumeLine,
  subjectLabel,
  titleBeforeAuthor,
  titleBehindAuthor,
} from "../../../extract/patterns/title-heads.ts";

test.each([
  ["OPINION", true],
  ["Review Essay", true],
  ["Book Reviews", true],
  ["Research article", true],
  ["Opinion and Reform in England", false],
  ["The News", false],
  ["Preface", false],
])("%j says what kind of writing stands under it: %s", (line, says) => {
  expect(isKindOfWriting(line)).toBe(says);
});

test.each([
  ["Vol. 5, No. 2 (Spring 1970), pp. 1-20", true],
  ["VOL. I., No. 1 JANUARY, 1916", true],
  ["The Economic History Review, Vol. 5, No. 2", true],
  ["No. 14, May 1921", true],
  ["Volumes of verse were printed", false],
  ["No Surrender", false],
])("%j gives the volume of a journal: %s", (line, gives) => {
  expect(isVolumeLine(line)).toBe(gives);
});

test.each([
  ["From The Miner, Vol. 3 No. 4, May 1921, pp. 12-20.", true],
  ["Reprinted from Labour Monthly, May 1921", true],
  ["From Marx to Lenin", false],
  ["In the Beginning", false],
])("%j tells where a text comes from: %s", (line, tells) => {
  expect(isSourceLine(line)).toBe(tells);
  expect(isImprintOfText(line)).toBe(tells);
});

test.each([
  ["(May 1921)", true],
  ["First Published: The Miner", true],
  ["Transcribed by: Tom Reed", true],
  ["Strikes: A History", false],
  ["The Lost Strike (1921)", false],
])("%j tells of the text under the author's name and is not taken for its title: %s", (line, tells) => {
  expect(isImprintOfText(line)).toBe(tells);
});

test.each([
  [": The Lost Strike", "The Lost Strike"],
  [" — The Lost Strike", "The Lost Strike"],
  [". “The Lost Strike.” Past and Present 5 (1970)", "The Lost Strike"],
  [", “The Miners’ Strike”", "The Miners’ Strike"],
  [", speech at Leeds", undefined],
  [" and the Lost Strike", undefined],
  ["-Smith: The Lost Strike", undefined],
])("%j behind an author leads to the title %j", (after, title) => {
  const found = titleBehindAuthor(after);
  expect(found && after.slice(found.start, found.end)).toBe(title);
});

test.each([
  ["The Lost Strike, by ", "", "The Lost Strike"],
  ["The Lost Strike. By Dr. ", ".", "The Lost Strike"],
  ["The Lost Strike — ", "", "The Lost Strike"],
  ["The Lost Strike (", ", 1987)", "The Lost Strike"],
  ["The Lost Strike by ", " (London: Gollancz, 1938)", "The Lost Strike"],
  ["The Lost Strike by ", " and what became of it", ""],
  ["The Lost Strike of ", "", ""],
])("before an author %j, and behind him %j, stands the title %j", (before, after, title) => {
  expect(before.slice(0, titleBeforeAuthor(before, after))).toBe(title);
});

test.each([
  ["Subject: The Lost Strike", "The Lost Strike"],
  ["Re: Strikes", "Strikes"],
  ["Subject matters", undefined],
])("%j says what a message is about: %j", (line, subject) => {
  expect(line.slice(subjectLabel(line))).toBe(subject ?? line);
});

test("the head of a message tells who wrote and when", () => {
  expect(["From: Ann Archer", "Date: 4 May"].every(headsMessage)).toBe(true);
  expect(["From Ann Archer", "Author and Reader: A Talk"].some(headsMessage)).toBe(false);
});

test("what says that a text is an electronic book is no part of its title", () => {
  expect(ebookMark("The Project Gutenberg eBook of The Lost Strike")).toBe(31);
  expect(ebookMark("Project Gutenberg's The Lost Strike")).toBe(0);
});
