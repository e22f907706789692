import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WordPieces } from "../../../../extract/recognisers/encoder/word-pieces.ts";
import { shapesOf } from "../../../../extract/recognisers/encoder/word-shape.ts";

const vocabulary = readFileSync("extract/recognisers/encoder/model/vocab.txt", "utf8").split("\n");
const pieces = new WordPieces(vocabulary);
const cut = (word: string) => pieces.piecesOf(word).map((id) => vocabulary[id]);

describe("the pieces of a word", () => {
  test.each([
    ["revolution", ["revolution"]],
    ["Lenin", ["lenin"]],
    ["Bukharin", ["bu", "##khar", "##in"]],
    ["Brest-Litovsk", ["brest", "-", "lit", "##ov", "##sk"]],
    ["Müller", ["muller"]],
    ["V.I.", ["v", ".", "i", "."]],
    ["“", ["“"]],
    ["’s", ["’", "s"]],
  ])("%s", (word, expected) => {
    expect(cut(word)).toEqual(expected);
  });
});

test("what the vocabulary cannot spell is unknown, and every word has a piece", () => {
  expect(cut("𒀀")).toEqual(["[UNK]"]);
  expect(cut("\u0301")).toEqual(["[UNK]"]);
  expect(cut("")).toEqual(["[UNK]"]);
});

test("a word of a million letters takes one piece, and no word more than eight", () => {
  expect(cut("a".repeat(1_000_000))).toEqual(["[UNK]"]);
  expect(cut("x-".repeat(50))).toHaveLength(8);
});

test("a vocabulary without the special pieces is refused by name", () => {
  expect(() => new WordPieces(["[CLS]", "[SEP]", "the"])).toThrow(/vocab\.txt holds no \[UNK\]/u);
});

describe("how a word is written", () => {
  test.each([
    ["the", 2],
    ["Lenin", 3],
    ["I", 3],
    ["CHEKA", 4],
    ["McDonald", 5],
    ["1918", 6],
    ["“", 1],
  ])("%s", (word, first) => {
    expect(shapesOf(word, false)).toEqual({ first, later: first + 6 });
    expect(shapesOf(word, true)).toEqual({ first: first + 12, later: first + 6 });
  });
});
