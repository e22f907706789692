import { expect, test } from "vitest";
import { bendsOf } from "../../../client/graph-view/edge-bends.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const [a, b, c] = [entity("Person", "a"), entity("Work", "b"), entity("Work", "c")] as const;
const wrote = relation("AUTHORED", a, b);
const cites = relation("CITES", a, b);
const answers = relation("OPPOSES", b, a);
const lone = relation("CITES", b, c);

test("an edge that is alone between its ends is straight", () => {
  expect(bendsOf(mergeReplies([reply([a, b, c], [lone])])).get(lone.id) ?? 0).toBe(0);
});

test("edges between the same two ends fan out, each to its own side, whichever way they point", () => {
  const bends = bendsOf(mergeReplies([reply([a, b, c], [wrote, cites, answers, lone])]));
  const sides = [bends.get(wrote.id), bends.get(cites.id), -(bends.get(answers.id) ?? 0)];
  expect(new Set(sides).size).toBe(3);
  expect(bends.has(lone.id)).toBe(false);
});

test("of three edges the middle one is straight", () => {
  const bends = bendsOf(mergeReplies([reply([a, b], [wrote, cites, answers])]));
  expect([...bends.values()].filter((bend) => bend === 0 || Object.is(bend, -0))).toHaveLength(1);
});
