import fc from "fast-check";
import { expect, test } from "vitest";
import type { RelationType } from "#model";
import { type AdjacencyIndex, buildIndex } from "../../../server/store/adjacency-index.ts";
import { dayNumber } from "../../../server/store/day-number.ts";
import { rankOf } from "../../../server/store/tie-strength.ts";
import { walkSubgraph } from "../../../server/store/walk-subgraph.ts";

function indexOf(count: number, ties: readonly (readonly [number, number])[]): AdjacencyIndex {
  const entities = Array.from({ length: count }, (_, at) => ({
    id: `p${String(at).padStart(5, "0")}`,
    type: "Person" as const,
  }));
  return buildIndex(
    entities,
    {
      source: ties.map(([source]) => source),
      target: ties.map(([, target]) => target),
      type: ties.map((): RelationType => "RELATED_TO"),
      confidence: ties.map(() => 0.9),
      places: ties.map(() => 1),
      texts: ties.map(() => []),
      labels: new Map(),
      statuses: new Map(),
    },
    [],
  );
}

test("without a cut the walk holds exactly what lies within the hops, and every relation among it", () => {
  const graphs = fc.record({
    ties: fc.uniqueArray(fc.tuple(fc.nat(19), fc.nat(19)), {
      maxLength: 40,
      selector: ([a, b]) => `${a} ${b}`,
    }),
    hops: fc.integer({ min: 1, max: 3 }),
  });
  const property = fc.property(graphs, ({ ties, hops }) => {
    const known = ties.filter(([a, b]) => a !== b);
    const walk = walkSubgraph(indexOf(20, known), { seeds: ["p00000"], hops });
    let within = new Set([0]);
    for (let hop = 0; hop < hops; hop++) {
      within = new Set([
        ...within,
        ...known.flatMap(([a, b]) => (within.has(a) ? [b] : within.has(b) ? [a] : [])),
      ]);
    }
    expect(new Set(walk?.entities)).toEqual(within);
    expect(walk?.among).toBe(known.filter(([a, b]) => within.has(a) && within.has(b)).length);
    expect(walk?.total).toEqual({ entities: within.size, relations: walk?.among, isExact: true });
  });
  fc.assert(property, { numRuns: 300 });
});

test("a hub of twenty thousand ties is cut, and the count says that it stopped", () => {
  const index = indexOf(
    20_001,
    Array.from({ length: 20_000 }, (_, at) => [0, at + 1] as const),
  );
  const walk = walkSubgraph(index, { seeds: ["p00000"], limit: 100, fanOut: 2_000 });
  expect(walk?.entities).toHaveLength(100);
  expect(walk?.total).toEqual({ entities: 10_001, relations: 10_000, isExact: false });
});

test("two relations between the same two are one neighbour", () => {
  const walk = walkSubgraph(
    indexOf(3, [
      [0, 1],
      [1, 0],
      [0, 2],
    ]),
    { seeds: ["p00000"], fanOut: 2 },
  );
  expect(walk?.entities).toEqual([0, 1, 2]);
  expect(walk?.capped).toEqual([]);
  expect(walk?.among).toBe(3);
});

test("a relation that a text states ranks above any co-mention", () => {
  expect(rankOf("RELATED_TO", 0.01, 1)).toBeGreaterThan(rankOf("APPEARS_WITH", 1, 100_000));
  expect(rankOf("OPPOSES", 0.9, 2)).toBeGreaterThan(rankOf("OPPOSES", 0.9, 1));
});

test("days sort as numbers, before our era as well", () => {
  const days = ["-000044-03", "0001-01-01", "1917-11-07", "1918-03-03", "12000-01-01"];
  expect(days.map(dayNumber)).toEqual([...days.map(dayNumber)].sort((a, b) => a - b));
});
