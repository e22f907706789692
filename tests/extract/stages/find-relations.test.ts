import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

test.each([
  [
    "{Person|Pollitt}, leader of the {Organisation|Communist Party}, spoke.",
    "MEMBER_OF",
    "Pollitt -> Communist Party",
  ],
  ["The {Organisation|League} was founded by {Person|Anna Weil} there.", "MEMBER_OF", "Anna Weil -> League"],
  ["They lived in {Place|Bayonne}, {Place|New Jersey} then.", "LOCATED_IN", "Bayonne -> New Jersey"],
  ["{Person|Lenin}'s wife, {Person|Nadezhda Krupskaya}, came.", "RELATED_TO", "Nadezhda Krupskaya -> Lenin"],
  ["{Person|Steinem} met {Person|Dorothy Hughes} again.", "RELATED_TO", "Steinem -> Dorothy Hughes"],
  ["{Person|Ravel} denounced the {Organisation|Cheka} loudly.", "OPPOSES", "Ravel -> Cheka"],
])("%s", async (marked, type, relation) => {
  expect(relationsOf(await readMarked(marked), type)).toEqual([relation]);
});

test("a tie that is told in words bears them as its label", async () => {
  const { relations } = await readMarked("{Person|Lenin}'s wife, {Person|Nadezhda Krupskaya}, came.");
  expect(relations[0]).toMatchObject({ type: "RELATED_TO", label: "wife of" });
});

test("names that merely stand in one sentence appear together, with the sentence as evidence", async () => {
  const document = await readMarked("There were {Person|Radek} and, far from him, the {Organisation|Cheka}.");
  expect(relationsOf(document, "APPEARS_WITH")).toEqual(["Radek -> Cheka"]);
});

test("a list of thousands of names in one line takes no time that grows with its square", async () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `{Person|Anna Name${index}}`);
  const document = await readMarked(names.join(", "));
  expect(document.relations.length).toBeLessThan(3_000 * 13);
});
