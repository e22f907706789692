import { type AdjacencyIndex, relationTypeOf } from "./adjacency-index.ts";
import { Heap } from "./heap.ts";
import { stepCost } from "./tie-strength.ts";
import type { Sieve } from "./walk-filter.ts";

/** The least that is still to come: cost by the cheapest way, hops by the shortest. */
export interface ToCome {
  readonly cost: number;
  readonly hops: number;
}

interface Goal {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
}

/**
 * For each entity that a path of so many hops may pass, the least cost and the fewest hops to the goal (Dijkstra 1959).
 * Such a path stays within half of the hops of the one end or the other, so nothing farther is looked at.
 */
export function costsTo(index: AdjacencyIndex, sieve: Sieve, goal: Goal): ReadonlyMap<number, ToCome> {
  const isOpen = (entity: number) => entity === goal.from || sieve.keepsEntity(entity);
  const half = Math.ceil(goal.maxHops / 2);
  const area = new Set([
    ...hopsFrom(index, sieve, { start: goal.from, most: half, isOpen }).keys(),
    ...hopsFrom(index, sieve, { start: goal.to, most: goal.maxHops - half, isOpen }).keys(),
  ]);
  const isWithin = (entity: number) => area.has(entity);
  const hops = hopsFrom(index, sieve, { start: goal.to, most: goal.maxHops, isOpen: isWithin });
  const costs = new Map<number, number>();
  const open = new Heap<{ entity: number; cost: number }>((a, b) => a.cost - b.cost);
  open.push({ entity: goal.to, cost: 0 });
  for (let next = open.pop(); next; next = open.pop()) {
    if (costs.has(next.entity)) continue;
    costs.set(next.entity, next.cost);
    for (const { entity, relation } of tiesAt(index, sieve, next.entity)) {
      if (costs.has(entity) || !hops.has(entity)) continue;
      open.push({
        entity,
        cost: next.cost + stepCost(relationTypeOf(index, relation), index.rank[relation] ?? 1),
      });
    }
  }
  return new Map([...hops].map(([entity, count]) => [entity, { hops: count, cost: costs.get(entity) ?? 0 }]));
}

interface Spread {
  readonly start: number;
  readonly most: number;
  readonly isOpen: (entity: number) => boolean;
}

/** The fewest hops from the start to each open entity, up to the most. */
function hopsFrom(index: AdjacencyIndex, sieve: Sieve, { start, most, isOpen }: Spread): Map<number, number> {
  const hops = new Map([[start, 0]]);
  let level = [start];
  for (let hop = 1; hop <= most && level.length > 0; hop++) {
    const next: number[] = [];
    for (const near of level) {
      for (const { entity } of tiesAt(index, sieve, near)) {
        if (hops.has(entity) || !isOpen(entity)) continue;
        hops.set(entity, hop);
        next.push(entity);
      }
    }
    level = next;
  }
  return hops;
}

function* tiesAt(index: AdjacencyIndex, sieve: Sieve, entity: number) {
  for (let at = index.offsets[entity] ?? 0; at < (index.offsets[entity + 1] ?? 0); at++) {
    const relation = index.ties[at] ?? 0;
    if (sieve.keepsRelation(relation)) yield { entity: index.neighbours[at] ?? 0, relation };
  }
}
