import { expect, test } from "vitest";
import type { RelationQuoted, RelationType } from "#model";
import { relationGroups } from "../../../client/state/relation-groups.ts";

const ME = "person:me";

function relation(type: RelationType, confidence: number, more: Partial<RelationQuoted> = {}) {
  const end = (id: string) => ({ id, label: id, type: "Person" as const, mentions: 1, degree: 1 });
  const ends = { source: end(ME), target: end(`person:${type}-${confidence}`) };
  return { id: `${type}-${confidence}`, type, ...ends, confidence, evidence: [], ...more } as RelationQuoted;
}

function groupsOf(relations: RelationQuoted[]): string[] {
  const reply = { relations, total: relations.length, truncated: false };
  return relationGroups(reply, ME).map(([words, { length }]) => `${words} ${length}`);
}

test("two relations that are sure stand before three guesses, and names that only stand together last", () => {
  const guesses = [0.3, 0.4, 0.5].map((confidence) => relation("OPPOSES", confidence));
  const sure = [0.9, 0.95].map((confidence) => relation("CITES", confidence));
  const together = [0.99, 0.98, 0.97].map((confidence) => relation("APPEARS_WITH", confidence));
  expect(groupsOf([...together, ...guesses, ...sure])).toEqual([
    "cites 2",
    "opposes 3",
    "named in one sentence with 3",
  ]);
});

test("what a reader accepted counts whole, and claims have a tab of their own", () => {
  const accepted = relation("OPPOSES", 0.3, { status: "accepted" });
  expect(groupsOf([relation("ASSERTS", 0.9), relation("CITES", 0.9), accepted])).toEqual([
    "opposes 1",
    "cites 1",
  ]);
});
