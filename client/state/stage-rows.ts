import type { EntitySummary, RelationSummary } from "#model";
import type { StageGraph } from "./stage-graph.ts";

/** The relations of the stage as a table: those with most places first, then the surest, then by id. */
export function stageRows({ relations }: StageGraph): RelationSummary[] {
  return [...relations.values()].sort(
    (a, b) => b.evidence - a.evidence || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
}

/** The entities of the stage that no relation on it joins to another, most named first. */
export function unconnectedOf({ entities, relations }: StageGraph): EntitySummary[] {
  const joined = new Set([...relations.values()].flatMap(({ source, target }) => [source, target]));
  return [...entities.values()]
    .filter(({ id }) => !joined.has(id))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

/** The most named entities of the stage, those that it was opened with first, with the relations among them. */
export function strongestOf(graph: StageGraph, most: number, seeds: readonly string[]): StageGraph {
  if (graph.entities.size <= most) return graph;
  const rank = ({ id, mentions }: EntitySummary) =>
    seeds.includes(id) ? Number.POSITIVE_INFINITY : mentions;
  const kept = [...graph.entities.values()].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const entities = new Map(kept.slice(0, most).map((entity) => [entity.id, entity]));
  const relations = new Map(
    [...graph.relations].filter(([, { source, target }]) => entities.has(source) && entities.has(target)),
  );
  return { ...graph, entities, relations };
}
