import { expect, test } from "vitest";
import type { TextReply } from "#model";
import { elsewhere, namedExactly } from "../../../client/state/same-words.ts";
import { entity } from "./small-stage.ts";

const body = "Rosa met Rosa\nLuxemburg. Rosalie, a rosa and Rosa’s (Rosa) 𝔐Rosa Luxemburg, Rosa.";
const [rosa, other] = [entity("Person", "rosa"), entity("Person", "other")];
const at = (words: string, from = 0) => {
  const start = body.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (id: string, span: { start: number; end: number }) => ({
  entity: id,
  ...span,
  confidence: 1,
  method: "x",
});

function text(mentions: TextReply["mentions"] = []): TextReply {
  return {
    id: "one",
    body,
    entities: [rosa, other, entity("Claim", "said")],
    mentions,
  } as unknown as TextReply;
}

const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => `${start} ${body.slice(start, end)}`);

test("the same words elsewhere are whole words of the same case, the marked ones left out", () => {
  const { free, taken } = elsewhere(text(), at("Rosa"), undefined);
  expect(taken).toEqual([]);
  expect(words(free)).toEqual(["9 Rosa", "45 Rosa", "53 Rosa", "77 Rosa"]);
});

test("a line break between two words is a blank, and a letter beyond the first 65,536 signs belongs to the word", () => {
  expect(words(elsewhere(text(), at("Rosa\nLuxemburg"), undefined).free)).toEqual([]);
  const mended = { ...text(), body: body.replace("𝔐", "— ") };
  expect(elsewhere(mended, at("Rosa\nLuxemburg"), undefined).free).toHaveLength(1);
});

test("signs that mean something in a pattern are looked for as they are", () => {
  const odd = { ...text(), body: "A (b.c-d) and (bxc-d) and (b.c-d)-d" };
  expect(elsewhere(odd, { start: 2, end: 9 }, undefined).free).toEqual([{ start: 26, end: 33 }]);
});

test("where another name stands is told apart, where this one stands is left out, and claims are no names", () => {
  const marked = text([
    mention(other.id, at("Rosa\nLuxemburg")),
    mention(rosa.id, at("Rosa", 44)),
    mention("claim:said", at("Rosa", 52)),
  ]);
  const { free, taken } = elsewhere(marked, at("Rosa"), rosa.id);
  expect(words(taken)).toEqual(["9 Rosa"]);
  expect(words(free)).toEqual(["53 Rosa", "77 Rosa"]);
  expect(namedExactly(marked, at("Rosa", 44))).toEqual([rosa.id]);
  expect(namedExactly(marked, at("Rosa", 52))).toEqual([]);
});
