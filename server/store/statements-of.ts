import type { Stated } from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import type { GraphSource } from "./graph-source.ts";

/** What states some relations, and how they were judged. */
export async function statementsOf(
  source: GraphSource,
  index: AdjacencyIndex,
  relations: readonly number[],
): Promise<(relation: number) => Stated> {
  const heads = [...new Set(relations)].map((relation) => relationSummary(index, relation));
  const edges = await source.relations(heads);
  return (relation) => edges.get(relationSummary(index, relation).id)?.attributes ?? { evidence: [] };
}
