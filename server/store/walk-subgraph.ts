import { LIMITS, type SubgraphQuery } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { countWithin, type Totals } from "./count-within.ts";
import { relationsAmong } from "./relations-among.ts";
import type { Stamps } from "./stamps.ts";
import { filterOf, type Sieve, sieveOf } from "./walk-filter.ts";

/** A neighbourhood by number: entities nearest and strongest first, relations strongest first. */
export interface Walk {
  readonly seeds: readonly number[];
  readonly entities: readonly number[];
  /** Hops from the nearest seed, entity by entity. */
  readonly distances: readonly number[];
  readonly relations: Uint32Array;
  readonly total: Totals;
  /** Entities whose neighbours were capped. */
  readonly capped: readonly number[];
  /** Relations among the entities before the cap on relations. */
  readonly among: number;
}

interface Going {
  readonly index: AdjacencyIndex;
  readonly sieve: Sieve;
  readonly limit: number;
  readonly fanOut: number;
  readonly seen: Stamps;
  readonly entities: number[];
  readonly distances: number[];
  readonly capped: number[];
  isFull: boolean;
}

/**
 * The neighbourhood of the seeds: level by level, of each entity its strongest neighbours up to the fan-out,
 * and of each level the strongest first until the limit; then every kept relation among them. Of neighbours that are
 * tied as strongly those come first that have more places and relations themselves, then by id.
 * Undefined where no seed is in the index.
 */
export function walkSubgraph(index: AdjacencyIndex, query: SubgraphQuery): Walk | undefined {
  const seeds = [...new Set(query.seeds)].flatMap((id) => index.numberOf.get(id) ?? []);
  if (seeds.length === 0) return undefined;
  const hops = query.hops ?? LIMITS.hops.default;
  const going = begin(index, query, seeds);
  for (let hop = 1, from = 0; hop <= hops && from < going.entities.length; hop++) {
    const to = going.entities.length;
    takeLevel(going, candidates(going, from, to), hop);
    from = to;
  }
  const among = relationsAmong(index, going.entities, going.sieve);
  const isWhole = going.capped.length === 0 && !going.isFull;
  return {
    seeds,
    entities: going.entities,
    distances: going.distances,
    relations: among.subarray(0, LIMITS.relations.default),
    total: isWhole
      ? { entities: going.entities.length, relations: among.length, isExact: true }
      : countWithin(index, going.sieve, seeds, hops),
    capped: going.capped,
    among: among.length,
  };
}

function begin(index: AdjacencyIndex, query: SubgraphQuery, seeds: readonly number[]): Going {
  const limit = query.limit ?? LIMITS.entities.default;
  const entities = seeds.slice(0, limit);
  const { seen } = index;
  seen.wipe();
  for (const seed of entities) seen.add(seed);
  return {
    index,
    sieve: sieveOf(index, filterOf(query)),
    limit,
    fanOut: query.fanOut ?? LIMITS.fanOut.default,
    seen,
    entities,
    distances: entities.map(() => 0),
    capped: [],
    isFull: entities.length < seeds.length,
  };
}

const ROOM = 2 ** 28;

/** Rank and standing, in one key that sorts strongest first, of each new neighbour of the entities from one place to another. */
function candidates(going: Going, from: number, to: number): Float64Array {
  const keys: number[] = [];
  for (let place = from; place < to; place++)
    for (const key of strongestNeighbours(going, going.entities[place] ?? 0)) keys.push(key);
  return new Float64Array(keys).sort();
}

/** The keys of the entity's strongest neighbours up to the fan-out that were not met before. */
function strongestNeighbours(going: Going, entity: number): number[] {
  const keys = keysOf(going, entity);
  const isCapped = keys.length > going.fanOut;
  if (isCapped) going.capped.push(entity);
  const kept = isCapped ? new Float64Array(keys).sort().subarray(0, going.fanOut) : keys; // a hub has very many
  return Array.from(kept).filter((key) => !going.seen.has(entityOf(going.index, key)));
}

/** The keys of its neighbours, as many as may be needed: all that are as strong as the last within the fan-out. */
function keysOf({ index, sieve, seen, fanOut }: Going, entity: number): number[] {
  const { neighbours, ties, rank, near } = index;
  const end = index.offsets[entity + 1] ?? 0;
  const keys: number[] = [];
  let weakest = 0;
  near.wipe();
  for (let at = index.offsets[entity] ?? 0; at < end; at++) {
    const neighbour = neighbours[at] ?? 0;
    const tie = ties[at] ?? 0;
    if (near.has(neighbour) || !sieve.keepsRelation(tie)) continue;
    if (!seen.has(neighbour) && !sieve.keepsEntity(neighbour)) continue;
    const strength = rank[tie] ?? 0;
    if (keys.length > fanOut && strength < weakest) break;
    if (keys.length < fanOut) weakest = strength;
    near.add(neighbour);
    keys.push((2 ** 24 - strength) * ROOM + (index.standing[neighbour] ?? 0));
  }
  return keys;
}

function entityOf(index: AdjacencyIndex, key: number): number {
  return index.atStanding[key % ROOM] ?? 0;
}

function takeLevel(going: Going, keys: Float64Array, hop: number): void {
  for (const key of keys) {
    const entity = entityOf(going.index, key);
    if (going.seen.has(entity)) continue;
    if (going.entities.length === going.limit) {
      going.isFull = true;
      return;
    }
    going.seen.add(entity);
    going.entities.push(entity);
    going.distances.push(hop);
  }
}
