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
  ["It was so (see {Person|Bauer} to {Person|Renner}, 3 May 1918).", "RELATED_TO", "Bauer -> Renner"],
  ["{Person|Ravel} denounced the {Organisation|Cheka} loudly.", "OPPOSES", "Ravel -> Cheka"],
  ["{Person|Ravel} attacked {Person|Reed} and supported {Person|Fraina}.", "SUPPORTS", "Ravel -> Fraina"],
  [
    "{Person|Bebel}, who opposed {Person|Bernstein}, was supported by {Person|Zetkin}.",
    "SUPPORTS",
    "Zetkin -> Bebel",
  ],
  [
    "{Person|Bebel}, who opposed {Person|Bernstein}, was a member of the {Organisation|League}.",
    "MEMBER_OF",
    "Bebel -> League",
  ],
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

test.each([
  ["{Person|Lenin}, {Person|Kamenev} and {Person|Zinoviev} joined the {Organisation|RSDLP}.", "MEMBER_OF", 3],
  ["{Person|Lenin} denounced {Person|Kautsky} and {Person|Plekhanov}.", "OPPOSES", 2],
  ["{Person|Lenin}, and not {Person|Kamenev}, was a founder of the {Organisation|RSDLP}.", "MEMBER_OF", 1],
  ["{Person|Lenin} did not denounce {Person|Kautsky}.", "OPPOSES", 0],
  [
    "{Person|Zinoviev} was expelled from the {Organisation|Cheka} and denounced by {Person|Kamenev}.",
    "OPPOSES",
    1,
  ],
  ["{Person|Radek} denied that {Person|Lenin} denounced {Person|Kautsky}.", "OPPOSES", 0],
  ["{Person|Lenin} was not a member of the {Organisation|Cheka}.", "MEMBER_OF", 0],
  [
    "{Person|Radek} (1885–1939), {Person|Reed},[3] {Person|Fraina} and {Person|Cahan} joined the {Organisation|Cheka}.",
    "MEMBER_OF",
    4,
  ],
  ["{Organisation|Cheka}, {Organisation|RSDLP} joined the {Organisation|Comintern}.", "MEMBER_OF", 1],
] as const)(
  "what is said of one of a list is said of all, and nothing that is denied: %s",
  async (marked, type, count) => {
    expect(relationsOf(await readMarked(marked), type)).toHaveLength(count);
  },
);

test.each([
  ["The {Organisation|Central Committee} of the {Organisation|Party} met.", "MEMBER_OF", 1],
  ["{Person|Gary Olivar} of the {Organisation|Movement} spoke.", "MEMBER_OF", 1],
  ["{Person|Roy Wilkins}, representing the {Organisation|NAACP}, spoke.", "MEMBER_OF", 1],
  ["{Person|Hauser} studied law at the {Organisation|Sorbonne}.", "MEMBER_OF", 1],
  ["{Person|Hauser} thought much of the {Organisation|Sorbonne}.", "MEMBER_OF", 0],
  ["{Organisation|Watts & Co.}, {Place|London}, printed it.", "LOCATED_IN", 1],
  ["{Place|Pyongyang}, the current capital of {Place|North Korea}, was cold.", "LOCATED_IN", 1],
  ["{Place|Albania}, then a part of the {Place|Ottoman Empire}, was poor.", "LOCATED_IN", 1],
  ["He knew {Place|France}, {Place|Europe}, and the rest of the world.", "LOCATED_IN", 0],
  ["He knew {Place|Germany}, {Place|France},[13] and {Place|Austria}.", "LOCATED_IN", 0],
  ["Between {Place|the South}, the {Place|North} and {Place|Ohio} he stood.", "LOCATED_IN", 0],
  ["{Place|Paris} is as old as the capital of {Place|Spain}.", "LOCATED_IN", 0],
  ["It is known in {Place|Italy}, {Place|France}.", "LOCATED_IN", 0],
  ["She studied in {Place|Egypt}, then in {Place|Paris}.", "LOCATED_IN", 0],
  ["She was born in {Place|Lvov}, {Place|Poland}, as it then was.", "LOCATED_IN", 1],
  ["She was born in {Place|Ukraine}, then part of the {Place|Soviet Union}.", "LOCATED_IN", 1],
] as const)(
  "who is of a body belongs to it, and a place lies in the one it is said to: %s",
  async (marked, type, count) => {
    expect(relationsOf(await readMarked(marked), type)).toHaveLength(count);
  },
);

test.each([
  [
    "{Person|Cobden} was a member of the {Organisation|League} and opposed the {Event|Crimean War}.",
    ["Cobden"],
  ],
  [
    "{Person|Cobden} and {Person|Bright} were members of the {Organisation|League} and opposed the {Event|Crimean War}.",
    ["Bright", "Cobden"],
  ],
  ["Members of the {Organisation|League} spoke and opposed the {Event|Crimean War}.", []],
])(
  "a second verb has the subject of the first, no name that a preposition governs: %s",
  async (marked, who) => {
    const opposes = relationsOf(await readMarked(marked), "OPPOSES");
    expect(opposes.toSorted()).toEqual(who.map((name) => `${name} -> Crimean War`));
  },
);

test("a place that owns what is named behind it is not where the thing before was", async () => {
  const owning = "The {Event|Gottorp Question} of {Place|Holstein}'s ties was old.";
  expect(relationsOf(await readMarked(owning), "LOCATED_IN")).toEqual([]);
  const place = "The {Event|Gottorp Congress} of {Place|Holstein} was old.";
  expect(relationsOf(await readMarked(place), "LOCATED_IN")).toHaveLength(1);
});
