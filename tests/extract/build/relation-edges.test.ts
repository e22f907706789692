import { expect, test } from "vitest";
import { combined } from "../../../extract/build/relation-edges.ts";

const BODY = "He opposed it. She said so. He opposed it.";

function place(start: number, end: number, confidence: number) {
  return { start, end, confidence };
}

test("two proofs make a relation surer than each", () => {
  expect(combined(BODY, [place(0, 14, 0.5), place(15, 27, 0.5)])).toBe(0.75);
});

test("a sentence that is repeated word for word proves no more than once, by its surest place", () => {
  expect(combined(BODY, [place(0, 14, 0.4), place(28, 42, 0.5)])).toBe(0.5);
});

test("nothing is quite certain", () => {
  expect(combined(BODY, [place(0, 14, 0.99), place(15, 27, 0.99)])).toBe(0.99);
});
