import {
  boundsOf,
  ENTITY_TYPE_NAMES,
  type EntityType,
  NAMED_TYPES,
  RELATION_TYPE_NAMES,
  type RelationType,
  STATED_TYPES,
} from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { dayNumber } from "./day-number.ts";

/** What a walk may step on. */
export interface Filter {
  readonly types: readonly EntityType[];
  readonly relations: readonly RelationType[];
  readonly minConfidence: number;
  /** EDTF; dated entities that end before `from` or begin after `to` are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly texts?: readonly string[] | undefined;
}

/** The filter with what holds when nothing is asked: the five named types and every stated relation. */
export function filterOf(asked: Partial<Filter>): Filter {
  return {
    types: asked.types ?? NAMED_TYPES,
    relations: asked.relations ?? STATED_TYPES,
    minConfidence: asked.minConfidence ?? 0,
    from: asked.from,
    to: asked.to,
    texts: asked.texts,
  };
}

/** The filter as two questions about numbers of an index. */
export interface Sieve {
  readonly keepsEntity: (number: number) => boolean;
  readonly keepsRelation: (number: number) => boolean;
}

/** The filter made ready for one index. */
export function sieveOf(index: AdjacencyIndex, filter: Filter): Sieve {
  return { keepsEntity: entitySieve(index, filter), keepsRelation: relationSieve(index, filter) };
}

function entitySieve(index: AdjacencyIndex, filter: Filter): (number: number) => boolean {
  const types = flags(ENTITY_TYPE_NAMES, filter.types);
  const from = filter.from === undefined ? undefined : boundsOf(filter.from)?.from;
  const to = filter.to === undefined ? undefined : boundsOf(filter.to)?.to;
  const { entityType, firstDay, lastDay } = index;
  const isOfType = (number: number) => types[entityType[number] ?? 0] === 1;
  if (from === undefined && to === undefined) return isOfType;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to);
  return (number) => {
    const [begins, ends] = [firstDay[number] ?? 0, lastDay[number] ?? 0];
    return isOfType(number) && (begins === 0 || (ends >= first && begins <= last));
  };
}

function relationSieve(index: AdjacencyIndex, filter: Filter): (number: number) => boolean {
  const types = flags(RELATION_TYPE_NAMES, filter.relations);
  const { relationType, confidence } = index;
  const { minConfidence } = filter;
  const isStrong = (number: number) =>
    types[relationType[number] ?? 0] === 1 && (confidence[number] ?? 0) >= minConfidence;
  if (!filter.texts) return isStrong;
  const texts = flags(index.textIds, filter.texts);
  return (number) => isStrong(number) && (index.textsOf[number] ?? []).some((text) => texts[text] === 1);
}

function flags<T>(all: readonly T[], kept: readonly T[]): Uint8Array {
  const wanted = new Set(kept);
  return Uint8Array.from(all, (one) => (wanted.has(one) ? 1 : 0));
}
