import { expect, test } from "vitest";
import type { Act, DecisionRow } from "#model";
import { decidedWhen, entityOf, filteredRows } from "../../../client/state/decisions-in-words.ts";
import { acceptanceOf, agreementWords, subjectOf } from "../../../client/state/decisions-state.ts";

let count = 0;
const rowOf = (act: Act, state: DecisionRow["state"] = "active", author = "Rosa"): DecisionRow => {
  count += 1;
  const id = `decision:${String(count).padStart(16, "0")}`;
  return {
    decision: { id, author, time: "2026-11-26T08:00:00.000Z", act, anchors: [] },
    state,
    words: "",
    texts: 1,
  };
};
const place = { text: "t", start: 3, end: 9 };

test("a mention is accepted by a decision on that very place, not by one on its entity", () => {
  const whole = rowOf({ kind: "accept", judged: { entity: "person:a" } });
  const here = rowOf({ kind: "accept", judged: { entity: "person:a", mention: place } });
  expect(acceptanceOf([whole, here], { entity: "person:a", mention: { ...place } })).toBe(here);
  expect(acceptanceOf([whole], { entity: "person:a", mention: place })).toBeUndefined();
});

test("a proof of a relation is judged apart from the relation", () => {
  const relation = { type: "CITES", source: "person:a", target: "work:b" } as const;
  const row = rowOf({ kind: "accept", judged: { relation } });
  expect(acceptanceOf([row], { relation: { ...relation } })).toBe(row);
  expect(acceptanceOf([row], { relation, proof: place })).toBeUndefined();
});

test("agreement is said only where somebody has judged", () => {
  const agreement = [
    { type: "Person" as const, accepted: 12, rejected: 2 },
    { type: "Work" as const, accepted: 0, rejected: 0 },
  ];
  const people = { one: "person", many: "people" };
  expect(agreementWords(agreement, "Person", people)).toBe("Readers agreed with 12 of 14 people");
  expect(agreementWords(agreement, "Work", people)).toBeUndefined();
  expect(agreementWords(agreement, "Place", people)).toBeUndefined();
  const once = [{ type: "Person" as const, accepted: 1, rejected: 0 }];
  expect(agreementWords(once, "Person", people)).toBe("Readers agreed with 1 of 1 person");
});

test("the decisions that matter are those about the selected entity, or where a relation begins", () => {
  expect(subjectOf({ page: "explore", selected: "person:a" })).toBe("person:a");
  expect(subjectOf({ page: "explore", selected: "CITES:person:a:work:b" })).toBe("person:a");
  expect(subjectOf({ page: "text", selected: undefined })).toBe("");
  expect(subjectOf({ page: "start", selected: "person:a" })).toBeUndefined();
});

test("the ledger is filtered by how entries stand, by whom and by what was decided", () => {
  const rows = [
    rowOf({ kind: "rename", entity: "person:a", label: "A" }, "undone"),
    rowOf({ kind: "same", keep: "person:a", merge: "person:b" }, "active", "Clara"),
  ];
  expect(filteredRows(rows, { state: "", author: "", kind: "" })).toEqual(rows);
  expect(filteredRows(rows, { state: "undone", author: "", kind: "" })).toEqual([rows[0]]);
  expect(filteredRows(rows, { state: "active", author: "Clara", kind: "same" })).toEqual([rows[1]]);
  expect(filteredRows(rows, { state: "active", author: "Rosa", kind: "" })).toEqual([]);
});

test("a line of the ledger leads to the entity that it is about", () => {
  expect(entityOf(rowOf({ kind: "same", keep: "person:a", merge: "person:b" }))).toBe("person:a");
  expect(entityOf(rowOf({ kind: "reject", judged: { entity: "work:b" } }))).toBe("work:b");
  const relation = { type: "CITES", source: "person:a", target: "work:b" } as const;
  expect(entityOf(rowOf({ kind: "add-relation", relation, place }))).toBe("person:a");
});

test("when something was decided is said as a reader says it", () => {
  const now = new Date("2026-11-26T10:30:00.000Z");
  expect(decidedWhen("2026-11-26T10:29:40.000Z", now)).toBe("just now");
  expect(decidedWhen("2026-11-26T10:29:00.000Z", now)).toBe("1 minute ago");
  expect(decidedWhen("2026-11-26T07:30:00.000Z", now)).toBe("3 hours ago");
  expect(decidedWhen("2026-03-03T12:00:00.000Z", now)).toBe("3 March 2026");
});
