import { LIMITS } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import type { Sieve } from "./walk-filter.ts";

/** How much lies within the hops before any cut; not exact where the count stopped at its own limit. */
export interface Totals {
  readonly entities: number;
  readonly relations: number;
  readonly isExact: boolean;
}

/**
 * Counts entities within the hops and the kept relations that begin or end at those nearer than the last hop.
 * It looks at no more than LIMITS.relations.max kept ties, so that a picture never waits for its numbers; beyond, the
 * counts are what was seen so far.
 */
export function countWithin(
  index: AdjacencyIndex,
  sieve: Sieve,
  seeds: readonly number[],
  hops: number,
): Totals {
  const count: Count = { queue: [...seeds], looked: 0, relations: 0 };
  index.seen.wipe();
  index.near.wipe();
  for (const seed of seeds) index.seen.add(seed);
  for (let hop = 0, from = 0; hop < hops; hop++) {
    for (const to = count.queue.length; from < to; from++) {
      const isDone = countTies(index, sieve, count.queue[from] ?? 0, count);
      if (!isDone) return { entities: count.queue.length, relations: count.relations, isExact: false };
    }
  }
  return { entities: count.queue.length, relations: count.relations, isExact: true };
}

interface Count {
  readonly queue: number[];
  looked: number;
  relations: number;
}

/** Counts the ties of one entity and queues its new neighbours; false where the count has to stop. */
function countTies(index: AdjacencyIndex, sieve: Sieve, entity: number, count: Count): boolean {
  const { offsets, neighbours, ties, seen, near } = index;
  const end = offsets[entity + 1] ?? 0;
  for (let at = offsets[entity] ?? 0; at < end; at++) {
    const other = neighbours[at] ?? 0;
    if (!sieve.keepsRelation(ties[at] ?? 0) || !(seen.has(other) || sieve.keepsEntity(other))) continue;
    if (count.looked === LIMITS.relations.max) return false;
    count.looked += 1;
    if (!near.has(other)) count.relations += 1;
    if (seen.add(other)) count.queue.push(other);
  }
  near.add(entity);
  return true;
}
