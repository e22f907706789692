import { ENTITY_TYPE_NAMES, type Evidence, RELATION_TYPE_NAMES, statingPlaces } from "#model";
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

/** By person: works count for those who wrote them, and nobody for citing himself. By work: only works are cited. */
export function citedPairs(index: AdjacencyIndex, by: "person" | "work"): CitedPair[] {
  const pairs = new Map<string, CitedPair>();
  for (let relation = 0; relation < index.source.length; relation++) {
    if (index.relationType[relation] !== CITES) continue;
    for (const { citing, cited } of pairsOf(index, relation, by)) {
      const pair = pairs.get(`${citing} ${cited}`) ?? { citing, cited, relations: [] };
      pair.relations.push(relation);
      pairs.set(`${citing} ${cited}`, pair);
    }
  }
  return [...pairs.values()];
}

/** The relations of pairs that have several: one note may state more than one of them, and is one place. */
export function sharedRelations(pairs: readonly CitedPair[]): number[] {
  return [...new Set(pairs.flatMap(({ relations }) => (relations.length > 1 ? relations : [])))];
}

/** A cell counts the places that state any of its citations; `evidenceOf` is asked for `sharedRelations` alone. */
export function citationMatrix(
  index: AdjacencyIndex,
  pairs: readonly CitedPair[],
  evidenceOf: (relation: number) => readonly Evidence[],
): Matrix {
  const cells = pairs.map(({ citing, cited, relations }) => {
    const [only = 0, ...others] = relations;
    const count =
      others.length === 0 ? (index.places[only] ?? 0) : statingPlaces(relations.flatMap(evidenceOf));
    return { citing, cited, count };
  });
  cells.sort((a, b) => b.count - a.count || a.citing - b.citing || a.cited - b.cited);
  return { entities: mostTiedFirst(cells), cells };
}

function pairsOf(index: AdjacencyIndex, relation: number, by: "person" | "work") {
  const [source, target] = [index.source[relation] ?? 0, index.target[relation] ?? 0];
  if (by === "work") return index.entityType[target] === WORK ? [{ citing: source, cited: target }] : [];
  return authorsOf(index, source).flatMap((citing) =>
    authorsOf(index, target).flatMap((cited) => (citing === cited ? [] : [{ citing, cited }])),
  );
}

function mostTiedFirst(cells: Matrix["cells"]): number[] {
  const totals = new Map<number, number>();
  for (const { citing, cited, count } of cells) {
    for (const end of [citing, cited]) totals.set(end, (totals.get(end) ?? 0) + count);
  }
  return [...totals].sort(([a, many], [b, more]) => more - many || a - b).map(([entity]) => entity);
}
