import { expect, test } from "vitest";
import { readThrough } from "../../../extract/pipeline.ts";
import { readString } from "../../../extract/readers/read-text.ts";
import type { Reading } from "../../../extract/recognisers/recogniser.ts";
import { relationsOf, scripted, TITLE, unmarked } from "../marked-text.ts";
import { noRelations } from "../no-relations.ts";
import { readWith } from "../read-with-relations.ts";

const LEFT =
  "In those years {Person|Anna Weil} worked with the others for the {Organisation|Labour League} in Leeds.";
const membership =
  (chance: number): Reading["relations"] =>
  (_source, type, _target, other) =>
    type === "Person" && other === "Organisation" ? { ...noRelations(), MEMBER_OF: chance } : noRelations();

test("what the head is sure of is stated, with the sentence as evidence and the head as method", async () => {
  const document = await readWith(LEFT, membership(0.97));
  const [found] = document.relations.filter(({ type }) => type === "MEMBER_OF");
  expect(relationsOf(document, "MEMBER_OF")).toEqual(["Anna Weil -> Labour League"]);
  expect(found?.evidence[0]?.method).toBe("encoder");
  expect(document.body.slice(found?.evidence[0]?.start, found?.evidence[0]?.end)).toMatch(
    /^In those.*Leeds\.$/u,
  );
});

test("what neither judge holds for likely is not stated", async () => {
  expect(relationsOf(await readWith(LEFT, membership(0)), "MEMBER_OF")).toEqual([]);
});

test("what is said behind a relative clause is not said of the last name in it", async () => {
  const read = async (marked: string) => relationsOf(await readWith(marked, membership(0.97)), "MEMBER_OF");
  const league = "in the {Organisation|League}.";
  expect(await read(`{Person|Weil}, who opposed {Person|Reed}, was praised ${league}`)).toEqual([
    "Weil -> League",
  ]);
  expect(await read(`{Person|Weil} met {Person|Reed}, who was praised ${league}`)).toContain(
    "Reed -> League",
  );
});

test("a recogniser that judges no relations leaves it to the words, which must be surer alone", async () => {
  const clear = "{Person|Anna Weil} was a founding member of the {Organisation|Labour League} here.";
  const document = await readWith(clear, () => ({}));
  expect(relationsOf(document, "MEMBER_OF")).toEqual(["Anna Weil -> Labour League"]);
  const vague =
    "{Person|Anna Weil} ate; far off and much later, others heard of the {Organisation|Labour League}.";
  expect(relationsOf(await readWith(vague, () => ({})), "MEMBER_OF")).toEqual([]);
});

test("another reader's verdict is taken as it is, and bears its name", async () => {
  const text = unmarked(`${TITLE}\n\n${LEFT}`);
  const reader = scripted(text);
  const document = await readThrough(readString(text.body, "text.txt"), {
    ...reader,
    read: async (...asked: Parameters<typeof reader.read>) => ({
      ...(await reader.read(...asked)),
      relations: membership(0.7),
      relationMethod: () => "language-model",
    }),
  });
  const found = document.relations.find(({ type }) => type === "MEMBER_OF");
  expect(found?.evidence[0]).toMatchObject({ method: "language-model", confidence: 0.63 });
});

test("a clause that tells an event may be the event in which somebody took part", async () => {
  const told =
    "On 3 May 1921 {Person|Anna Weil} and {Person|Ben Roth} stormed the town hall of {Place|Leeds}.";
  const document = await readWith(told, (_source, type, _target, other) =>
    type === "Person" && other === "Event" ? { ...noRelations(), PARTICIPATED_IN: 0.97 } : noRelations(),
  );
  expect(relationsOf(document, "PARTICIPATED_IN").map((relation) => relation.split(" -> ")[0])).toEqual(
    expect.arrayContaining(["Anna Weil", "Ben Roth"]),
  );
});

