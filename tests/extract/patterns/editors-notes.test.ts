import { expect, test } from "vitest";
import { namesEditorBefore, saysEdited, tellsOfOther } from "../../../extract/patterns/editors-notes.ts";

test.each([
  ["Under this name ", " speaks of some German deity"],
  ["The work to which ", " refers is his Hydrostaticks"],
  ["His daughter became ", "’s wife in 1837"],
  ["They are not from the pen of ", "."],
  ["It seems that ", " himself never saw the place"],
])("a note tells of somebody else: %s*%s", (before, after) => {
  expect(tellsOfOther(before, after)).toBe(true);
});

test.each([
  ["See also ", " (2001), who gives details"],
  ["[2] ", " has written on this before"],
  ["A fuller account is in ", "'s Capital, p. 4"],
  ["I follow ", "'s translation of 1880"],
  ["Compare ", ", Karl Marx, p. 3"],
  ["An Outline, by ", " and others"],
])("a reference to one's own writings does not: %s*%s", (before, after) => {
  expect(tellsOfOther(before, after)).toBe(false);
});

test.each([
  ["Second edition, edited by ", true],
  ["Translated from the Latin, with notes, by ", true],
  ["Annotated by Professor ", true],
  ["By ", false],
  ["With an introduction by ", false],
  ["Edited in Leeds. Written by ", false],
])("who edits a text stands behind: %s", (before, expected) => {
  expect(namesEditorBefore(before)).toBe(expected);
});

test.each([
  ["THE OXFORD TRANSLATION REVISED, WITH NOTES", true],
  ["A new text with critical and explanatory notes", true],
  ["By Ann Archer", false],
  ["Notes on Virginia", false],
])("a title page speaks of another hand: %s", (line, expected) => {
  expect(saysEdited(line)).toBe(expected);
});
