import { expect, test } from "vitest";
import { dateLine } from "../../../extract/patterns/date-lines.ts";
import { isFurniture } from "../../../extract/patterns/furniture.ts";
import {
  hasInitials,
  isByline,
  isNameLine,
  isSignedLine,
  namesOnLine,
} from "../../../extract/patterns/people-lines.ts";
import { isHeadingLine, openingOf } from "../../../extract/patterns/titles.ts";

test.each([
  "Chapter XII: Jacob Boehme's Influence in England",
  "CHAPTER VI.",
  "LECTURE I. EARLY FORMS OF LIABILITY.",
  "The Second Sweat in 1508.",
  "Conceptual challenges and historical roots",
  "Notes to the Introduction",
  "2. A Parrot called BERTIN",
])("'%s' is a heading", (line) => {
  expect(isHeadingLine(line)).toBe(true);
});

test.each([
  "This was followed by more violence on the anarchist side. Avrich again tells us",
  "He was known as Abe.[21]",
  "As Doddridge put the case:[115:1]",
  "[12] Ibid., p. 5",
  "- An Indian looks at America",
  "“LABOUR IS THE ONLY SOURCE OF WEALTH”",
  "Thursday, February 7, 2019",
  "and so on",
])("'%s' is no heading", (line) => {
  expect(isHeadingLine(line)).toBe(false);
});

test("a heading opens notes, a bibliography, an introduction or comments, or nothing", () => {
  expect(openingOf("NOTES.")).toBe("notes");
  expect(openingOf("Works Cited")).toBe("bibliography");
  expect(openingOf("Translator’s Note")).toBe("introduction");
  expect(openingOf("Comments")).toBe("comments");
  expect(openingOf("Early life")).toBeUndefined();
});

test.each([
  ["Thursday, February 7, 2019", true],
  ["28 March 2025", true],
  ["Monday, June 8th, 2009 @ 18:13 UTC", true],
  ["OSBORNE, 13th December 1851.", true],
  ["In March 1918 the party met", false],
  ["1918", false],
])("date line: %s", (line, is) => {
  expect(dateLine(line)).toBe(is);
});

test("a byline says by whom; a sentence that begins with 'By' is none", () => {
  expect(isByline("By J. Ellis Barker")).toBe(true);
  expect(isByline("Edited by Arthur Christopher Benson, M.A. and Viscount Esher")).toBe(true);
  expect(isByline("By then the party had lost its way")).toBe(false);
});

test("a name alone on a line is a name line, a heading of names of things is none", () => {
  expect(isNameLine("Matthew Dudley and Steffy Reader")).toBe(true);
  expect(isNameLine("Henry Noble Sherwood, Ph.D.")).toBe(true);
  expect(isNameLine("World War I")).toBe(false);
  expect(isNameLine("Early life and education")).toBe(false);
});

test("a signature has initials, or a place and year behind it", () => {
  expect(hasInitials("N. Bukharin")).toBe(true);
  expect(isSignedLine("Friedrich Engels. London, January 30, 1888.")).toBe(true);
  expect(isSignedLine("United Kingdom. October 1956.")).toBe(false);
});

test("subscription lines and licences are furniture, a paragraph about subscriptions is none", () => {
  expect(isFurniture("Journal of the Workers' League -- Why not subscribe?")).toBe(true);
  expect(isFurniture("This site is licensed under a Creative Commons Attribution 3.0 License.")).toBe(true);
  expect(isFurniture("The paper lived on subscriptions, and the journal of the league failed.")).toBe(false);
});

test("a name told last name first is one name on its line, whatever small word it begins with", () => {
  expect(namesOnLine("van Gogh, Vincent")).toEqual([{ start: 0, end: 17 }]);
  expect(namesOnLine("Ann Archer, Ben Roth")).toHaveLength(2);
});