test("what a phrase states in a sentence is not proved twice by the same sentence", async () => {
  const phrase = "{Person|Pollitt}, leader of the {Organisation|Communist Party}, spoke.";
  const document = await readWith(phrase, membership(0.99));
  expect(relationsOf(document, "MEMBER_OF")).toEqual(["Pollitt -> Communist Party"]);
});

test("who is said to have translated a work is not taken for its author", async () => {
  const marked =
    "{Work|On Free Cities}, translated by {Person|Anna Weil}, was read everywhere in those years.";
  const document = await readWith(marked, (_source, type, _target, other) =>
    type === "Person" && other === "Work" ? { ...noRelations(), AUTHORED: 0.99 } : noRelations(),
  );
  expect(relationsOf(document, "TRANSLATED")).toEqual(["Anna Weil -> On Free Cities"]);
  expect(relationsOf(document, "AUTHORED")).toEqual([]);
});

test("a sentence that says whose a title is names no further author", async () => {
  const wrote: Reading["relations"] = (_source, type, _target, other) =>
    type === "Person" && other === "Work" ? { ...noRelations(), AUTHORED: 0.99 } : noRelations();
  const his =
    "{Person|Anna Weil} had been against it, and {Person|Ben Roth} answered, in his {Work|On Free Cities}, that it was good.";
  expect(relationsOf(await readWith(his, wrote), "AUTHORED")).toEqual(["Ben Roth -> On Free Cities"]);
  const named =
    "In his 1995 book {Work|On Free Cities}, a reply to {Person|Anna Weil}'s critics, {Person|Ben Roth} was for it.";
  expect(relationsOf(await readWith(named, wrote), "AUTHORED")).toEqual(["Ben Roth -> On Free Cities"]);
});

test("who is named in the brackets of a reference alone has the author on no side", async () => {
  const siding: Reading["relations"] = (source) =>
    source === "author" ? { ...noRelations(), SUPPORTS: 0.9 } : noRelations();
  const sides = async (marked: string) =>
    relationsOf(await readWith(`{Person|Ada Crane}\n\n${marked}`, siding), "SUPPORTS");
  const named = await sides("As {Person|Anna Weil} rightly notes, the fences stood.");
  expect(named.some((tie) => tie.endsWith("-> Anna Weil"))).toBe(true);
  expect(await sides("The fences stood everywhere ({Person|Anna Weil} 2019).")).toEqual([]);
});

test("who is named as one pair with the author is his co-author, whom he does not cite", async () => {
  const citing: Reading["relations"] = (source) =>
    source === "author" ? { ...noRelations(), CITES: 0.9 } : noRelations();
  const cited = async (marked: string) =>
    relationsOf(await readWith(`{Person|Ada Crane}\n\n${marked}`, citing), "CITES");
  expect(await cited("Far off, {Person|Anna Weil} & {Person|Ada Crane} saw the fences.")).toEqual([]);
  expect(await cited("Far off, {Person|Ada Crane} and {Person|Anna Weil} saw the fences.")).toEqual([]);
  expect(await cited("The fences stood; {Person|Ada Crane} follows {Person|Anna Weil} there.")).toEqual([
    "Ada Crane -> Anna Weil",
  ]);
});

const sides =
  (chances: { SUPPORTS: number }): Reading["relations"] =>
  (source) =>
    source === "author" ? noRelations() : { ...noRelations(), ...chances };

test("the side that the clause of another takes is not that of the first", async () => {
  const marked =
    "{Person|Anna Weil} supported {Person|Ida Hall}; {Person|Leo Bell} supported {Person|Max Orr}.";
  const found = relationsOf(await readWith(marked, sides({ SUPPORTS: 0.9 })), "SUPPORTS");
  expect(found).toEqual(expect.arrayContaining(["Anna Weil -> Ida Hall", "Leo Bell -> Max Orr"]));
  expect(found).not.toContain("Anna Weil -> Max Orr");
  expect(found).not.toContain("Leo Bell -> Ida Hall");
});

