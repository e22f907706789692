import { expect, test } from "vitest";
import type { EntitySummary } from "#model";
import { ask } from "../../../server/ask/ask.ts";
import { inPerCent, proven, saidOf } from "../../../server/ask/how-sure.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { BODIES, smallGraph } from "./small-graph.ts";

const named = (label: string): EntitySummary => ({
  id: `person:${label}`,
  type: "Person",
  label,
  mentions: 1,
  degree: 1,
});
const sure = proven(named("Radek"), [{ confidence: 0.3 }, { confidence: 0.8 }]);
const guess = proven(named("Kun"), [{ confidence: 0.24 }, { confidence: 0.2 }]);
const say = (names: string) => `${names} opposed it`;

test("what is sure is said as a fact", () => {
  expect(saidOf([sure], say)).toBe("Radek opposed it.");
});

test("what is unsure is said with the best that speaks for it", () => {
  expect(saidOf([guess], say)).toBe("Kun opposed it (unsure: at best 24 %).");
});

test("what is unsure stands apart from what is sure", () => {
  expect(saidOf([guess, sure], say)).toBe("Radek opposed it; unsure: Kun (at best 24 %).");
});

test("a confidence is never rounded up to a better one", () => {
  expect([0.29, 0.499, 0.5, 1].map(inPerCent)).toEqual(["29 %", "49 %", "50 %", "100 %"]);
});

test.each([
  ["who opposed the Truce of Löwen", "Peace League opposed Truce of Löwen (unsure: at best 23 %)."],
  ["whom did Hart oppose", "Rosa Hart opposed Karl Brandt (unsure: at best 23 %)."],
  ["members of the Peace League", "Ivan Trotzkij belonged to Peace League (unsure: at best 23 %)."],
  ["who wrote The Red Lamp", "Rosa Hart wrote The Red Lamp (unsure: at best 23 %)."],
  ["works by Brandt", "1 work by Karl Brandt: The Coming Storm (unsure: at best 23 %)."],
  [
    "how is Hart connected to Brandt",
    "directly: Rosa Hart -> opposes -> Karl Brandt (unsure: at best 23 %).",
  ],
  [
    "path from Selma Ott to the Peace League",
    "Selma Ott -> supported by -> Ivan Trotzkij -> belongs to -> Peace League (unsure: at best 23 %).",
  ],
  ["who cited The Coming Storm", "The Coming Storm is cited by Ivan Trotzkij (unsure: at best 23 %)."],
])("%s, where only a guess answers, is no fact", async (question, answer) => {
  const store = await openStore(":memory:");
  await store.load(doubted(), BODIES);
  expect((await ask(store, question)).answer).toContain(answer);
  await store.close();
});

/** The small graph with every relation proven by a guess. */
function doubted(): ReturnType<typeof smallGraph> {
  const graph = smallGraph();
  const edges = graph.edges.map((edge) => {
    const evidence = edge.attributes.evidence.map((place) => ({ ...place, confidence: 0.23 }));
    return { ...edge, attributes: { ...edge.attributes, evidence, confidence: 0.23 } };
  });
  return { ...graph, edges };
}
