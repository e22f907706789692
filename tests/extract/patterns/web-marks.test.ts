import { expect, test } from "vitest";
import {
  charsetIn,
  leadingMark,
  leadsBack,
  printedMark,
  raisedFigure,
  saysFurnitureClass,
  saysNoteClass,
} from "../../../extract/patterns/web-marks.ts";

test.each([
  ["12", "12"],
  ["[12]", "12"],
  ["(3)", "3"],
  ["4.", "4"],
  ["*", "*"],
  ["iv", "iv"],
  ["¹²", "12"],
  ["[note 3]", "3"],
  ["a", "a"],
])("%s prints the mark %s", (words, mark) => {
  expect(printedMark(words)).toBe(mark);
});

test.each(["", "here", "Chapter 1", "p. 12", "1918-1921", "[citation needed]"])(
  "%s prints no mark",
  (words) => {
    expect(printedMark(words)).toBeUndefined();
  },
);

test("a link back is an arrow, a figure, a letter or a word for it, and no other word", () => {
  expect(["↩", "↩︎", "^", "a", "12", "[3]", "back", "Jump up", ""].map(leadsBack)).not.toContain(false);
  expect(["page", "see above", "chapter 2", "Avrich"].map(leadsBack)).not.toContain(true);
});

test("classes of notes and of furniture are told by whole words", () => {
  expect(["footnote-ref", "fn", "endnotes", "reference", "cite_ref-3"].map(saysNoteClass)).not.toContain(
    false,
  );
  expect(["noteworthy", "banknote", "article", "content"].map(saysNoteClass)).not.toContain(true);
  expect(
    ["cookie-consent", "nav", "site-header", "comments", "mw-editsection"].map(saysFurnitureClass),
  ).not.toContain(false);
  expect(
    ["navy", "commentary", "asocial", "article-body", "shareholders"].map(saysFurnitureClass),
  ).not.toContain(true);
});

test.each([
  ["1. Avrich", 3],
  ["[1] Avrich", 4],
  ["* See", 2],
  ["1918 was", 5],
  ["Avrich 1", 0],
  ["12th of May", 0],
])("the mark at the head of %s has %i characters", (words, length) => {
  expect(leadingMark(words)).toBe(length);
});

test("a raised figure is a mark behind a word and an exponent behind a number", () => {
  expect(raisedFigure("3", "so it was.")).toBe("[3]");
  expect(raisedFigure("12", "word")).toBe("[12]");
  expect(raisedFigure("2", "10")).toBe("²");
  expect(raisedFigure("th", "12")).toBeUndefined();
  expect(raisedFigure("3", "so it was. ")).toBeUndefined();
});

test("the character set of a page is read from its head", () => {
  expect(charsetIn('<meta charset="ISO-8859-1">')).toBe("iso-8859-1");
  expect(charsetIn('<META http-equiv=Content-Type content="text/html; charset=windows-1251">')).toBe(
    "windows-1251",
  );
  expect(charsetIn('<?xml version="1.0" encoding="utf-8"?>')).toBe("utf-8");
  expect(charsetIn("<p>the charset=x of a page</p>")).toBeUndefined();
});
