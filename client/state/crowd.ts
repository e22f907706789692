import {
  type EntitySummary,
  type EntityType,
  RELATION_TYPE_NAMES,
  type RelationSummary,
  type RelationType,
} from "#model";
import type { Expansion } from "./view.ts";

/** Neighbours too many to be thrown on the stage, for the reader to choose from. */
export interface Crowd {
  readonly of: string;
  /** All neighbours, strongest first, also those on the stage. */
  readonly neighbours: readonly EntitySummary[];
  readonly newcomers: readonly EntitySummary[];
  readonly relations: readonly RelationSummary[];
}

/** What the reader chose: of which kinds, tied by which relations, at most how many. */
export interface Choice {
  readonly kinds: readonly EntityType[];
  readonly relations: readonly RelationType[];
  readonly amount: number;
}

/** The newcomers that are of the kinds and tied by one of the relations, strongest first. */
export function matching(crowd: Crowd, choice: Omit<Choice, "amount">): EntitySummary[] {
  const tied = tiedBy(crowd, choice.relations);
  return crowd.newcomers.filter(({ id, type }) => choice.kinds.includes(type) && tied.has(id));
}

function tiedBy({ of, relations }: Crowd, types: readonly RelationType[]): Set<string> {
  const kept = relations.filter(({ type }) => types.includes(type));
  return new Set(kept.map(({ source, target }) => (source === of ? target : source)));
}

/** How many newcomers each relation ties, by its type, in the model's order. */
export function newcomersByRelation(crowd: Crowd): Map<RelationType, number> {
  const newcomers = new Set(crowd.newcomers.map(({ id }) => id));
  const counts = RELATION_TYPE_NAMES.map((type): [RelationType, number] => {
    const tied = [...tiedBy(crowd, [type])].filter((id) => newcomers.has(id));
    return [type, tied.length];
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/** The expansion that brings so many newcomers; those that lie on the stage already count in its limit too. */
export function expansionOf(crowd: Crowd, { kinds, relations, amount }: Choice): Expansion {
  const tied = tiedBy(crowd, relations);
  const fitting = crowd.neighbours.filter(({ id, type }) => kinds.includes(type) && tied.has(id));
  const last = matching(crowd, { kinds, relations }).slice(0, amount).at(-1);
  const limit = fitting.findIndex(({ id }) => id === last?.id) + 1;
  const isOf = (type: EntityType) => crowd.neighbours.some((neighbour) => neighbour.type === type);
  const isAllKinds = crowd.neighbours.every(({ type }) => kinds.includes(type));
  const isAllRelations = crowd.relations.every(({ type }) => relations.includes(type));
  return {
    id: crowd.of,
    kinds: isAllKinds ? [] : kinds.filter(isOf),
    limit: Math.max(limit, 1),
    ...(!isAllRelations && { relations }),
  };
}
