import { expect, test } from "vitest";
import { growthOf } from "../../growth.ts";
import { datedText } from "../named-text.ts";
import { prose } from "./text-layout.ts";

const notesIn = (body: string) =>
  datedText(body).notes.map(({ label, marker, start, end }) => ({
    label,
    words: body.slice(start, end),
    at: marker && body.slice(marker.start - 4, marker.start),
  }));

test("each note is tied to its mark by its label", () => {
  const body = ["A Title", prose("One.(1) Two.(2)"), "Notes", "(1) First.", "(2) Second."].join("\n\n");
  expect(notesIn(body)).toEqual([
    { label: "1", words: "First.", at: "One." },
    { label: "2", words: "Second.", at: "Two." },
  ]);
});

test("notes and headings of Markdown are read, and stars of emphasis are no marks", () => {
  const body = ["# A Title", prose("One.[^1] In *Die Zeit*."), "[^1]: *First*, p. 3."].join("\n\n");
  const { notes, remarks, stretches } = datedText(body);
  expect(notes.map(({ label, start, end }) => [label, body.slice(start, end)])).toEqual([
    ["1", "*First*, p. 3."],
  ]);
  expect(notes[0]?.marker).toBeDefined();
  expect(remarks).toEqual([]);
  expect(body.slice(stretches[0]?.start, stretches[0]?.end)).toBe("A Title");
});

test("lists that start anew are tied to the marks in front of them", () => {
  const page = (word: string) => [prose(`${word}[1] and on.`), `[1] Note of ${word}.`].join("\n\n");
  expect(notesIn(["A Title", page("Alpha"), page("Omega")].join("\n\n"))).toEqual([
    { label: "1", words: "Note of Alpha.", at: "lpha" },
    { label: "1", words: "Note of Omega.", at: "mega" },
  ]);
});

test("where pages count anew and the notes of one are lost, a list belongs to the marks right before it", () => {
  const body = [
    "A Title",
    prose("Hilary says.[1] Paul asks.[2] Ambrose holds.[3]"),
    prose("Benigni finds.[1] Janet agrees.[2]"),
    "[1] Note of Benigni.",
    "[2] Note of Janet.",
  ].join("\n\n");
  expect(notesIn(body)).toEqual([
    { label: "1", words: "Note of Benigni.", at: "nds." },
    { label: "2", words: "Note of Janet.", at: "ees." },
  ]);
});

test("a mark that is set again further on leaves the order of the notes as it is", () => {
  const body = [
    "A Title",
    prose("One.[1] Two.[2] Once more.[1] Three.[3]"),
    "[1] First.",
    "[2] Second.",
    "[3] Third.",
  ];
  expect(notesIn(body.join("\n\n")).map(({ at }) => at)).toEqual(["One.", "Two.", "ree."]);
});

test("a numbered list at the end is notes without a heading, where bare figures stand behind the stops of its text", () => {
  const body = [
    "A Title",
    prose('It passed in 1934.1 The words "are clear".2 So it was (in part).3'),
    "1. Gold Coast Gazette, p. 3.",
    "2. Ibid., p. 4.",
    "3. Azikiwe, op. cit., p. 5.",
  ].join("\n\n");
  expect(notesIn(body).map(({ label, at }) => `${label} ${at}`)).toEqual(["1 934.", '2 ar".', "3 rt)."]);
});

test("a note goes on in the paragraph under it", () => {
  const body = [
    "A Title",
    prose("One.[1] Two.[2]"),
    "Notes",
    "[1] First.",
    "It goes on here.",
    "[2] Second.",
  ].join("\n\n");
  expect(notesIn(body)[0]?.words).toBe("First.\n\nIt goes on here.");
});

test.each([
  ["raised figures", "One.¹ Two.²", "¹ First.\n\n² Second."],
  ["symbols", "One.* Two.†", "* First.\n\n† Second."],
  ["bare figures", "One end.1 Two ends.2", "1. First.\n\n2. Second."],
])("%s are marks too", (_, text, notes) => {
  const found = notesIn(["A Title", prose(text), "Notes", notes].join("\n\n"));
  expect(found.map(({ words }) => words)).toEqual(["First.", "Second."]);
  expect(found.every(({ at }) => at !== undefined)).toBe(true);
});

test("a mark without a note and a note without a mark are remarked on, with their places", () => {
  const body = ["A Title", prose("One.(1) Two.(2)"), "Notes", "(1) First.", "(3) Third."].join("\n\n");
  const remarks = datedText(body).remarks.filter(({ stage }) => stage === "find-notes");
  expect(remarks.map(({ rule, start, end }) => `${rule} ${body.slice(start, end)}`)).toEqual([
    "note-without-mark Third.",
    "mark-without-note (2)",
  ]);
});

const manyNotes = (count: number) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return `${numbers.map((n) => `A sentence that says something.(${n})`).join(" ")}\n\nNotes\n\n${numbers.map((n) => `(${n}) Avrich, p. ${n}.`).join("\n\n")}`;
};

test("ten thousand notes are tied, in time that grows as their number does", () => {
  expect(datedText(manyNotes(10_000)).notes.filter(({ marker }) => marker)).toHaveLength(10_000);
  expect(growthOf(datedText, manyNotes, 500)).toBeLessThan(2);
});
