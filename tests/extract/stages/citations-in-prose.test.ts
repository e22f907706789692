import { expect, test } from "vitest";
import { citeInClaims } from "../../../extract/stages/cite-in-claims.ts";
import { ANARCHISTS, AVRICH, cited, ties, tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const SHANIN: Thing = ["Person", "Teodor Shanin", "Shanin"];
const AWKWARD: Thing = ["Work", "The Awkward Class"];

test.each([
  ["In The Awkward Class, Shanin begins from the village."],
  ["Shanin has shown in The Awkward Class that villages moved in circles."],
  ["Shanin, in The Awkward Class, explains this by the climate."],
  ["Later scholars were kinder; Teodor Shanin (The Awkward Class) begins from Chayanov."],
  ["Nobody has read the Awkward Class of Shanin since."],
  ["I shall not speak of kings, as Mr. Shanin did, in The Awkward Class."],
])("a sentence says in passing whose a work is: %s", (sentence) => {
  const things: Thing[] = [SHANIN, ["Work", "The Awkward Class", "Awkward Class"]];
  expect(tiesIn([sentence], things)).toContain("Teodor Shanin AUTHORED The Awkward Class");
});

test.each([
  ["Shanin met his publisher when The Awkward Class was in print."],
  ["In The Peasant Review, Shanin saw a future."],
  ["In Iskra, Shanin saw a future."],
  ["It was discussed in The Awkward Class, and Shanin left."],
])("a sentence that names a work and a person says no more: %s", (sentence) => {
  const things: Thing[] = [SHANIN, AWKWARD, ["Work", "The Peasant Review"], ["Work", "Iskra"]];
  expect(tiesIn([sentence], things).filter((tie) => tie.includes("AUTHORED"))).toEqual([]);
});

test("a reference in brackets is read like a note: its work and author are cited", () => {
  const found = tiesIn(["They lost (see P. Avrich, The Russian Anarchists, p. 113)."], [AVRICH, ANARCHISTS]);
  expect(found).toEqual([
    "Ann Archer CITES Paul Avrich",
    "Ann Archer CITES The Russian Anarchists",
    "Paul Avrich AUTHORED The Russian Anarchists",
  ]);
  const met = tiesIn(
    ["They lost (Avrich had left, and The Russian Anarchists was forgotten)."],
    [AVRICH, ANARCHISTS],
  );
  expect(met).toEqual([]);
});

test("a note that only says who quotes them makes that author cite whoever speaks at its mark", () => {
  const found = tiesIn(
    [
      "Maximoff wrote that it was over.(1)",
      "Notes",
      "(1) Quoted in P. Avrich, The Russian Anarchists, p. 5.",
    ],
    [AVRICH, ANARCHISTS, ["Person", "Maximoff"]],
  );
  expect(found).toContain("Paul Avrich CITES Maximoff");
});

test("an editor, a year or 'ut supra' behind a name alone makes it the author that a note cites", () => {
  for (const note of ["Avrich, ed. Serge, p. 5.", "Avrich, ut supra, p. 5."]) {
    const found = tiesIn(["They lost.(1)", "Notes", `(1) ${note}`], [AVRICH, ["Person", "Serge"]]);
    expect(found).toContain("Ann Archer CITES Paul Avrich");
  }
});

test("a paper that says something is cited; one in which somebody says it is not", () => {
  const iskra: Thing = ["Work", "Iskra"];
  expect(tiesIn(["Iskra declared that all was lost."], [iskra])).toEqual(["Ann Archer CITES Iskra"]);
  expect(tiesIn(["Smith of Iskra declared that all was lost."], [iskra])).toEqual([]);
});

test("who mentions another's work cites both", () => {
  const found = tiesIn(
    ["Serge mentions Avrich's The Russian Anarchists."],
    [AVRICH, ANARCHISTS, ["Person", "Serge"]],
  );
  expect(found).toContain("Serge CITES Paul Avrich");
  expect(found).toContain("Serge CITES The Russian Anarchists");
});

/** The ties of a text by Ann Archer after all citations that follow from others. */
const tiesAfterAll = (sentence: string, things: readonly Thing[]) =>
  ties(citeInClaims({ ...cited([sentence], things), quotations: [], pronouns: [], claims: [] }));

test("an author who speaks of a work that the text gives to another cites it", () => {
  const found = tiesAfterAll("Avrich’s The Russian Anarchists begins with Bakunin.", [AVRICH, ANARCHISTS]);
  expect(found).toContain("Ann Archer CITES The Russian Anarchists");
  expect(found).toContain("Ann Archer CITES Paul Avrich");
});

test.each([
  ["Serge had never opened Avrich’s The Russian Anarchists."],
  ["It was first published in Avrich’s The Russian Anarchists."],
])("what a third person does with a work, or what came out in it, is told and not cited: %s", (sentence) => {
  const found = tiesAfterAll(sentence, [AVRICH, ANARCHISTS, ["Person", "Serge"]]);
  expect(found.filter((tie) => tie.startsWith("Ann Archer CITES"))).toEqual([]);
});
