import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

const partakers = async (marked: string) =>
  relationsOf(await readMarked(marked), "PARTICIPATED_IN", "clause").map(
    (relation) => relation.split(" -> ")[0],
  );

test.each([
  ["In March 1918 the {Organisation|Cheka} arrested {Person|Lev Chernyi}.", ["Cheka", "Lev Chernyi"]],
  ["In March 1918 {Person|Chernyi} was arrested by the young {Organisation|Cheka}.", ["Chernyi", "Cheka"]],
  ["In March 1918 {Person|Chernyi}, {Person|Volin} and {Person|Ravel} fled.", ["Chernyi", "Volin", "Ravel"]],
  ["In March 1918 the trial of {Person|Lev Chernyi} opened.", ["Lev Chernyi"]],
])("subjects, objects and agents take part, and all of a list: %s", async (marked, expected) => {
  expect(await partakers(marked)).toEqual(expected);
});

test.each([
  "In March 1918 the {Organisation|Cheka} raided the printers of {Person|Lev Chernyi}.",
  "In March 1918 the {Organisation|Cheka} raided {Person|Chernyi}'s house.",
  "In March 1918 the {Organisation|Cheka} proclaimed that {Person|Lev Chernyi} was an outlaw.",
  "In a letter to {Person|Lev Chernyi} in March 1918, the {Organisation|Cheka} banned it.",
  "In March 1918 the {Organisation|Cheka} raided them after the men of {Place|Norwich} petitioned.",
  "In March 1918 the men of {Place|Norwich} raided the {Organisation|Cheka}.",
])("who only owns something, or is told of, takes no part: %s", async (marked) => {
  expect(await partakers(marked)).toEqual(["Cheka"]);
});

test.each([
  ["In March 1918 the {Organisation|Cheka} raided them in {Place|Moscow}.", 1],
  ["In March 1918 the {Organisation|Cheka} expelled them to {Place|Moscow}.", 0],
  ["In March 1918 the {Organisation|Cheka} of {Place|Moscow} expelled them.", 0],
  ["In March 1918 the {Organisation|Cheka} raided the {Place|Sheraton} of {Place|Moscow}.", 0],
  ["In March 1918 the {Organisation|Cheka} raided them in the {Place|Sheraton} in {Place|Moscow}.", 1],
  ["In March 1918 the {Organisation|Cheka} sent notes to all which had banks in {Place|Moscow}.", 0],
])("an event is where a place stands behind a preposition of place: %s", async (marked, count) => {
  expect(
    relationsOf(await readMarked(marked), "LOCATED_IN", "clause").filter((one) => one.startsWith("In March")),
  ).toHaveLength(count);
});

test.each([
  ["She had a home at {Place|Worpswede} (north of {Place|Bremen}) and worked there.", []],
  ["He was born in {Place|St. Gotthard} near {Place|Texingtal} that year.", []],
  [
    "He was born in {Place|St. Gotthard} in {Place|Lower Austria} that year.",
    ["St. Gotthard -> Lower Austria"],
  ],
])("a place near another, or north of it, does not lie in it: %s", async (marked, found) => {
  expect(relationsOf(await readMarked(marked), "LOCATED_IN", "phrase")).toEqual(found);
});

test("the clause of a less likely event says of nobody that he took part", async () => {
  const document = await readMarked("In 1976, {Person|Magil} and {Person|Wald} bought a shop.");
  const event = document.entities.find(({ unnamed }) => unnamed);
  expect(event?.mentions[0]?.confidence).toBeLessThan(0.55);
  expect(relationsOf(document, "PARTICIPATED_IN", "clause")).toEqual([]);
});
