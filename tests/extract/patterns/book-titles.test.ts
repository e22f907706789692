import { expect, test } from "vitest";
import { bookTitleIn, brokenTitleAt } from "../../../extract/patterns/book-titles.ts";

test.each([
  [
    "lines that go on",
    "The History of the\n\nWeavers' League\n\n\nBy\n\n\nEdmund Harcourt\n\nSecretary",
    "The History of the Weavers' League",
  ],
  [
    "a series above",
    "SERIES XXVI NOS. 7-8\n\nSTUDIES IN TRADE\n\n\nTHE STRIKE AND ITS MASTERS\n\nBY\n\nEDMUND HARCOURT, A.B.",
    "THE STRIKE AND ITS MASTERS",
  ],
  [
    "a series and its editor above",
    "English Men of Letters\n\nEDITED BY EDMUND HARCOURT\n\nHOLLOWAY\n\nBY JOHN THORPE, JUNR.",
    "HOLLOWAY",
  ],
  ["a series alone above", "Literary Lives\n\nJAMES HOLLOWAY\n\nBY JOHN THORPE", "JAMES HOLLOWAY"],
  ["another series", "The Wexley Library\n\nThe Strike\n\nBy John Thorpe", "The Strike"],
  [
    "a prize above",
    "PRIZE ESSAYS\nOF THE LEAGUE\n\n1909\n\n\n\nA HISTORY\nOF\nTHE STRIKE\n\nBY\nEDMUND HARCOURT",
    "A HISTORY OF THE STRIKE",
  ],
  [
    "a picture above",
    "     [Illustration]\n\n  THE LOOM.\n\n\n\nTHE STRIKE AND MUSIC\n\nBY EDMUND HARCOURT",
    "THE STRIKE AND MUSIC",
  ],
  [
    "a transcriber above",
    "Transcriber's note:\n\n  Errors have been corrected.\n\n\n\n_The Strike_\n\nby\n\nEDMUND HARCOURT",
    "The Strike",
  ],
])("the title of a book below %s", (_, page, title) => {
  expect(bookTitleIn(`${page}\n\n\nPREFACE\n\nIt was long.`)).toBe(title);
});

test.each([
  ["whose first line is its title", "The Strike\n\nA Study\n\nBy Edmund Harcourt"],
  [
    "that is edited, with a preface",
    "The Letters of James Holloway\n\nEdited by Edmund Harcourt\n\nWith a Preface\n\nBy John Thorpe",
  ],
  ["about the lives of some", "Lives of the Weavers\n\nA Study\n\nBy John Thorpe"],
  ["with nobody behind by", "PRIZE ESSAYS\n\n\n\nTHE STRIKE\n\nby\n\nand large"],
  ["where the copyright alone says by", "PRIZE ESSAYS\n\n\n\nCopyright, 1920\n\nby\n\nEdmund Harcourt"],
  [
    "with a sentence above by",
    "PRIZE ESSAYS\n\n\n\nThe strike was long. It had been led for years by men who knew it well.\n\nBy Edmund Harcourt",
  ],
  ["that begins before by", "PRIZE ESSAYS\n\n\n\nCONTENTS\n\n\n\nTHE STRIKE\n\nBy Edmund Harcourt"],
  ["without by", "The Strike\n\nIt was long."],
  ["that is empty", ""],
])("nothing of a text %s", (_, page) => {
  expect(bookTitleIn(page)).toBeUndefined();
});

test("a title that lines break is found where they break it, one on a line is not looked for", () => {
  const body = "The Loom\n\nThe History of the\n\n   Weavers' League\n\nBy Edmund Harcourt";
  const at = brokenTitleAt(body, "The History of the Weavers' League");
  expect(at && body.slice(at.start, at.end)).toBe("The History of the\n\n   Weavers' League");
  expect(brokenTitleAt(body, "The Loom")).toBeUndefined();
  expect(brokenTitleAt(body, "The History of the Masters")).toBeUndefined();
  expect(brokenTitleAt(body, "")).toBeUndefined();
});
