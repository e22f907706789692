import { expect, test } from "vitest";
import type { TextReply } from "#model";
import { namedIn, sentenceAround, trimmed } from "../../../client/state/marking.ts";
import { relationChoices } from "../../../client/state/relation-choices.ts";
import { entity } from "./small-stage.ts";

const body = "  Rosa wrote to Clara. Clara was in Stuttgart.";
const [rosa, clara] = [entity("Person", "rosa"), entity("Person", "clara")];
const mention = (id: string, start: number, end: number) => ({
  entity: id,
  start,
  end,
  confidence: 1,
  method: "encoder",
});
const text = {
  body,
  sentences: [2, 23],
  entities: [rosa, clara, entity("Claim", "said")],
  mentions: [
    mention(clara.id, 16, 21),
    mention(rosa.id, 2, 6),
    mention("claim:said", 2, 22),
    mention(clara.id, 23, 28),
  ],
} as unknown as TextReply;

test("the words name people in their order, each once, and no claims", () => {
  expect(namedIn(text, { start: 0, end: body.length }).map(({ id }) => id)).toEqual([rosa.id, clara.id]);
  expect(namedIn(text, { start: 7, end: 21 })).toEqual([clara]);
  expect(namedIn(text, { start: 3, end: 6 })).toEqual([]);
});

test("a place stands in its sentence, or in all those that it touches", () => {
  expect(sentenceAround(text, { start: 7, end: 12 })).toEqual({ start: 2, end: 23 });
  expect(sentenceAround(text, { start: 16, end: 28 })).toEqual({ start: 2, end: body.length });
});

test("a selection loses the blanks at its ends and counts in UTF-16 units", () => {
  expect(trimmed(body, { start: 0, end: 7 })).toEqual({ start: 2, end: 6 });
  expect(trimmed("a 𝔐 b", { start: 1, end: 5 })).toEqual({ start: 2, end: 4 });
  expect(trimmed(body, { start: 0, end: 2 })).toBeUndefined();
});

test("only what may join two kinds can be said of them, the loose tie last, and nothing of claims", () => {
  const choices = relationChoices("Person", "Work");
  expect(choices).toContain("AUTHORED");
  expect(choices.at(-1)).toBe("RELATED_TO");
  expect(choices).not.toContain("MEMBER_OF");
  expect(choices).not.toContain("ASSERTS");
});
