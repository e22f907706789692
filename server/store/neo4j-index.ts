import {
  compareText,
  type EntitySummary,
  type EntityType,
  LIMITS,
  type RelationType,
  type Status,
} from "#model";
import { type AdjacencyIndex, buildIndex } from "./adjacency-index.ts";
import * as cypher from "./cypher.ts";
import type { Reach } from "./graph-source.ts";
import type { Run } from "./neo4j-connection.ts";

/** A relation as the walks need it. */
export interface RelationRow {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly confidence: number;
  readonly places: number;
  readonly label: string | null;
  readonly texts: readonly string[];
  readonly status: Status | null;
}

interface Neighbour extends RelationRow {
  readonly other: string;
  readonly otherType: EntityType;
}

/** Reads, hop by hop, all that lies within reach of the entities, and the relations among the farthest of it. */
export async function relationsWithin(
  run: Run,
  ids: readonly string[],
  reach: Reach,
): Promise<RelationRow[]> {
  const relations = new Map<string, RelationRow>();
  const seen = new Set(ids);
  let level = [...seen];
  for (let hop = 0; hop < reach.hops && level.length > 0; hop++) {
    const rows = (await run(cypher.RELATIONS_AT, {
      ids: level,
      relations: reach.relations,
    })) as unknown as Neighbour[];
    for (const row of rows) relations.set(row.id, row);
    const reached = rows.filter((row) => !seen.has(row.other) && reach.types.includes(row.otherType));
    level = [...new Set(reached.map((row) => row.other))].sort(compareText).slice(0, LIMITS.visited.max);
    for (const id of level) seen.add(id);
  }
  const among = await run(cypher.RELATIONS_AMONG, { ids: level, relations: reach.relations });
  for (const row of among as unknown as RelationRow[]) relations.set(row.id, row);
  return [...relations.values()];
}

/** The index of these relations, and of these entities even where no relation joins them. */
export function indexFrom(
  relations: readonly RelationRow[],
  summaries: ReadonlyMap<string, EntitySummary>,
): AdjacencyIndex {
  const sorted = [...relations].sort((a, b) => compareText(a.id, b.id));
  const entities = [...summaries.values()].sort((a, b) => compareText(a.id, b.id));
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const known = sorted.filter((row) => numbers.has(row.source) && numbers.has(row.target));
  const textIds = [...new Set(known.flatMap((row) => row.texts))].sort(compareText);
  const textNumbers = new Map(textIds.map((text, number) => [text, number]));
  return buildIndex(
    entities.map((summary) => ({
      id: summary.id,
      type: summary.type,
      date: summary.date,
      weight: summary.mentions + summary.degree,
      summary,
    })),
    {
      source: known.map((row) => numbers.get(row.source) ?? 0),
      target: known.map((row) => numbers.get(row.target) ?? 0),
      type: known.map((row) => row.type),
      confidence: known.map((row) => row.confidence),
      places: known.map((row) => row.places),
      texts: known.map((row) => [...new Set(row.texts)].map((text) => textNumbers.get(text) ?? 0)),
      labels: new Map(known.flatMap((row, at) => (row.label === null ? [] : [[at, row.label] as const]))),
      statuses: new Map(known.flatMap((row, at) => (row.status === null ? [] : [[at, row.status] as const]))),
    },
    textIds,
  );
}
