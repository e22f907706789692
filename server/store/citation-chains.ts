import { ENTITY_TYPE_NAMES, isAtLeast, RELATION_TYPE_NAMES } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";

const CITES = RELATION_TYPE_NAMES.indexOf("CITES");
const AUTHORED = RELATION_TYPE_NAMES.indexOf("AUTHORED");
const WORK = ENTITY_TYPE_NAMES.indexOf("Work");

/** A citation met on the way, and how many citations lie between it and the start. */
export interface CitationStep {
  readonly relation: number;
  readonly depth: number;
}

export interface ChainSearch {
  readonly start: number;
  /** citing: whom the start cites; cited: who cites it. */
  readonly direction: "citing" | "cited";
  readonly depth: number;
}

/**
 * Every citation up to the depth, each where it is met first; nearest first, then strongest.
 * A person or organisation cites, and is cited, in its own name and through the works that it wrote.
 */
export function citationChains(
  index: AdjacencyIndex,
  { start, direction, depth }: ChainSearch,
): CitationStep[] {
  const steps: CitationStep[] = [];
  const seen = new Set<number>();
  const [near, far] = direction === "citing" ? [index.source, index.target] : [index.target, index.source];
  let level = withWorks(index, [start], seen);
  for (let at = 1; at <= depth && level.length > 0; at++) {
    const here = level.flatMap((entity) =>
      tiesOfType(index, entity, CITES).filter((tie) => near[tie] === entity),
    );
    const relations = [...new Set(here)].sort((a, b) => a - b);
    steps.push(...relations.map((relation) => ({ relation, depth: at })));
    level = withWorks(
      index,
      relations.map((relation) => far[relation] ?? 0),
      seen,
    );
  }
  return steps;
}

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

/** Those who are said, at least so surely, to have written the work; the entity itself where it is no work, or nobody is named. */
export function authorsOf(index: AdjacencyIndex, entity: number, least: number): number[] {
  const authors = authorship(index, entity)
    .filter((tie) => least === 0 || isAtLeast(index.confidence[tie] ?? 0, least))
    .map((tie) => index.source[tie] ?? 0);
  return authors.length > 0 ? [...new Set(authors)] : [entity];
}

function withWorks(index: AdjacencyIndex, entities: readonly number[], seen: Set<number>): number[] {
  const all = entities.flatMap((entity) => [entity, ...worksBy(index, entity)]);
  return all.filter((entity) => !seen.has(entity) && seen.add(entity));
}

function tiesOfType(index: AdjacencyIndex, entity: number, type: number): number[] {
  const ties = index.ties.subarray(index.offsets[entity], index.offsets[entity + 1]);
  return Array.from(ties).filter((tie) => index.relationType[tie] === type);
}
