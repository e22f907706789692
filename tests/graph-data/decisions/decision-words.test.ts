import { expect, test } from "vitest";
import type { Anchor } from "#model";
import { decisionWords, nameInWords } from "../../../graph-data/decisions/decision-words.ts";

const LABEL = "Martov had founded Iskra with Lenin in 1900, took the side of Grimm";
const CLAUSE = "who had founded Iskra with Lenin in 1900, took the side of Grimm";
const place = { text: "t", start: 8, end: 8 + CLAUSE.length };
const anchor = (type: Anchor["type"], label: string, quote: string): Anchor => ({
  id: "x",
  type,
  label,
  place,
  quote,
});

test("a decision quotes a long event by the clause that tells it, not by a label that the text has not", () => {
  const decision = {
    id: "decision:0000000000000000",
    author: "Rosa Meyer",
    time: "2026-01-01T00:00:00.000Z",
    act: { kind: "redate" as const, entity: "x", date: "1901" },
    anchors: [anchor("Event", LABEL, CLAUSE)],
  };
  expect(decisionWords(decision, new Map())).toBe(`“${CLAUSE}” is dated 1901`);
});

test.each([
  [{ type: "Event" as const, label: LABEL }, LABEL],
  [{ type: "Event" as const, label: "the Congress" }, "the Congress"],
  [{ type: "Claim" as const, label: "it was unjust" }, "“it was unjust”"],
])("without its clause a long event stands in no marks, a claim always does: %o", (named, words) => {
  expect(nameInWords(named)).toBe(words);
});
