import fc from "fast-check";
import { expect, test } from "vitest";
import type { RelationType } from "#model";
import { type AdjacencyIndex, buildIndex, relationTypeOf } from "../../../server/store/adjacency-index.ts";
import { bestPaths } from "../../../server/store/best-paths.ts";
import { stepCost } from "../../../server/store/tie-strength.ts";
import { filterOf, sieveOf } from "../../../server/store/walk-filter.ts";

type Tie = readonly [source: number, target: number, hundredths: number, places: number];

function indexOf(count: number, ties: readonly Tie[]): AdjacencyIndex {
  const entities = Array.from({ length: count }, (_, at) => ({
    id: `person:${at}`,
    type: "Person" as const,
  }));
  const column = (field: 0 | 1 | 2 | 3) => ties.map((tie) => tie[field]);
  return buildIndex(
    entities,
    {
      source: column(0),
      target: column(1),
      type: ties.map((): RelationType => "RELATED_TO"),
      confidence: column(2).map((hundredths) => hundredths / 100),
      places: column(3),
      texts: ties.map(() => []),
      labels: new Map(),
      statuses: new Map(),
    },
    [],
  );
}

const graph = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    ties: fc.uniqueArray(
      fc.tuple(
        fc.nat(count - 1),
        fc.nat(count - 1),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 4 }),
      ),
      { maxLength: 14, selector: ([a, b]) => `${a} ${b}` },
    ),
    maxHops: fc.integer({ min: 1, max: 5 }),
  }),
);

/** Every simple path by trying them all, as the cost of its cheapest relations. */
function allCosts(index: AdjacencyIndex, to: number, maxHops: number, way: number[], cost: number): number[] {
  const here = way.at(-1) ?? 0;
  if (here === to) return [cost];
  if (way.length > maxHops) return [];
  const cheapest = new Map<number, number>();
  for (let at = index.offsets[here] ?? 0; at < (index.offsets[here + 1] ?? 0); at++) {
    const [next, tie] = [index.neighbours[at] ?? 0, index.ties[at] ?? 0];
    const step = stepCost(relationTypeOf(index, tie), index.rank[tie] ?? 1);
    if (!way.includes(next))
      cheapest.set(next, Math.min(step, cheapest.get(next) ?? Number.POSITIVE_INFINITY));
  }
  return [...cheapest].flatMap(([next, step]) => allCosts(index, to, maxHops, [...way, next], cost + step));
}

test("the best paths are those that trying all of them finds", () => {
  const property = fc.property(graph, ({ count, ties, maxHops }) => {
    const index = indexOf(
      count,
      ties.filter(([a, b]) => a !== b),
    );
    const found = bestPaths(index, sieveOf(index, filterOf({})), { from: 0, to: 1, maxHops, enough: 5 });
    const all = allCosts(index, 1, maxHops, [0], 0).sort((a, b) => a - b);
    expect(found.slice(0, 5).map((path) => path.cost)).toEqual(all.slice(0, 5));
  });
  fc.assert(property, { numRuns: 300 });
});

test("two well proven steps come before one that hangs on a single weak place", () => {
  const index = indexOf(3, [
    [0, 1, 5, 1],
    [0, 2, 95, 5],
    [2, 1, 95, 5],
  ]);
  const found = bestPaths(index, sieveOf(index, filterOf({})), { from: 0, to: 1, maxHops: 4, enough: 5 });
  expect(found.map((path) => path.entities)).toEqual([
    [0, 2, 1],
    [0, 1],
  ]);
});
