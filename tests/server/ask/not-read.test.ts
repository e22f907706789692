import { afterAll, describe, expect, test } from "vitest";
import { ask } from "../../../server/ask/ask.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { BODIES, smallGraph } from "./small-graph.ts";

const store = await openStore(":memory:");
await store.load(smallGraph(), BODIES);
afterAll(() => store.close());

describe("what is no question that can be read", () => {
  test.each([
    ["", "Ask something"],
    ["   ", "Ask something"],
    ["?!", "This question was not understood"],
    ["who painted Karl Brandt", "The question about Karl Brandt was not understood; these forms are:"],
    ["who founded the peace league", "The question about Peace League was not understood; these forms are:"],
    ["who painted it", "This question was not understood"],
    ["who cited it", "Nothing found here is called “it”"],
    ["how is Rosa Hart connected to Most", "Nothing found here is called “Most”"],
    ["why is the sky so very blue over there today", "This question was not understood"],
    ["tell me a joke about cats", "Nothing found here is called “a joke about cats”"],
    ["x".repeat(10_000), "The question is longer than 500 characters"],
  ])("%.20s is told why", async (question, why) => {
    const reply = await ask(store, question);
    expect(reply.answer).toContain(why);
    expect(reply.rows).toEqual([]);
    expect(reply.question.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ["how is to to to ".repeat(30).slice(0, 500)],
    ["who ".repeat(125)],
    ["between and ".repeat(40)],
    ["X Y X Y"],
    ["who cited '\"; DROP TABLE entities; --"],
    ["who cited ') MATCH (n) DETACH DELETE n //"],
    ["who cited <script>alert(1)</script>"],
    ["who cited \u0000\u202e\ud800"],
    ['who cited * AND (NEAR OR NOT " ^'],
    ["ｗｈｏ ｃｉｔｅｄ Ｂｒａｎｄｔ"],
    ["¿🤔?"],
    ["__proto__ constructor"],
    ["who cited __proto__"],
  ])("%j does no harm", async (question) => {
    const reply = await ask(store, question);
    expect(reply.question).toBe(question);
    expect((await store.overview()).entities["Person"]).toBe(5);
  });
});