const bothSides =
  (chances: Partial<Record<"SUPPORTS" | "OPPOSES", number>>): Reading["relations"] =>
  (_source, type, _target, other) =>
    type === "Person" && other === "Person" ? { ...noRelations(), ...chances } : noRelations();

test("of one pair in one sentence only the surer side is stated", async () => {
  const marked =
    "In those years {Person|Anna Weil} had to do with the draft of {Person|Otto Braun} in Leeds.";
  const disputed = await readWith(marked, bothSides({ SUPPORTS: 0.55, OPPOSES: 0.7 }));
  expect(relationsOf(disputed, "OPPOSES")).toContain("Anna Weil -> Otto Braun");
  expect(relationsOf(disputed, "SUPPORTS")).toEqual([]);
  const agreed = await readWith(marked, bothSides({ SUPPORTS: 0.8, OPPOSES: 0.4 }));
  expect(relationsOf(agreed, "SUPPORTS")).toContain("Anna Weil -> Otto Braun");
  expect(relationsOf(agreed, "OPPOSES")).toEqual([]);
});

test("a clause that hardly tells an event says of nobody that he took part in it", async () => {
  const takesPart: Reading["relations"] = (_source, type, _target, other) =>
    type === "Person" && other === "Event" ? { ...noRelations(), PARTICIPATED_IN: 0.9 } : noRelations();
  const partakers = async (marked: string) => {
    const document = await readWith(marked, takesPart);
    const sure = document.entities.find(({ unnamed }) => unnamed)?.mentions[0]?.confidence ?? 0;
    return { sure, found: relationsOf(document, "PARTICIPATED_IN").length };
  };
  const doubtful = await partakers("{Person|Anna Weil} kept to the town in May 1918 and wrote to all.");
  expect(doubtful.sure).toBeGreaterThan(0.25);
  expect(doubtful.sure).toBeLessThan(0.35);
  expect(doubtful.found).toBe(0);
  expect((await partakers("In May 1918 {Person|Anna Weil} was arrested in {Place|Leeds}.")).found).toBe(1);
});

test("who stands beside an event must be surer to have a part in it than other ties", async () => {
  const taking =
    (chance: number): Reading["relations"] =>
    (_source, type, _target, other) =>
      type === "Person" && other === "Event" ? { ...noRelations(), PARTICIPATED_IN: chance } : noRelations();
  const marked = "In May 1918 the congress of {Place|Leeds} moved to where {Person|Anna Weil} spoke.";
  const found = await readWith(marked, taking(0.97));
  const parts = found.relations.flatMap(({ type, evidence }) => (type === "PARTICIPATED_IN" ? evidence : []));
  for (const { confidence } of parts) expect(confidence).toBeGreaterThanOrEqual(0.3);
});

const everyPart: Reading["relations"] = (_source, type, _target, other) =>
  type === "Person" && other === "Event" ? { ...noRelations(), PARTICIPATED_IN: 0.97 } : noRelations();

test.each([
  "The peasants welcomed the {Event|Decree on Land} (see {Person|Figes} 1996, p. 98).",
  "The {Event|Second Congress} met in July ({Person|Figes} 1996, p. 98).",
  "The {Event|Second Congress} met in July (see {Person|Carr} 1950; {Person|Figes} and {Person|Kolonitskii} 1999).",
])("who is named in a reference behind it takes no part in what a sentence tells: %s", async (marked) => {
  expect(relationsOf(await readWith(marked, everyPart), "PARTICIPATED_IN")).toEqual([]);
});

test.each([
  "The {Event|Second Congress} met in July (with {Person|Axelrod} in the chair, as always before 1905).",
  "The {Event|Second Congress} met in July with {Person|Axelrod} (see {Person|Axelrod} 1905, p. 3).",
  "The {Event|Second Congress}, at which {Person|Axelrod} spoke, met in July (see p. 98).",
])("but who is only told of in brackets, or beside a reference, may: %s", async (marked) => {
  expect(relationsOf(await readWith(marked, everyPart), "PARTICIPATED_IN")).toEqual([
    "Axelrod -> Second Congress",
  ]);
});
