import { expect, test } from "vitest";
import type { RelationQuoted } from "#model";
import { asKept, correct, judge, judgedRelation } from "../../../client/state/wishes.ts";
import { entity } from "./small-stage.ts";

const relation: RelationQuoted = {
  id: "PARTICIPATED_IN:a:b",
  type: "PARTICIPATED_IN",
  source: entity("Person", "Lenin"),
  target: { ...entity("Event", "Martov had founded Iskra in 1900"), unnamed: true },
  confidence: 0.9,
  evidence: [],
};
const place = { text: "t", start: 0, end: 4 };

test("what was done to a relation is said in words of ours, without quotation marks", () => {
  const stated = "that Lenin → took part in → Martov had founded Iskra in 1900";
  expect(judge("accept", ...judgedRelation(relation)).done).toBe(`Accepted ${stated}`);
  expect(judge("reject", ...judgedRelation(relation, place)).done).toBe(`Rejected a proof ${stated}`);
  const to = { type: "RELATED_TO" as const, source: "a", target: "b" };
  expect(correct(relation, { to: { to }, words: "Lenin wrote to Martov" }).done).toBe(
    `Corrected: not ${stated}, but that Lenin wrote to Martov`,
  );
});

test("a relation that is somebody's as a co-author is judged and corrected as the first author's, of whom it is kept", () => {
  const first = entity("Person", "Ann Archer");
  const joint = { ...relation, coAuthorOf: first };
  const [judged, words] = judgedRelation(joint);
  expect(judged).toEqual({
    relation: { type: "PARTICIPATED_IN", source: first.id, target: relation.target.id },
  });
  expect(words).toBe("that Ann Archer → took part in → Martov had founded Iskra in 1900");
  expect(asKept(joint)).toMatchObject({
    id: `PARTICIPATED_IN:${first.id}:${relation.target.id}`,
    source: first,
  });
  expect(asKept(relation)).toBe(relation);
});
