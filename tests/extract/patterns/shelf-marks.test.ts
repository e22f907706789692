import { expect, test } from "vitest";
import { isShelfMark, shelfMarksIn } from "../../../extract/patterns/shelf-marks.ts";
import { growthOf } from "../../growth.ts";

const read = (note: string) =>
  shelfMarksIn(note).map(({ mark, archive }) => [
    archive && note.slice(archive.start, archive.end),
    note.slice(mark.start, mark.end),
  ]);

test.each([
  ["PRO, FO 371/4567, Cabinet minutes, 3 May 1919.", [["PRO", "FO 371/4567"]]],
  ["See Public Record Office, Kew, CAB 23/15.", [["Public Record Office", "CAB 23/15"]]],
  ["Bundesarchiv, R 58/2044, Bl. 12.", [["Bundesarchiv", "R 58/2044"]]],
  ["British Library, Add. MS 33537, fo. 2.", [["British Library", "Add. MS 33537"]]],
  [
    "Archivo General de Indias, RG 12, and Reichsarchiv, R 43/12.",
    [
      ["Archivo General de Indias", "RG 12"],
      ["Reichsarchiv", "R 43/12"],
    ],
  ],
  ["ADN, M 154/61; see also Willard.", [["ADN", "M 154/61"]]],
  [
    "Archives départementales du Nord (hereafter ADN), M 222/3, 4 May 1890.",
    [["Archives départementales du Nord", "M 222/3"]],
  ],
  [
    "Archives municipales de Saint-Étienne, F 12/345.",
    [["Archives municipales de Saint-Étienne", "F 12/345"]],
  ],
  [
    "FO 371/4567; WO 32/9571.",
    [
      [undefined, "FO 371/4567"],
      [undefined, "WO 32/9571"],
    ],
  ],
])("a note names papers by their mark, and what keeps them: %s", (note, papers) => {
  expect(read(note)).toEqual(papers);
});

test.each([
  "Carr, The Bolshevik Revolution, p. 12.",
  "Daily Herald, 12/3/1921.",
  "LAB 12.",
  "The SPD, in 3/4 of its strongholds, lost.",
  "In 1919 the PRO, Kew, moved.",
])("no papers are named in: %s", (note) => {
  expect(read(note)).toEqual([]);
});

test("a mark of papers is told from a title", () => {
  expect(["FO 371/4567", "Add. MS 33537", "RG 59"].every(isShelfMark)).toBe(true);
  expect(["The Bolshevik Revolution", "Capital", "1984"].some(isShelfMark)).toBe(false);
});

test("a word of very many letters is read in time that grows with its length", () => {
  const word = (letters: number) => `Archivo ${"Ab".repeat(letters)}, R 58/2044`;
  expect(growthOf(shelfMarksIn, word, 20_000)).toBeLessThan(2.5);
});
