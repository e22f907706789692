import {
  type CitationRow,
  type CitationsQuery,
  type CitationsReply,
  type EntitySummary,
  LIMITS,
  type MatrixQuery,
  type MatrixReply,
  type Stated,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { fillSummaries } from "./answer-subgraph.ts";
import { type CitationStep, citationChains } from "./citation-chains.ts";
import { citationMatrix, citedPairs, countedRelations } from "./citation-matrix.ts";
import type { GraphSource } from "./graph-source.ts";
import { quoteRelations } from "./quote-relations.ts";

const TIES = ["CITES", "AUTHORED"] as const;

/** Whom an entity cites or who cites it, to any depth, with the sentences; what was cited through another says so. */
export async function answerCitations(
  source: GraphSource,
  query: CitationsQuery,
): Promise<CitationsReply | undefined> {
  const entity = (await source.summaries([query.entity])).get(query.entity);
  if (!entity) return undefined;
  const index = await source.indexOf(TIES);
  const start = index.numberOf.get(query.entity);
  const steps = start === undefined ? [] : stepsFrom(index, start, query);
  const shown = steps.slice(0, query.limit ?? LIMITS.rows.default);
  return {
    total: steps.length,
    truncated: shown.length < steps.length,
    entity,
    citations: await rowsOf(source, index, shown),
  };
}

/** Who cites whom, as a table. */
export async function answerMatrix(source: GraphSource, query: MatrixQuery): Promise<MatrixReply> {
  const index = await source.indexOf(TIES);
  const least = query.minConfidence ?? 0;
  const pairs = citedPairs(index, query);
  const statedBy = await statementsOf(source, index, countedRelations(pairs, least));
  const matrix = citationMatrix(index, pairs, { least, statedBy });
  const shown = matrix.entities.slice(0, query.limit ?? LIMITS.rows.default);
  await fillSummaries(source, index, shown);
  const kept = new Set(shown);
  const id = (entity: number) => index.ids[entity] ?? "";
  return {
    total: matrix.entities.length,
    truncated: shown.length < matrix.entities.length,
    entities: shown.map((entity) => index.summaries[entity] as EntitySummary),
    cells: matrix.cells
      .filter(({ citing, cited }) => kept.has(citing) && kept.has(cited))
      .map(({ citing, cited, count }) => ({ citing: id(citing), cited: id(cited), count })),
  };
}

/** What states some citations, and how they were judged. */
async function statementsOf(source: GraphSource, index: AdjacencyIndex, relations: readonly number[]) {
  const heads = relations.map((relation) => relationSummary(index, relation));
  const edges = await source.relations(heads);
  return (relation: number): Stated =>
    edges.get(relationSummary(index, relation).id)?.attributes ?? { evidence: [] };
}

function stepsFrom(index: AdjacencyIndex, start: number, query: CitationsQuery): CitationStep[] {
  const { direction = "citing", depth = LIMITS.citationDepth.default } = query;
  return citationChains(index, { start, direction, depth });
}

async function rowsOf(
  source: GraphSource,
  index: AdjacencyIndex,
  steps: readonly CitationStep[],
): Promise<CitationRow[]> {
  const heads = steps.map((step) => relationSummary(index, step.relation));
  const quoted = new Map((await quoteRelations(source, heads)).map((relation) => [relation.id, relation]));
  const through = [...quoted.values()].flatMap((relation) => relation.via ?? []);
  const vias = await source.summaries([...new Set(through)]);
  return steps.flatMap(({ depth }, place) => {
    const relation = quoted.get(heads[place]?.id ?? "");
    if (!relation) return [];
    const { manner, stance, locator, source: citing, target: cited, evidence } = relation;
    const via = vias.get(relation.via ?? "");
    return [
      {
        relation: relation.id,
        citing,
        cited,
        depth,
        ...(manner && { manner }),
        ...(stance && { stance }),
        ...(locator !== undefined && { locator }),
        ...(via && { via }),
        evidence,
      },
    ];
  });
}
