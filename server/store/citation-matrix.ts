import { ENTITY_TYPE_NAMES, RELATION_TYPE_NAMES } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { authorsOf } from "./citation-chains.ts";

const CITES = RELATION_TYPE_NAMES.indexOf("CITES");
const WORK = ENTITY_TYPE_NAMES.indexOf("Work");

/** Who cites whom, by number: rows and columns most tied first, and how many places cite in each cell. */
export interface Matrix {
  readonly entities: readonly number[];
  readonly cells: readonly { citing: number; cited: number; count: number }[];
}

/**
 * By person: works count for those who wrote them, and nobody for citing himself. By work: only works in the columns.
 * A cell counts the places that state the citation.
 */
export function citationMatrix(index: AdjacencyIndex, by: "person" | "work"): Matrix {
  const cells = new Map<string, { citing: number; cited: number; count: number }>();
  for (let relation = 0; relation < index.source.length; relation++) {
    if (index.relationType[relation] !== CITES) continue;
    for (const { citing, cited } of pairsOf(index, relation, by)) {
      const cell = cells.get(`${citing} ${cited}`) ?? { citing, cited, count: 0 };
      cell.count += index.places[relation] ?? 0;
      cells.set(`${citing} ${cited}`, cell);
    }
  }
  const list = [...cells.values()].sort(
    (a, b) => b.count - a.count || a.citing - b.citing || a.cited - b.cited,
  );
  return { entities: mostTiedFirst(list), cells: list };
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
