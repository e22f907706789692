import { expect, test } from "vitest";
import type { GraphEdge } from "#model";
import { followingFrom } from "../../../server/store/signed-relations.ts";

const cites = (source: string, text: string): GraphEdge => ({
  key: `CITES:${source}:work:w`,
  source,
  target: "work:w",
  attributes: {
    type: "CITES",
    confidence: 0.9,
    evidence: [{ text, start: 0, end: 9, confidence: 0.9, method: "test" }],
  },
});

test("what follows for one who signs with two first authors is in one order, whichever way a store gives what is kept", () => {
  const joint = [
    { id: "alpha", author: "person:a", coAuthors: ["person:c"] },
    { id: "gamma", author: "person:b", coAuthors: ["person:c"] },
  ];
  const kept = [cites("person:a", "alpha"), cites("person:b", "gamma")];
  const following = (edges: readonly GraphEdge[]) =>
    followingFrom(joint, new Map(edges.map((edge) => [edge.key, edge])))
      .filter(({ source }) => source === "person:c")
      .flatMap(({ attributes }) => attributes.evidence.map(({ text }) => text));
  expect(following(kept)).toEqual(["alpha", "gamma"]);
  expect(following(kept.toReversed())).toEqual(["alpha", "gamma"]);
});
