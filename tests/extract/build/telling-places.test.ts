import { expect, test } from "vitest";
import { tellingPlaces } from "../../../extract/build/telling-places.ts";

const place = (start: number, confidence: number, method: string) => ({
  start,
  end: start + 9,
  confidence,
  method,
});
const note = place(100, 0.95, "note");
const guess = place(0, 0.55, "encoder, author");

test("a sentence that only names whom a note cites is no place of the citation", () => {
  expect(tellingPlaces("CITES", [guess, note])).toEqual([note]);
});

test("a sentence that the reader is sure of stays, and so does every place where nothing surer shows the citation", () => {
  const sure = place(20, 0.85, "encoder, author");
  expect(tellingPlaces("CITES", [sure, note])).toEqual([sure, note]);
  const doubtful = place(100, 0.45, "author-of-work");
  expect(tellingPlaces("CITES", [guess, doubtful])).toEqual([guess, doubtful]);
  expect(tellingPlaces("CITES", [guess])).toEqual([guess]);
});

test("other relations keep all their places", () => {
  expect(tellingPlaces("OPPOSES", [guess, note])).toEqual([guess, note]);
});
