import type { AdjacencyIndex } from "./adjacency-index.ts";
import type { Sieve } from "./walk-filter.ts";

/**
 * Every kept relation whose two ends are among the entities, strongest first. Each is found from the end with fewer
 * ties, so that the ties of the greatest hub are never gone through.
 */
export function relationsAmong(
  index: AdjacencyIndex,
  entities: readonly number[],
  sieve: Sieve,
): Uint32Array {
  const { near } = index;
  const found: number[] = [];
  near.wipe();
  for (const entity of entities) near.add(entity);
  const hub = greatestHub(index, entities);
  for (const entity of entities) if (entity !== hub) collectTies(index, entity, sieve, found);
  return new Uint32Array(found).sort();
}

/** The kept ties of the entity to marked ones that have more ties, or as many and a greater number. */
function collectTies(index: AdjacencyIndex, entity: number, sieve: Sieve, found: number[]): void {
  const { offsets, neighbours, ties, near } = index;
  const end = offsets[entity + 1] ?? 0;
  const own = tiesOf(index, entity);
  for (let at = offsets[entity] ?? 0; at < end; at++) {
    const other = neighbours[at] ?? 0;
    if (!near.has(other)) continue;
    const others = tiesOf(index, other);
    if (others < own || (others === own && other < entity)) continue;
    const tie = ties[at] ?? 0;
    if (sieve.keepsRelation(tie)) found.push(tie);
  }
}

/** How many ties the entity has, each relation counted at both of its ends. */
export function tiesOf(index: AdjacencyIndex, entity: number): number {
  return (index.offsets[entity + 1] ?? 0) - (index.offsets[entity] ?? 0);
}

/** The entity with the most ties; of equals the one with the greatest number. */
function greatestHub(index: AdjacencyIndex, entities: readonly number[]): number {
  let hub = -1;
  for (const entity of entities) {
    const more = hub < 0 ? 1 : tiesOf(index, entity) - tiesOf(index, hub);
    if (more > 0 || (more === 0 && entity > hub)) hub = entity;
  }
  return hub;
}
