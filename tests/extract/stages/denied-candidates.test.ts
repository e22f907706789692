import { expect, test } from "vitest";
import type { Reading } from "../../../extract/recognisers/recogniser.ts";
import { relationsOf } from "../marked-text.ts";
import { noRelations } from "../no-relations.ts";
import { readWith } from "../read-with-relations.ts";

test("a place named twice does not lie in itself", async () => {
  const lying: Reading["relations"] = (_source, type, _target, other) =>
    type === "Place" && other === "Place" ? { ...noRelations(), LOCATED_IN: 0.97 } : noRelations();
  const found = async (marked: string) => relationsOf(await readWith(marked, lying), "LOCATED_IN");
  expect(await found("They took {Place|Vandalusia} ({Place|Andalusia}) from them.")).toEqual([]);
  expect(await found("They took {Place|Wexley} ({Place|Ouaka}) from them.")).not.toEqual([]);
});

test.each([
  ["After the sudden death of {Person|Anna Weil} on 3 March 1918, the {Organisation|League} left Leeds.", []],
  ["Following {Person|Anna Weil}'s murder on 3 March 1918, the {Organisation|League} left Leeds.", []],
  [
    "After a speech of {Person|Anna Weil} on 3 March 1918, the {Organisation|League} left Leeds.",
    ["Anna Weil"],
  ],
])("whose end was before takes no part in what came after: %s", async (marked, expected) => {
  const document = await readWith(marked, (_source, type, _target, other) =>
    type === "Person" && other === "Event" ? { ...noRelations(), PARTICIPATED_IN: 0.97 } : noRelations(),
  );
  const partakers = relationsOf(document, "PARTICIPATED_IN", "encoder").map((one) => one.split(" -> ")[0]);
  expect(partakers).toEqual(expected);
});

test.each([
  ["In March 1918 {Person|Anna Weil} was elected President of {Place|Poland}.", []],
  ["In March 1918 {Person|Anna Weil} left the north of {Place|Poland}.", ["Poland"]],
])("of what somebody is president is not where an event was: %s", async (marked, expected) => {
  const document = await readWith(marked, (_source, type, _target, other) =>
    type === "Event" && other === "Place" ? { ...noRelations(), LOCATED_IN: 0.97 } : noRelations(),
  );
  const places = relationsOf(document, "LOCATED_IN", "encoder").map((one) => one.split(" -> ").at(-1));
  expect(places).toEqual(expected);
});

test("who tells of an event took no part in it", async () => {
  const taking: Reading["relations"] = (_source, type, _target, other) =>
    type === "Person" && other === "Event" ? { ...noRelations(), PARTICIPATED_IN: 0.97 } : noRelations();
  const told = "The {Event|War of the Ring} was called so by the historian {Person|Anna Weil} later.";
  expect(relationsOf(await readWith(told, taking), "PARTICIPATED_IN")).toEqual([]);
  const fought = "The {Event|War of the Ring} was fought so by the captain {Person|Anna Weil} later.";
  expect(relationsOf(await readWith(fought, taking), "PARTICIPATED_IN")).toHaveLength(1);
});

test("a continent lies in no other place", async () => {
  const lying: Reading["relations"] = (_source, type, _target, other) =>
    type === "Place" && other === "Place" ? { ...noRelations(), LOCATED_IN: 0.97 } : noRelations();
  const continent = "After the scramble for {Place|Africa}, {Place|Ethiopia} stood alone.";
  expect(relationsOf(await readWith(continent, lying), "LOCATED_IN")).toEqual(["Ethiopia -> Africa"]);
  const town = "After the scramble for {Place|Wexley}, {Place|Ethiopia} stood alone.";
  expect(relationsOf(await readWith(town, lying), "LOCATED_IN")).toContain("Wexley -> Ethiopia");
});

test("an archive wrote no papers that it keeps", async () => {
  const wrote: Reading["relations"] = (_source, type, _target, other) =>
    type === "Organisation" && other === "Work" ? { ...noRelations(), AUTHORED: 0.97 } : noRelations();
  const kept = "He found it in the {Organisation|Wexley Archive}, {Work|M 154/61}, and copied it.";
  expect(relationsOf(await readWith(kept, wrote), "AUTHORED", "encoder")).toEqual([]);
  const made = "He found it in the {Organisation|Wexley League}, {Work|The Loom}, and copied it.";
  expect(relationsOf(await readWith(made, wrote), "AUTHORED", "encoder")).toEqual([
    "Wexley League -> The Loom",
  ]);
});

test("who keeps a manuscript did not publish it; who put out the book did", async () => {
  const put: Reading["relations"] = (_source, type, _target, other) =>
    type === "Organisation" && other === "Work" ? { ...noRelations(), PUBLISHED: 0.97 } : noRelations();
  const found = async (marked: string) => relationsOf(await readWith(marked, put), "PUBLISHED");
  for (const kept of [
    "MS. fr., {Organisation|Kings House}, no. 88",
    "{Organisation|Kings House}, MS. fr. 88",
  ])
    expect(await found(`They used {Work|The Kurds}, ${kept}, in their book.`)).toEqual([]);
  expect(await found("They used {Work|The Kurds}, {Organisation|Kings House}, 1905, there.")).not.toEqual([]);
});

test.each([
  ["The {Work|Customs} printed by {Person|D'Achery} are dated 1110.", []],
  ["The {Work|Customs} were set down by {Person|D'Achery} in 1110.", ["D'Achery -> Customs"]],
])("who printed a work did not write it: %s", async (marked, expected) => {
  const document = await readWith(marked, (source, type, _target, other) =>
    source !== "author" && type === "Person" && other === "Work"
      ? { ...noRelations(), AUTHORED: 0.97 }
      : noRelations(),
  );
  expect(relationsOf(document, "AUTHORED", "encoder")).toEqual(expected);
});

const READINGS = {
  MEMBER_OF: "Organisation",
  PARTICIPATED_IN: "Event",
  OPPOSES: "Person",
} as const;

test.each([
  ["PARTICIPATED_IN", "{Person|Edmund Burke} foresaw the {Event|Terror of 1793}.", []],
  ["PARTICIPATED_IN", "{Person|Edmund Burke} had already predicted the {Event|Terror of 1793}.", []],
  [
    "PARTICIPATED_IN",
    "{Person|Edmund Burke} foresaw war and joined the {Event|Terror of 1793}.",
    ["Edmund Burke"],
  ],
  ["MEMBER_OF", "{Person|Bakunin} and the delegates of the {Organisation|General Council} clashed.", []],
  [
    "MEMBER_OF",
    "{Person|Bakunin} and the other delegates of the {Organisation|General Council} left.",
    ["Bakunin"],
  ],
  ["OPPOSES", "{Person|Carr} notes the resistance of the workers to {Person|Lenin}.", []],
  ["OPPOSES", "{Person|Carr} reports that {Person|Lenin} failed.", []],
  ["OPPOSES", "{Person|Carr} notes his own resistance to {Person|Lenin}.", ["Carr"]],
] as const)(
  "%s is not what a sentence says of one who only tells, or stands beside: %s",
  async (type, marked, expected) => {
    const document = await readWith(marked, (_source, from, _target, to) =>
      from === "Person" && to === READINGS[type] ? { ...noRelations(), [type]: 0.97 } : noRelations(),
    );
    const sources = relationsOf(document, type).map((one) => one.split(" -> ")[0]);
    expect(
      [...new Set(sources)].filter((one) => one === "Bakunin" || one === "Carr" || one === "Edmund Burke"),
    ).toEqual(expected);
  },
);
