import {
  type CitationRow,
  type CitationsQuery,
  type CitationsReply,
  type EntitySummary,
  type Evidence,
  LIMITS,
  type MatrixQuery,
  type MatrixReply,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { type CitationStep, citationChains } from "./citation-chains.ts";
import { citationMatrix, citedPairs, countedRelations } from "./citation-matrix.ts";
import { type CoVoice, type CoVoices, coVoicesOf, placesIn } from "./citation-voices.ts";
import type { GraphSource } from "./graph-source.ts";
import { quoteRelations } from "./quote-relations.ts";
import { statementsOf } from "./statements-of.ts";

const TIES = ["CITES", "AUTHORED"] as const;

/** Whom an entity cites or who cites it, to any depth, with the sentences; what was cited through another says so. */
export async function answerCitations(
  source: GraphSource,
  query: CitationsQuery,
): Promise<CitationsReply | undefined> {
  const entity = (await source.summaries([query.entity])).get(query.entity);
  if (!entity) return undefined;
  const index = await source.indexOf(TIES);
  const voices = await coVoicesOf(source, index);
  const { direction = "citing", depth = LIMITS.citationDepth.default } = query;
  const steps = citationChains(index, voices, { start: query.entity, direction, depth });
  const shown = steps.slice(0, query.limit ?? LIMITS.rows.default);
  return {
    total: steps.length,
    truncated: shown.length < steps.length,
    entity,
    citations: await rowsOf(source, { index, voices }, shown),
  };
}

/** Who cites whom, as a table. */
export async function answerMatrix(source: GraphSource, query: MatrixQuery): Promise<MatrixReply> {
  const index = await source.indexOf(TIES);
  const least = query.minConfidence ?? 0;
  const pairs = citedPairs(index, await coVoicesOf(source, index), query);
  const statedBy = await statementsOf(source, index, countedRelations(pairs, least));
  const matrix = citationMatrix(index, pairs, { least, statedBy });
  const shown = matrix.entities.slice(0, query.limit ?? LIMITS.rows.default);
  const summaries = await source.summaries(shown);
  const kept = new Set(shown);
  return {
    total: matrix.entities.length,
    truncated: shown.length < matrix.entities.length,
    entities: shown.flatMap((id) => summaries.get(id) ?? []),
    cells: matrix.cells.filter(({ citing, cited }) => kept.has(citing) && kept.has(cited)),
  };
}

interface Cited {
  readonly index: AdjacencyIndex;
  readonly voices: CoVoices;
}

async function rowsOf(
  source: GraphSource,
  { index, voices }: Cited,
  steps: readonly CitationStep[],
): Promise<CitationRow[]> {
  const heads = steps.map((step) => relationSummary(index, step.relation));
  const quoted = new Map((await quoteRelations(source, heads)).map((relation) => [relation.id, relation]));
  const others = steps.map(({ relation }) => voices.of(relation));
  const through = [...quoted.values()].flatMap((relation) => relation.via ?? []);
  const named = await source.summaries([
    ...new Set([...through, ...others.flat().map(({ citing }) => citing)]),
  ]);
  return steps.flatMap(({ depth, texts }, place) => {
    const relation = quoted.get(heads[place]?.id ?? "");
    if (!relation) return [];
    const { manner, stance, locator, source: citing, target: cited } = relation;
    const via = named.get(relation.via ?? "");
    const evidence = [...placesIn(relation.evidence, texts)];
    const coAuthors = (others[place] ?? []).flatMap((voice) => signerIn(evidence, voice, named));
    return [
      {
        relation: relation.id,
        citing,
        ...(coAuthors.length > 0 && { coAuthors }),
        cited,
        depth,
        ...(manner && { manner }),
        ...(stance && { stance }),
        ...(locator !== undefined && !texts && { locator }),
        ...(via && { via }),
        evidence,
      },
    ];
  });
}

/** Who signs the texts of some places with their author, with these texts where they are not all; nothing where they are none. */
function signerIn(
  evidence: readonly Evidence[],
  { citing, texts }: CoVoice,
  named: ReadonlyMap<string, EntitySummary>,
): NonNullable<CitationRow["coAuthors"]> {
  const [summary, places] = [named.get(citing), placesIn(evidence, texts)];
  if (!summary || places.length === 0) return [];
  const signed = [...new Set(places.map(({ text }) => text))];
  return [{ ...summary, ...(places.length < evidence.length && { texts: signed }) }];
}
