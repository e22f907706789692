import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

test("a claim is about whom its words name, but not about its speaker", async () => {
  const { claims, entities } = await readMarked(
    "{Person|Avrich} argues that {Person|Lenin} feared the {Organisation|Cheka}.",
  );
  expect(claims[0]?.about.map(({ entity }) => entities[entity]?.label)).toEqual(["Lenin", "Cheka"]);
});

test("what a claim names first it is about more surely than what it names behind that, or by a pronoun", async () => {
  const { claims } = await readMarked(
    "{Person|Lenin} was a danger to {Place|Russia}. He was a danger to all {Person|Martov}'s friends.",
  );
  const shares = claims.map(({ about }) => about.map(({ share }) => share));
  expect(shares).toEqual([
    [0.77, 0.45],
    [0.6, 0.69],
  ]);
});

test.each([
  ["The {Organisation|Cheka} in {Place|Moscow} was a crime.", ["Cheka"]],
  ["Life in {Place|Moscow} was a crime.", ["Moscow"]],
  ["The {Organisation|Cheka} made {Place|Moscow} a prison.", ["Cheka", "Moscow"]],
  ["The {Organisation|Cheka} (as in {Work|Avrich}) was a crime.", ["Cheka"]],
  ["In {Place|Moscow} {Person|Avrich} says that all of it was a crime.", []],
])("what %s is about", async (marked, about) => {
  const { claims, entities } = await readMarked(marked);
  expect(claims[0]?.about.map(({ entity }) => entities[entity]?.label)).toEqual(about);
});
