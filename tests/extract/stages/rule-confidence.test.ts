import { expect, test } from "vitest";
import { RelationLedger } from "../../../extract/stages/relation-ledger.ts";
import { ruleConfidence } from "../../../extract/stages/rule-confidence.ts";

const entities = (["Person", "Work"] as const).map((type, at) => ({
  type,
  label: `Name ${at}`,
  aliases: [],
  mentions: [],
}));

function confidenceOf(method: string): number | undefined {
  const ledger = new RelationLedger(entities);
  ledger.add({ type: "AUTHORED", source: 0, target: 1 }, [{ start: 0, end: 9, confidence: 0.3, method }]);
  return ledger.all()[0]?.evidence[0]?.confidence;
}

test("a relation is as sure as its rule has been right", () => {
  expect(confidenceOf("wrote")).toBe(ruleConfidence("AUTHORED", "wrote"));
});

test("a rule that was not measured says itself how sure it is", () => {
  expect(ruleConfidence("AUTHORED", "a new rule")).toBeUndefined();
  expect(confidenceOf("a new rule")).toBe(0.3);
});
