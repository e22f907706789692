import { expect, test } from "vitest";
import type { EntitySummary, Quote } from "#model";
import { tellingFirst } from "../../../server/store/telling-first.ts";

function quote(words: string): Quote {
  const place = { text: "t", start: 0, end: words.length, confidence: 1, method: "note" };
  return { ...place, title: "T", quote: words, sentence: { start: 0, end: words.length }, context: words };
}

function entity(label: string): EntitySummary {
  return { id: label, type: "Person", label, mentions: 1, degree: 1 };
}

test("the note that names the cited one stands before the sentence that carries its mark", () => {
  const marker = quote("Most of their comrades condemned such acts.(8)");
  const note = quote("(8) P. Avrich, The Anarchists in the Russian Revolution p.113");
  const ordered = tellingFirst([marker, note], [entity("N. Bukharin"), entity("Paul Avrich")]);
  expect(ordered.map((one) => one.quote)).toEqual([note.quote, marker.quote]);
});

test("proofs that name as much as each other stay in the order of the text", () => {
  const first = quote("Lenin wrote to Radek.");
  const second = quote("Radek answered Lenin.");
  expect(tellingFirst([first, second], [entity("Lenin"), entity("Radek")])).toEqual([first, second]);
});
