import { expect, test } from "vitest";
import type { EntityType, TextReply } from "#model";
import { passageGraphOf, passageInWords } from "../../../client/state/passage-graph.ts";

const entity = (id: string, type: EntityType = "Person") => ({ id, type, label: id, mentions: 1, degree: 1 });
const place = (id: string, start: number) => ({
  entity: id,
  start,
  end: start + 3,
  confidence: 1,
  method: "test",
});
const tie = (
  type: "OPPOSES" | "APPEARS_WITH" | "ASSERTS",
  source: string,
  target: string,
  start: number,
) => ({
  id: `${type}:${source}:${target}`,
  type,
  source,
  target,
  start,
  end: start + 10,
});

/** A text of which only what a passage needs is told. */
function textOf(parts: Partial<TextReply>): TextReply {
  return { id: "letters", entities: [], mentions: [], relations: [], ...parts } as TextReply;
}

test("a passage shows whom it names and what it states, and nothing from elsewhere in the text", () => {
  const text = textOf({
    entities: [entity("anna"), entity("otto"), entity("far"), entity("said", "Claim")],
    mentions: [place("anna", 10), place("otto", 20), place("far", 500), place("said", 12)],
    relations: [
      tie("OPPOSES", "anna", "otto", 10),
      tie("OPPOSES", "anna", "otto", 60),
      tie("OPPOSES", "otto", "far", 500),
      tie("APPEARS_WITH", "otto", "anna", 10),
      tie("ASSERTS", "anna", "said", 12),
    ],
  });
  const { entities, relations, cuts } = passageGraphOf(text, { start: 0, end: 100 });
  expect([...entities.keys()].sort()).toEqual(["anna", "otto"]);
  expect([...relations.values()].map(({ id, evidence }) => [id, evidence])).toEqual([
    ["OPPOSES:anna:otto", 2],
  ]);
  expect(cuts).toEqual([]);
});

test("who is tied stands there though only the relation speaks of her; of many, the tied come first and the rest is counted", () => {
  const names = Array.from({ length: 20 }, (_, at) => `p${at}`);
  const text = textOf({
    entities: [...names, "author"].map((id) => entity(id)),
    mentions: names.map((id, at) => place(id, at * 4)),
    relations: [tie("OPPOSES", "author", "p19", 40)],
  });
  const { entities, relations, cuts } = passageGraphOf(text, { start: 0, end: 100 });
  expect(entities.size).toBe(14);
  expect([entities.has("author"), entities.has("p19")]).toEqual([true, true]);
  expect([...relations.keys()]).toEqual(["OPPOSES:author:p19"]);
  expect(cuts).toEqual(["7 more are named here"]);
  const words = passageInWords(passageGraphOf(text, { start: 0, end: 100 }));
  expect(words).toBe(
    "Drawn are 14 entities and 1 relation of this passage; 7 more are named here; the lists below hold them",
  );
  const few = textOf({
    entities: names.slice(0, 15).map((id) => entity(id)),
    mentions: names.slice(0, 15).map((id, at) => place(id, at * 4)),
    relations: [],
  });
  expect(passageGraphOf(few, { start: 0, end: 100 }).cuts).toEqual(["1 more is named here"]);
});
