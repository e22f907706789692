import { expect, test } from "vitest";
import type { Quote } from "#model";
import { distinct } from "../../../server/ask/rows.ts";

const quote = (context: string, start: number, text = "letters"): Quote => ({
  text,
  start,
  end: start + context.length,
  confidence: 0.9,
  method: "test",
  title: "Letters",
  quote: context,
  sentence: { start, end: start + context.length },
  context,
});

test.each([
  ["The war ended.", "The war ended."],
  ["The war ended.12", "The war ended."],
  ["The war [3] ended.", "The war ended."],
  ["7 The war ended.", "The war ended."],
])("%s and %s are one proof", (one, other) => {
  expect(distinct([quote(one, 0), quote(other, 900)])).toHaveLength(1);
});

test("two places in one sentence are one proof", () => {
  const sentence = quote("Hart and Brandt met.", 0);
  expect(distinct([sentence, { ...sentence, start: 9, end: 15 }])).toEqual([sentence]);
});

test("sentences that say other things, or stand in other texts, are kept", () => {
  const kept = [
    quote("The war of 1914 ended.", 0),
    quote("The war of 1915 ended.", 50),
    quote("The war of 1914 ended.", 0, "diary"),
  ];
  expect(distinct(kept)).toEqual(kept);
});
