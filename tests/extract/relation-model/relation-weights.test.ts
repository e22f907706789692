import { expect, test } from "vitest";
import { weightsIn } from "../../../extract/relation-model/relation-weights.ts";

const TYPES = ["AUTHORED", "TRANSLATED", "PUBLISHED", "CITES", "MEMBER_OF", "PARTICIPATED_IN", "LOCATED_IN"];
const whole = Object.fromEntries(
  TYPES.map((type) => [type, { bias: -3, pairs: ["p Person Work"], features: { "h:wrote": 1.2 } }]),
);

test("a whole file of weights is taken as it is", () => {
  const weights = weightsIn(JSON.stringify(whole));
  expect([...weights.keys()]).toEqual(TYPES);
  expect(weights.get("AUTHORED")?.features.get("h:wrote")).toBe(1.2);
});

test.each([
  ["cut short", JSON.stringify(whole).slice(0, 90)],
  ["empty", ""],
  ["nothing", "null"],
  ["without a type", JSON.stringify({ ...whole, CITES: undefined })],
  ["without features", JSON.stringify({ ...whole, CITES: { bias: 1, pairs: [] } })],
  ["with words for numbers", JSON.stringify({ ...whole, CITES: { bias: "x", pairs: [], features: {} } })],
])("a file that is %s is refused with what to do", (_fault, file) => {
  expect(() => weightsIn(file)).toThrow(/relation-model\/weights\.json is missing or damaged: restore it/u);
});
