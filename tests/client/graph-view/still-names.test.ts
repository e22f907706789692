import { expect, test } from "vitest";
import { stillNames } from "../../../client/graph-view/still-names.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const people = Array.from({ length: 30 }, (_, n) => entity("Person", `Person ${n}`, n + 1));
const [first, second] = people;
if (!first || !second) throw new Error("the test has no people");
const graph = mergeReplies([reply(people, [relation("CITES", first, second)])]);

test("names in the still picture keep apart; the most often named come first", () => {
  const heap = new Map(people.map(({ id }, n) => [id, { x: (n % 6) * 30, y: Math.floor(n / 6) * 20 }]));
  const names = stillNames(graph, heap);
  expect(names.size).toBeLessThan(people.length);
  expect(names.has("person:Person 29")).toBe(true);
  const lines = [...names.values()].map(({ y }) => y);
  expect(lines.every(Number.isFinite)).toBe(true);
});

test("with room for all, all are named", () => {
  const wide = new Map(people.map(({ id }, n) => [id, { x: (n % 6) * 200, y: Math.floor(n / 6) * 120 }]));
  expect(stillNames(graph, wide).size).toBe(people.length);
});
