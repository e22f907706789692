import {
  ENTITY_TYPE_NAMES,
  type MatrixQuery,
  placesStating,
  RELATION_TYPE_NAMES,
  type Stated,
  statingPlaces,
  surePlaces,
} from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { authorsOf } from "./citation-chains.ts";

const CITES = RELATION_TYPE_NAMES.indexOf("CITES");
const WORK = ENTITY_TYPE_NAMES.indexOf("Work");

/** Who cites whom, by number: rows and columns most tied first, and how many places cite in each cell. */
export interface Matrix {
  readonly entities: readonly number[];
  readonly cells: readonly { citing: number; cited: number; count: number }[];
}

/** One who cites, one who is cited, and the relations that say so: to the cited one, and to its works. */
export interface CitedPair {
  readonly citing: number;
  readonly cited: number;
  readonly relations: number[];
}

/**
 * By person: works count for those who wrote them, as surely as is asked, and nobody for citing himself. By work: only works
 * are cited.
 */
export function citedPairs(index: AdjacencyIndex, query: MatrixQuery): CitedPair[] {
  const pairs = new Map<string, CitedPair>();
  for (let relation = 0; relation < index.source.length; relation++) {
    if (index.relationType[relation] !== CITES) continue;
    for (const { citing, cited } of pairsOf(index, relation, query)) {
      const pair = pairs.get(`${citing} ${cited}`) ?? { citing, cited, relations: [] };
      pair.relations.push(relation);
      pairs.set(`${citing} ${cited}`, pair);
    }
  }
  return [...pairs.values()];
}

/**
 * The relations whose places must be looked at: of pairs that have several, as one note may state more than one of them and is
 * one place; all, where only places of some sureness count.
 */
export function countedRelations(pairs: readonly CitedPair[], least: number): number[] {
  return [...new Set(pairs.flatMap(({ relations }) => (least > 0 || relations.length > 1 ? relations : [])))];
}

/** A cell counts the places that state any of its citations, at least so surely; `statedBy` is asked for `countedRelations` alone. */
export function citationMatrix(
  index: AdjacencyIndex,
  pairs: readonly CitedPair[],
  { least, statedBy }: { least: number; statedBy: (relation: number) => Stated },
): Matrix {
  const countOf = (relations: readonly number[]) => {
    const [only = 0, ...others] = relations;
    if (least > 0)
      return placesStating(relations.flatMap((one) => surePlaces(statedBy(one), least).flat())).length;
    if (others.length === 0) return index.places[only] ?? 0;
    return statingPlaces(relations.flatMap((one) => statedBy(one).evidence));
  };
  const counted = pairs.map(({ citing, cited, relations }) => ({ citing, cited, count: countOf(relations) }));
  const cells = counted.filter(({ count }) => count > 0);
  cells.sort((a, b) => b.count - a.count || a.citing - b.citing || a.cited - b.cited);
  return { entities: mostTiedFirst(cells), cells };
}

function pairsOf(index: AdjacencyIndex, relation: number, { by, minConfidence = 0 }: MatrixQuery) {
  const [source, target] = [index.source[relation] ?? 0, index.target[relation] ?? 0];
  if (by === "work") return index.entityType[target] === WORK ? [{ citing: source, cited: target }] : [];
  return authorsOf(index, source, minConfidence).flatMap((citing) =>
    authorsOf(index, target, minConfidence).flatMap((cited) => (citing === cited ? [] : [{ citing, cited }])),
  );
}

function mostTiedFirst(cells: Matrix["cells"]): number[] {
  const totals = new Map<number, number>();
  for (const { citing, cited, count } of cells) {
    for (const end of [citing, cited]) totals.set(end, (totals.get(end) ?? 0) + count);
  }
  return [...totals].sort(([a, many], [b, more]) => more - many || a - b).map(([entity]) => entity);
}
