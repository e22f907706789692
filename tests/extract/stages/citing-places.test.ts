import { expect, test } from "vitest";
import { statingPlaces } from "#model";
import type { Cited } from "../../../extract/document.ts";
import { ANARCHISTS, AVRICH, cited } from "../cited-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];
const placesOf = ({ relations }: Cited) =>
  relations.map(({ evidence }) => statingPlaces(evidence.map((proof) => ({ text: "one", ...proof }))));

test("a note and the sentence of its mark are one citing place, whatever the note proves", () => {
  const found = cited(noted("Paul Avrich, The Russian Anarchists (Princeton 1967) p.14."), [
    AVRICH,
    ANARCHISTS,
  ]);
  expect(found.relations.map(({ evidence }) => evidence.length)).toEqual([1, 2, 2]);
  expect(placesOf(found)).toEqual([1, 1, 1]);
});

test("two notes on a work are two citing places", () => {
  const again = ["They lost.(1) They had won.(2)", "Notes", "(1) Paul Avrich, The Russian Anarchists, p. 4."];
  const found = cited([...again, "(2) Avrich, The Russian Anarchists, p. 9."], [AVRICH, ANARCHISTS]);
  expect(placesOf(found)).toEqual([2, 2, 2]);
});
