import {
  type EntitySummary,
  LIMITS,
  NAMED_TYPES,
  type PathQuoted,
  type PathsQuery,
  type PathsReply,
  type RelationQuoted,
  relationVerbs,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { fillSummaries } from "./answer-subgraph.ts";
import { bestPaths, type Path } from "./best-paths.ts";
import { quoteRelations } from "./quote-relations.ts";
import type { ReadSource } from "./source-of-signers.ts";
import { filterOf, sieveOf } from "./walk-filter.ts";

const LABEL_SHOWN = 80;

/**
 * The best few ways from one entity to another, strong and short ones first, each in words with its sentences.
 * What somebody asserts about something ties the two, through the claim, unless `relations` leaves ASSERTS or ABOUT out.
 */
export async function answerPaths(source: ReadSource, query: PathsQuery): Promise<PathsReply | undefined> {
  const { from, to, limit = LIMITS.paths.default, maxHops = LIMITS.pathHops.default } = query;
  const filter = filterOf({
    ...(query.relations && { relations: query.relations }),
    types: [...NAMED_TYPES, "Claim"],
  });
  const { types, relations } = filter;
  const index = await source.indexAround([from, to], { hops: Math.ceil(maxHops / 2), types, relations });
  const ends = { from: index.numberOf.get(from), to: index.numberOf.get(to) };
  if (ends.from === undefined || ends.to === undefined) return undefined;
  const search = { from: ends.from, to: ends.to, maxHops, enough: LIMITS.paths.max };
  const found = bestPaths(index, sieveOf(index, filter), search).slice(0, LIMITS.paths.max);
  const shown = found.slice(0, limit);
  await fillSummaries(source, index, [ends.from, ends.to, ...shown.flatMap((path) => path.entities)]);
  return {
    total: found.length,
    truncated: shown.length < found.length,
    from: index.summaries[ends.from] as EntitySummary,
    to: index.summaries[ends.to] as EntitySummary,
    paths: await quotedPaths(source, index, shown),
  };
}

async function quotedPaths(
  source: ReadSource,
  index: AdjacencyIndex,
  paths: readonly Path[],
): Promise<PathQuoted[]> {
  const steps = [...new Set(paths.flatMap((path) => path.relations))].map((step) =>
    relationSummary(index, step),
  );
  const quoted = new Map((await quoteRelations(source, steps)).map((one) => [one.id, one]));
  return paths.map((path) => {
    const entities = path.entities.map((entity) => index.summaries[entity] as EntitySummary);
    const relations = path.relations.flatMap((one) => quoted.get(relationSummary(index, one).id) ?? []);
    return { words: pathInWords(entities, relations), entities, relations };
  });
}

/** Krupskaya -> wrote to -> Bukharin; against the direction of a relation with words of its own, Bukharin <- wrote to <- Krupskaya. */
export function pathInWords(
  entities: readonly EntitySummary[],
  relations: readonly RelationQuoted[],
): string {
  return entities
    .map((entity, place) => {
      const relation = relations[place - 1];
      return relation
        ? `${stepInWords(relation, entity)} ${shortened(entity.label)}`
        : shortened(entity.label);
    })
    .join(" ");
}

function stepInWords(relation: RelationQuoted, reached: EntitySummary): string {
  const rule = relationVerbs(relation, relation.target);
  if (relation.target.id === reached.id) return `-> ${relation.label ?? rule.label} ->`;
  return relation.label === undefined ? `-> ${rule.inverse} ->` : `<- ${relation.label} <-`;
}

/** A claim and an unnamed event are called by a whole sentence; a path shows how it begins. */
function shortened(label: string): string {
  if (label.length <= LABEL_SHOWN) return label;
  const words = label.split(" ");
  while (words.length > 1 && words.join(" ").length > LABEL_SHOWN) words.pop();
  return `${words.join(" ")} …`;
}
