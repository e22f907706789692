import { expect, test } from "vitest";
import { mayJoin, relationId, STATED_TYPES } from "#model";

test("a state that acts is a place: it may take part, support, oppose and assert", () => {
  expect(mayJoin("PARTICIPATED_IN", "Place", "Event")).toBe(true);
  expect(mayJoin("OPPOSES", "Place", "Event")).toBe(true);
  expect(mayJoin("ASSERTS", "Place", "Claim")).toBe(true);
  expect(mayJoin("AUTHORED", "Place", "Work")).toBe(false);
});

test("a newspaper may assert a claim, a claim may not", () => {
  expect(mayJoin("ASSERTS", "Work", "Claim")).toBe(true);
  expect(mayJoin("ASSERTS", "Claim", "Claim")).toBe(false);
});

test("standing in one sentence is not a stated tie", () => {
  expect(STATED_TYPES).not.toContain("APPEARS_WITH");
  expect(STATED_TYPES).toContain("CITES");
});

test("a relation's id holds its type and both ends", () => {
  expect(relationId("CITES", "person:a", "work:b")).toBe("CITES:person:a:work:b");
});
