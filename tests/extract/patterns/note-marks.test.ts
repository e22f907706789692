import { expect, test } from "vitest";
import { looseLabelAt, noteLabelAt, noteMarksIn } from "../../../extract/patterns/note-marks.ts";

test.each([
  ["[12] Ibid.", "12"],
  ["(16) Vyperod was", "16"],
  ["[12-19] Quoted in Millis", "12-19"],
  ["[115:2] Loc. cit.", "115:2"],
  ["[26/1] Fitzh. Abr.", "26/1"],
  ["[Footnote 36: On the 15th", "36"],
  ["¹² See Avrich", "12"],
  ["* An idiom", "*"],
  ["† Editor's note", "†"],
])("%s opens with the mark %s", (line, label) => {
  expect(noteLabelAt(line)?.label).toBe(label);
});

test.each(["[...]", "(see above)", "(1879-1950) was", "1917 was a year", "*** "])(
  "%s opens with no mark",
  (line) => {
    expect(noteLabelAt(line)).toBeUndefined();
  },
);

test("among notes a bare figure is a mark too", () => {
  expect(looseLabelAt("12. Ibid., p. 5")).toMatchObject({ label: "12", length: 4 });
  expect(looseLabelAt("12 Ibid.")?.label).toBe("12");
  expect(looseLabelAt("Ibid.")).toBeUndefined();
});

test("marks in running text are found in every style, with their places", () => {
  const text = "One.(1) Two.[2] Three.³ Four.* Five.4 Six (1917) seven.";
  const found = noteMarksIn(text, 100).map(({ label, style }) => `${style} ${label}`);
  expect(found).toEqual(["square 2", "round 1", "round 1917", "raised 3", "symbol *", "plain 4"]);
  expect(noteMarksIn("One.(1)", 100)[0]).toMatchObject({ start: 104, end: 107 });
});

test("a sign is a mark where a blank stands before it too, but not in front of a word or between figures", () => {
  const labelsIn = (text: string) => noteMarksIn(text, 0).map(({ label }) => label);
  expect(labelsIn("Mr. Gardiner † supposes; Masson * denies.")).toEqual(["†", "*"]);
  expect(labelsIn("It was *never said.")).toEqual([]);
  expect(labelsIn("4 * 5 = 20\n* * *\n* a line")).toEqual([]);
});

test("a bare figure is a mark behind the stop of a sentence, a bracket, a quotation or a year, and no decimal or verse", () => {
  const labelsIn = (text: string) => noteMarksIn(text, 0).map(({ label }) => label);
  expect(
    labelsIn('It passed in 1934.1 They "are clear".2 So it was (in part).3 He left in 1936;4 and died.5'),
  ).toEqual(["1", "2", "3", "4", "5"]);
  expect(labelsIn("It cost 2.50 or 19.34 marks, 1934.25 in all; see 12.4 and 21934.1 too.")).toEqual(["25"]);
});
