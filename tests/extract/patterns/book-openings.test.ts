import { expect, test } from "vitest";
import {
  isAddress,
  isAuthorsOwnPart,
  isCopyright,
  isNoteOfTranscriber,
  isProseOfBook,
  opensBook,
} from "../../../extract/patterns/book-openings.ts";
import { isNameLine, isSignedLine, namesOnLine } from "../../../extract/patterns/people-lines.ts";

test.each([
  [
    "The mill was built in the spring and closed in the autumn of the same year, and nobody who had worked there forgot it in his life.",
    true,
  ],
  [
    "The mill was built in the spring of that year, and closed\nin the autumn, when the masters of the town had heard what\nthe weavers meant to ask of them at the end of the season",
    true,
  ],
  ["LEEDS AND CO., LIMITED\nLONDON, BOMBAY, CALCUTTA AND MELBOURNE\nTHE LEEDS COMPANY", false],
  [
    "A HISTORY OF THE GREAT STRIKE OF THE WEAVERS IN THE NORTH\nAND WEST OF ENGLAND, WITH SOME ACCOUNT OF THE MASTERS\nAND OF THEIR LEAGUE",
    false,
  ],
  ["by the late\nEdmund Harcourt", false],
])("%j is prose below a title page: %s", (words, isProse) => {
  expect(isProseOfBook(words)).toBe(isProse);
});

test.each([
  ["CONTENTS", true],
  ["Table of Contents.", true],
  ["PREFACE.", true],
  ["Author’s Preface", true],
  ["CHAPTER I. THE LOOM", true],
  ["Contents of a Loom", false],
  ["THE STRIKE", false],
  ["The Chapter of Accidents", false],
])("%j begins a book: %s", (line, opens) => {
  expect(opensBook(line)).toBe(opens);
});

test.each([
  ["AUTHOR'S PREFACE.", true],
  ["The Author’s Note", true],
  ["EDITOR'S PREFACE", false],
  ["Authors and Prefaces", false],
])("%j is the author's own: %s", (line, isOwn) => {
  expect(isAuthorsOwnPart(line)).toBe(isOwn);
});

test.each([
  ["Transcriber’s Note", true],
  ["Note: there is also an HTML version of this file", true],
  ["Some obvious typos have been corrected.", true],
  ["A note on the printing of italics in Leeds", false],
])("%j is a transcriber's: %s", (line, is) => {
  expect(isNoteOfTranscriber(line)).toBe(is);
});

test.each([
  ["", true],
  ["the late Sir ", true],
  ["Rev. Dr. ", true],
  ["the Life of ", false],
])("%j may stand between by and a name: %s", (words, may) => {
  expect(isAddress(words)).toBe(may);
});

test.each([
  ["Copyright, 1920", true],
  ["© 1984 by", true],
  ["The Right to Copy", false],
])("%j says who holds the rights: %s", (line, says) => {
  expect(isCopyright(line)).toBe(says);
});

test("a name line may hold degrees in letters with stops, a college and one word in capitals behind AND are no names", () => {
  expect(isNameLine("ANNA LYNCH WARE, A.B., LL.B.")).toBe(true);
  expect(namesOnLine("GEORGE HARCOURT, LITT.D., M.R.I.A.")).toEqual([{ start: 0, end: 15 }]);
  expect(isNameLine("EDMUND HARCOURT AND MUSIC")).toBe(false);
  expect(isNameLine("EDMUND HARCOURT AND ANN ARCHER")).toBe(true);
  expect(isSignedLine("TRINITY COLLEGE, LEEDS, 1903.")).toBe(false);
  expect(isSignedLine("Edmund Harcourt, Leeds, 1903.")).toBe(true);
});
