import fc from "fast-check";
import { expect, test } from "vitest";
import type { RelationType } from "#model";
import { type AdjacencyIndex, buildIndex, relationTypeOf } from "../../../server/store/adjacency-index.ts";
import { bestPaths, type Path } from "../../../server/store/best-paths.ts";
import { stepCost } from "../../../server/store/tie-strength.ts";
import { filterOf, sieveOf } from "../../../server/store/walk-filter.ts";

type Tie = readonly [source: number, target: number, hundredths: number, places: number];

function indexOf(
  count: number,
  ties: readonly Tie[],
  types: readonly RelationType[] = ties.map(() => "RELATED_TO"),
): AdjacencyIndex {
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
      type: types,
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

function isSureAndDirect(index: AdjacencyIndex, { relations }: Path): boolean {
  return relations.length === 1 && (index.confidence[relations[0] ?? 0] ?? 0) >= 0.5;
}

test("the best paths are those that trying all of them finds", () => {
  const property = fc.property(graph, ({ count, ties, maxHops }) => {
    const index = indexOf(
      count,
      ties.filter(([a, b]) => a !== b),
    );
    const found = bestPaths(index, sieveOf(index, filterOf({})), { from: 0, to: 1, maxHops, enough: 5 });
    const all = allCosts(index, 1, maxHops, [0], 0).sort((a, b) => a - b);
    const sure = found.filter((path) => isSureAndDirect(index, path));
    expect(found.slice(0, sure.length)).toEqual(sure);
    const others = found.slice(sure.length).map(({ cost }) => cost);
    const cheapest = Math.min(...sure.map(({ cost }) => cost));
    const rest = sure.length === 0 ? all : all.filter((_, at) => at !== all.indexOf(cheapest));
    expect(others.slice(0, 4)).toEqual(rest.slice(0, Math.min(4, others.length)));
    expect(others.length).toBeGreaterThanOrEqual(Math.min(4, rest.length));
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

test("what is surely stated of the two comes before any way over others, what tells most first", () => {
  const ties: Tie[] = [
    [0, 1, 97, 9],
    [0, 1, 60, 1],
    [0, 2, 95, 5],
    [2, 1, 95, 5],
  ];
  const index = indexOf(3, ties, ["CITES", "AUTHORED", "CITES", "CITES"]);
  const found = bestPaths(index, sieveOf(index, filterOf({})), { from: 0, to: 1, maxHops: 4, enough: 5 });
  const types = found.map(({ relations }) => relations.map((one) => relationTypeOf(index, one)));
  expect(types).toEqual([["AUTHORED"], ["CITES"], ["CITES", "CITES"]]);
});

test("names that only stand together are no direct tie before what a text states", () => {
  const ties: Tie[] = [
    [0, 1, 97, 9],
    [0, 2, 95, 5],
    [2, 1, 95, 5],
  ];
  const index = indexOf(3, ties, ["APPEARS_WITH", "CITES", "CITES"]);
  const all = filterOf({ relations: ["APPEARS_WITH", "CITES"] });
  const found = bestPaths(index, sieveOf(index, all), { from: 0, to: 1, maxHops: 4, enough: 5 });
  expect(found.map(({ entities }) => entities.length)).toEqual([3, 2]);
});
