import { expect, test } from "vitest";
import {
  isDatedHouse,
  isHouse,
  isImprintLine,
  joinsHands,
  leavesTranslatorOpen,
  saysEditedBy,
  saysTranslatedBy,
  tellsInSentence,
} from "../../../extract/patterns/title-pages.ts";

test.each([
  ["Translated by ", true],
  ["TRANSLATED WITH INTRODUCTION AND NOTES BY ", true],
  ["Translated from the Editions of 1678 and 1827 with notes. By ", true],
  ["Translated with the permission of the author by ", true],
  ["Translators: ", true],
  ["By ", false],
  ["With an introduction by ", false],
  ["Untranslated tales by ", false],
  ['Translated as "A Life by ', false],
])("%j makes a translator: %s", (before, expected) => {
  expect(saysTranslatedBy(before)).toBe(expected);
});

test.each([
  ["Second edition, edited by ", true],
  ["Edited with notes by ", true],
  ["Unedited papers by ", false],
  ["By ", false],
])("%j makes an editor: %s", (before, expected) => {
  expect(saysEditedBy(before)).toBe(expected);
});

test("a line that says from what a text is translated leaves open by whom", () => {
  expect(leavesTranslatorOpen("Translated from the Editions of 1678 and 1827")).toBe(true);
  expect(leavesTranslatorOpen("Translated by Ann Archer")).toBe(false);
  expect(leavesTranslatorOpen("A tale translated")).toBe(false);
});

test.each([
  [" and ", true],
  [", M.A. LL.B and ", true],
  [", ", true],
  [", with an introduction by ", false],
  [". Edited by ", false],
])("%j joins two hands: %s", (between, expected) => {
  expect(joinsHands(between)).toBe(expected);
});

test.each([
  [", 188, Fleet Street.", true],
  ["Published 1922 by ", true],
  [": , 1901", true],
  ["MDCCCXLVIII", true],
  ["Department of History, ", false],
  [" has brought out", false],
])("%j is the rest of an imprint: %s", (rest, expected) => {
  expect(isImprintLine(rest)).toBe(expected);
});

test.each([
  ["MACMILLAN AND CO.", "", true],
  ["Charles Scribner's Sons", "", true],
  ["Yale University Press", "", true],
  ["WORKERS PARTY OF AMERICA", "Published 1922 by ", true],
  ["University of Leeds", "", false],
  ["Communist Party", "By the ", false],
])("%j behind %j puts books out: %s", (name, before, expected) => {
  expect(isHouse(name, before)).toBe(expected);
});

test.each([
  ["Brandreth", ": , 1901", true],
  ["Brandreth", ": ", false],
  ["University of Leeds", ", , 2019", false],
  ["The Institute of Biology", ", 2019", false],
])("%j with %j on its line puts books out: %s", (name, rest, expected) => {
  expect(isDatedHouse(name, rest)).toBe(expected);
});

test("a line that tells something is none of a title page", () => {
  expect(tellsInSentence("On Free Cities, translated by Anna Weil, was read everywhere")).toBe(true);
  expect(tellsInSentence("Translated by Anna Weil, with notes by Ben Roth")).toBe(false);
});
