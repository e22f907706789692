import { expect, test } from "vitest";
import { clausesOfThat, concedesNext } from "../../../extract/patterns/clauses-of-that.ts";

const clauses = (words: string) => clausesOfThat(words, 15).map(({ start, end }) => words.slice(start, end));

test.each([
  ["the war was lost, and that the party must say so", ["the war was lost", "the party must say so"]],
  [
    "the trusts were peaceful, that they needed no land, and that a union was near",
    ["the trusts were peaceful", "they needed no land", "a union was near"],
  ],
  ["the state is old; that the people are young", ["the state is old", "the people are young"]],
])("%s holds more than one clause", (words, told) => {
  expect(clauses(words)).toEqual(told);
});

test.each([
  "the fear was so great, that the people left",
  "the land was sold, and that of the church as well",
  "he left the town, and that was the end of it",
  "the party (it was said, and that the papers knew it) was lost",
  'the "people shall have peace, and that for ever, and that the land" was free',
  "the war, and that men know, was a crime of all",
  "it is so, and that he knows",
])("%s is one clause", (words) => {
  expect(clauses(words)).toHaveLength(1);
});

test("a clause without end is read in linear time", () => {
  expect(clauses("a man, that ".repeat(50_000))).toHaveLength(1);
});

test("a concession goes on with what was reported", () => {
  expect(concedesNext("the war was lost, though he also ")).toBe(true);
  expect(concedesNext("the war was lost; he also ")).toBe(false);
});
