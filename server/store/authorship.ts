import { ENTITY_TYPE_NAMES, isAtLeast, RELATION_TYPE_NAMES } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";

const AUTHORED = RELATION_TYPE_NAMES.indexOf("AUTHORED");
const WORK = ENTITY_TYPE_NAMES.indexOf("Work");

/** The works that an entity is said to have written. */
export function worksBy(index: AdjacencyIndex, entity: number): number[] {
  return tiesOfType(index, entity, AUTHORED).flatMap((tie) =>
    index.source[tie] === entity ? [index.target[tie] ?? 0] : [],
  );
}

/** The relations that say who wrote the work; none where the entity is no work, or nobody is named. */
export function authorship(index: AdjacencyIndex, entity: number): number[] {
  return index.entityType[entity] === WORK ? tiesOfType(index, entity, AUTHORED) : [];
}

/**
 * Those who are said, at least so surely, to have written the work; the entity itself where it is no work, or nobody is named at
 * all: to ask for more sureness only ever leaves out.
 */
export function authorsOf(index: AdjacencyIndex, entity: number, least: number): number[] {
  const all = authorship(index, entity);
  if (all.length === 0) return [entity];
  const sure = all.filter((tie) => least === 0 || isAtLeast(index.confidence[tie] ?? 0, least));
  return [...new Set(sure.map((tie) => index.source[tie] ?? 0))];
}

/** The relations of one type, by its place in RELATION_TYPE_NAMES, that begin or end at the entity: strongest first. */
export function tiesOfType(index: AdjacencyIndex, entity: number, type: number): number[] {
  const ties = index.ties.subarray(index.offsets[entity], index.offsets[entity + 1]);
  return Array.from(ties).filter((tie) => index.relationType[tie] === type);
}
