import { expect, test } from "vitest";
import { untilNewSubject } from "../../../extract/patterns/clauses.ts";
import { closedPart, isEnclosed, signsOf } from "../../../extract/patterns/open-signs.ts";

function closedWords(words: string): string {
  const { start, end } = closedPart(words);
  return words.slice(start, end);
}

test.each([
  ["wages fell (by a third) in every town", "wages fell (by a third) in every town"],
  [
    "[Footnote 55: Russia had not yet carried out the treaty",
    "Footnote 55: Russia had not yet carried out the treaty",
  ],
  ["“The towns were lost before the army came", "The towns were lost before the army came"],
  ["the towns of the north were lost in the war (see p", "the towns of the north were lost in the war "],
  ["towns fell (see p", "towns fell (see p"],
  [
    "the towns of the north were lost (for the army of the south had never come to them in time",
    "the towns of the north were lost (for the army of the south had never come to them in time",
  ],
  ["a) the towns were lost, and b) nobody came", "a) the towns were lost, and b) nobody came"],
])("what words open they close: %s", (words, closed) => {
  expect(closedWords(words)).toBe(closed);
});

test.each([
  ["a (b; c) d", 4, true],
  ["a ((b) c; d) e", 8, true],
  ["a “b; c” d", 4, true],
  ["a (b; c d", 4, false],
  ["a) b; c (d", 4, false],
])("only a pair of signs encloses: %s at %i", (words, index, isInside) => {
  expect(isEnclosed(signsOf(words), index)).toBe(isInside);
});

test.each([
  [
    "wages fell in every town of the north (by a third in Leeds; by half in Hull), as nobody resisted",
    "wages fell in every town of the north (by a third in Leeds; by half in Hull), as nobody resisted",
  ],
  [
    "wages fell in every town of the north and of the west; the rest was quiet",
    "wages fell in every town of the north and of the west",
  ],
  ["the rents of the whole county rose) was mistaken about it", "the rents of the whole county rose"],
])("a reported clause ends in no bracket of its own, and with the one around it: %s", (words, clause) => {
  expect(untilNewSubject(words)).toBe(clause);
});

test("a million signs are paired off once", () => {
  expect(signsOf("(".repeat(500_000) + ")".repeat(500_000)).pairs).toHaveLength(1);
  expect(untilNewSubject("(a; b) ".repeat(150_000))).toHaveLength(1_049_999);
});
