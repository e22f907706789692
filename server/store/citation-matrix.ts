import {
  compareText,
  ENTITY_TYPE_NAMES,
  type MatrixQuery,
  type MatrixReply,
  placesOfAll,
  RELATION_TYPE_NAMES,
  type Stated,
  surePlaces,
} from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { authorsOf } from "./authorship.ts";
import { type CitationPart, type CoVoices, placesIn } from "./citation-voices.ts";

const CITES = RELATION_TYPE_NAMES.indexOf("CITES");
const WORK = ENTITY_TYPE_NAMES.indexOf("Work");

/** Who cites whom, by id: rows and columns most tied first, and how many places cite in each cell. */
export interface Matrix {
  readonly entities: readonly string[];
  readonly cells: MatrixReply["cells"];
}

/** One who cites, one who is cited, and the citations that say so, or some of their places: of the cited one, and of its works. */
export interface CitedPair {
  readonly citing: string;
  readonly cited: string;
  readonly parts: CitationPart[];
}

/**
 * By person: works count for those who wrote them, as surely as is asked, and nobody for citing himself. By work: only works
 * are cited. A citation in a text by several counts for each of them.
 */
export function citedPairs(index: AdjacencyIndex, voices: CoVoices, query: MatrixQuery): CitedPair[] {
  const pairs = new Map<string, CitedPair>();
  for (let relation = 0; relation < index.source.length; relation++) {
    if (index.relationType[relation] !== CITES) continue;
    for (const { citing, cited, texts } of pairsOf(index, voices.of(relation), { relation, query })) {
      const part = voices.apart({ relation, texts }, citing, cited);
      if (!part) continue;
      const pair = pairs.get(`${citing} ${cited}`) ?? { citing, cited, parts: [] };
      pair.parts.push(part);
      pairs.set(`${citing} ${cited}`, pair);
    }
  }
  return [...pairs.values()];
}

/**
 * The relations whose places must be looked at: of pairs that have several, as one note may state more than one of them and is
 * one place; those of which some texts count; all, where only places of some sureness count.
 */
export function countedRelations(pairs: readonly CitedPair[], least: number): number[] {
  const counted = pairs.flatMap(({ parts }) =>
    parts.filter(({ texts }) => least > 0 || parts.length > 1 || texts !== undefined),
  );
  return [...new Set(counted.map(({ relation }) => relation))];
}

/** A cell counts the places that state any of its citations, at least so surely; `statedBy` is asked for `countedRelations` alone. */
export function citationMatrix(
  index: AdjacencyIndex,
  pairs: readonly CitedPair[],
  { least, statedBy }: { least: number; statedBy: (relation: number) => Stated },
): Matrix {
  const stated = ({ relation, texts }: CitationPart): Stated => {
    const { evidence, status } = statedBy(relation);
    return { evidence: placesIn(evidence, texts), status };
  };
  const countOf = (parts: readonly CitationPart[]) => {
    const [only, ...others] = parts;
    if (least > 0) return placesOfAll(parts.map((one) => surePlaces(stated(one), least).flat())).length;
    if (only && others.length === 0 && !only.texts) return index.places[only.relation] ?? 0;
    return placesOfAll(parts.map((one) => stated(one).evidence)).length;
  };
  const counted = pairs.map(({ citing, cited, parts }) => ({ citing, cited, count: countOf(parts) }));
  const cells = counted.filter(({ count }) => count > 0);
  cells.sort((a, b) => b.count - a.count || compareText(a.citing, b.citing) || compareText(a.cited, b.cited));
  return { entities: mostTiedFirst(cells), cells };
}

interface Asked {
  readonly relation: number;
  readonly query: MatrixQuery;
}

function pairsOf(
  index: AdjacencyIndex,
  others: ReturnType<CoVoices["of"]>,
  { relation, query: { by, minConfidence = 0 } }: Asked,
) {
  const [source, target] = [index.source[relation] ?? 0, index.target[relation] ?? 0];
  if (by === "work" && index.entityType[target] !== WORK) return [];
  const ends = (entity: number) => (by === "work" ? [entity] : authorsOf(index, entity, minConfidence));
  const idsOf = (entity: number) => ends(entity).map((one) => index.ids[one] ?? "");
  const cited = idsOf(target);
  const citing = [...idsOf(source).map((one) => ({ citing: one, texts: undefined })), ...others];
  return citing.flatMap(({ citing: one, texts }) =>
    cited.flatMap((to) => (one === to && by !== "work" ? [] : [{ citing: one, cited: to, texts }])),
  );
}

function mostTiedFirst(cells: Matrix["cells"]): string[] {
  const totals = new Map<string, number>();
  for (const { citing, cited, count } of cells) {
    for (const end of [citing, cited]) totals.set(end, (totals.get(end) ?? 0) + count);
  }
  return [...totals]
    .sort(([a, many], [b, more]) => more - many || compareText(a, b))
    .map(([entity]) => entity);
}
