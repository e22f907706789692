import { expect, test } from "vitest";
import type { NamedType } from "#model";
import { joinedTitles, type LoggedName } from "../../../../extract/recognisers/encoder/joined-titles.ts";

const name = (from: number, to: number, type: NamedType = "Work"): LoggedName => ({
  range: { from, to },
  type,
  log: -0.5,
});

function joined(sentence: string, names: readonly LoggedName[], wholeLog = -3): string[] {
  const words = sentence.split(" ");
  const found = joinedTitles(names, {
    wordAt: (at) => words[at]?.toLowerCase() ?? "",
    nameLog: () => wholeLog,
  });
  return found.map(({ range }) => words.slice(range.from, range.to).join(" "));
}

test("two titles with only prepositions and articles between them are one title", () => {
  expect(joined("He shot Man with the Movie Camera", [name(2, 3), name(5, 7)])).toEqual([
    "Man with the Movie Camera",
  ]);
});

test("a title in three pieces becomes one", () => {
  expect(joined("Essays on Questions in Economy", [name(0, 1), name(2, 3), name(4, 5)])).toEqual([
    "Essays on Questions in Economy",
  ]);
});

test("a conjunction or a comma parts two titles", () => {
  expect(joined("Emma and Persuasion", [name(0, 1), name(2, 3)])).toEqual(["Emma", "Persuasion"]);
  expect(joined("Emma , Persuasion", [name(0, 1), name(2, 3)])).toEqual(["Emma", "Persuasion"]);
});

test("names of other kinds stay apart", () => {
  const bodies = [name(0, 1, "Organisation"), name(3, 4, "Organisation")];
  expect(joined("Committee of the Party", bodies)).toEqual(["Committee", "Party"]);
});

test("two titles stay two where the reader holds one for very unlikely", () => {
  expect(joined("Chapter in Review", [name(0, 1), name(2, 3)], -9)).toEqual(["Chapter", "Review"]);
});
