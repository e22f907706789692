import type { EntitySummary, EntityType, RelationSummary, RelationType, SubgraphReply } from "#model";

/** An entity's summary for tests: its kind and name make its id. */
export function entity(type: EntityType, name: string, mentions = 1): EntitySummary & { distance: number } {
  return { id: `${type.toLowerCase()}:${name}`, type, label: name, mentions, degree: 2, distance: 1 };
}

/** A relation between two of them. */
export function relation(type: RelationType, source: EntitySummary, target: EntitySummary): RelationSummary {
  return {
    id: `${type}:${source.id}:${target.id}`,
    type,
    source: source.id,
    target: target.id,
    confidence: 0.9,
    evidence: 1,
  };
}

/** A server's answer that holds them. */
export function reply(
  entities: (EntitySummary & { distance: number })[],
  relations: RelationSummary[],
): SubgraphReply {
  const total = { entities: entities.length, relations: relations.length };
  return { seeds: [], entities, relations, total, truncated: false, cuts: [] };
}
