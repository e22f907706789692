import type { RelationSummary } from "#model";
import type { StageGraph } from "../state/stage-graph.ts";

const BEND = 0.24;

/** Fans out the edges that join the same two nodes, so that each can be seen and met by the pointer; a lone edge is straight and not listed. */
export function bendsOf(graph: Pick<StageGraph, "entities" | "relations">): Map<string, number> {
  const bends = new Map<string, number>();
  for (const parallel of parallelsOf(graph)) {
    parallel.forEach(({ id, source, target }, index) => {
      const side = source < target ? 1 : -1;
      bends.set(id, side * (index - (parallel.length - 1) / 2) * BEND);
    });
  }
  return bends;
}

/** Relations that join the same two entities, where that is more than one. */
function parallelsOf({
  entities,
  relations,
}: Pick<StageGraph, "entities" | "relations">): RelationSummary[][] {
  const numbers = new Map<string, number>();
  for (const id of entities.keys()) numbers.set(id, numbers.size);
  const lone = new Map<number, RelationSummary>();
  const parallels = new Map<number, RelationSummary[]>();
  for (const relation of relations.values()) {
    const [from, to] = [numbers.get(relation.source) ?? 0, numbers.get(relation.target) ?? 0];
    const pair = Math.min(from, to) * numbers.size + Math.max(from, to);
    const other = lone.get(pair);
    if (!other) lone.set(pair, relation);
    else if (parallels.has(pair)) parallels.get(pair)?.push(relation);
    else parallels.set(pair, [other, relation]);
  }
  return [...parallels.values()];
}
