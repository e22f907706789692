import { expect, test } from "vitest";
import { tiesIn } from "../cited-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];

test.each([
  ["opens a sentence of a note", "Victor Serge describes the raids at length."],
  ["wrote what a note speaks of", "This is from a letter of Victor Serge, to his friends."],
  ["wrote what a note owns to", "The words are in Serge’s preface to a pamphlet."],
  ["has a place behind the name", "So also the other side: Serge, op. cit."],
  ["says something in a note", "This is what, much later, Serge argued."],
])("a person who %s is cited", (_, note) => {
  expect(tiesIn(noted(note), [["Person", "Victor Serge", "Serge"]])).toEqual([
    "Ann Archer CITES Victor Serge",
  ]);
});

test("a person whom a note merely names is not cited", () => {
  expect(
    tiesIn(noted("The members were many, Victor Serge among them."), [["Person", "Victor Serge"]]),
  ).toEqual([]);
});
