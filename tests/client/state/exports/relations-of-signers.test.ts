import { expect, test } from "vitest";
import { type Quote, type RelationSummary, relationId } from "#model";
import { relationsOfSigners } from "../../../../client/state/exports/relations-of-signers.ts";
import { stageGexf } from "../../../../client/state/exports/stage-gexf.ts";
import { entity, relation } from "../small-stage.ts";

const [ann, ben, carl] = [
  entity("Person", "ann"),
  entity("Person", "ben"),
  entity("Person", "carl"),
] as const;
const texts = [
  { id: "joint", author: ann, coAuthors: [ben] },
  { id: "alone", author: ann },
];
const quote = (text: string, start: number): Quote => ({
  text,
  start,
  end: start + 5,
  confidence: 0.9,
  method: "note",
  title: text,
  quote: "words",
  sentence: { start: 0, end: 40 },
  context: `A sentence of ${text}.`,
});
const cites: RelationSummary = { ...relation("CITES", ann, carl), evidence: 2, texts: ["alone", "joint"] };
const met = relation("RELATED_TO", ben, carl);
const proofs = new Map([[cites.id, [quote("alone", 3), quote("joint", 90)]]]);
const stated = { relations: [cites, met], proofs };
const among = (...all: { id: string }[]) => new Map(all.map((one) => [one.id, one]));

test("what a text by several cites, each of them who is there cites, by the places of that text", () => {
  const { relations, proofs: told } = relationsOfSigners(stated, texts, among(ann, ben, carl));
  const id = relationId("CITES", ben.id, carl.id);
  expect(relations.map((one) => one.id)).toEqual([cites.id, id, met.id]);
  expect(relations[0]).toBe(cites);
  expect(relations[1]).toMatchObject({ source: ben.id, evidence: 1, texts: ["joint"], confidence: 0.9 });
  expect(told.get(id)?.map(({ text }) => text)).toEqual(["joint"]);
  const gexf = stageGexf({ entities: [ann, ben, carl], description: "", relations, proofs: told });
  expect(gexf).toContain(`source="${ben.id}" target="${carl.id}" kind="CITES"`);
});

test("who signs a text and is not shown is not brought in", () => {
  const { relations } = relationsOfSigners(stated, texts, among(ann, carl));
  expect(relations.map(({ source }) => source)).toEqual([ann.id]);
});

test("nobody cites who signs the same text, and texts by one each leave all as it is", () => {
  const own = relation("CITES", ann, ben);
  const self = { relations: [own], proofs: new Map([[own.id, [quote("joint", 3)]]]) };
  expect(relationsOfSigners(self, texts, among(ann, ben)).relations).toEqual([]);
  const left = relationsOfSigners(stated, texts.slice(1), among(ann, ben, carl));
  expect(left.relations).toEqual([cites, met]);
});
