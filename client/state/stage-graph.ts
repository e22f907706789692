import {
  type EntitySummary,
  type EntityType,
  type PathsReply,
  type RelationSummary,
  type RelationType,
  type SubgraphReply,
  statingPlaces,
} from "#model";
import type { Bound } from "./stage-bounds.ts";

/** What lies on the stage: entities and relations by id, which of them a path runs through, and what was cut. */
export interface StageGraph {
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly relations: ReadonlyMap<string, RelationSummary>;
  readonly onPath: ReadonlySet<string>;
  /** What was cut, in words; how many entities are shown of how many is told by the bounds. */
  readonly cuts: readonly string[];
  /** The answers that were cut, for what lies around whom. */
  readonly bounds: readonly Bound[];
  /** True where no text states a tie around the beginning, so that names of the same sentence are shown instead. */
  readonly isWeak: boolean;
  /** Relations left out because they are less sure than the reader wants. */
  readonly lessSure: number;
  /** True of what was chosen by itself, while all around it is on its way. */
  readonly isAlone?: boolean;
}

export const NOTHING: StageGraph = {
  entities: new Map(),
  relations: new Map(),
  onPath: new Set(),
  cuts: [],
  bounds: [],
  isWeak: false,
  lessSure: 0,
};

/** What was chosen, by itself. */
export function alone(entity: EntitySummary): StageGraph {
  return { ...NOTHING, entities: new Map([[entity.id, entity]]), isAlone: true };
}

/** One graph of several answers, the first of them leading; relations without both ends are left out. */
export function mergeReplies(replies: readonly SubgraphReply[], paths?: PathsReply): StageGraph {
  const entities = new Map<string, EntitySummary>();
  const relations = new Map<string, RelationSummary>();
  for (const reply of replies) {
    for (const entity of reply.entities) entities.set(entity.id, entity);
    for (const relation of reply.relations) relations.set(relation.id, relation);
  }
  const onPath = paths ? layPaths(paths, entities, relations) : new Set<string>();
  return { ...NOTHING, entities, relations: joined(relations, entities), onPath };
}

function layPaths(
  { paths }: PathsReply,
  entities: Map<string, EntitySummary>,
  relations: Map<string, RelationSummary>,
): Set<string> {
  const onPath = new Set<string>();
  for (const path of paths) {
    for (const entity of path.entities) entities.set(entity.id, entity);
    for (const { source, target, evidence, coAuthorOf, ...relation } of path.relations) {
      relations.set(relation.id, {
        ...relation,
        ...(coAuthorOf && { coAuthorOf: coAuthorOf.id }),
        source: source.id,
        target: target.id,
        evidence: statingPlaces(evidence),
        texts: [...new Set(evidence.map(({ text }) => text))].sort(),
      });
    }
    for (const { id } of [...path.entities, ...path.relations]) onPath.add(id);
  }
  return onPath;
}

/** The relations whose two ends are both there. */
export function joined(
  relations: ReadonlyMap<string, RelationSummary>,
  entities: ReadonlyMap<string, EntitySummary>,
): Map<string, RelationSummary> {
  return new Map(
    [...relations].filter(([, { source, target }]) => entities.has(source) && entities.has(target)),
  );
}

/** The graph with more relations among the entities it has. */
export function withRelations(graph: StageGraph, more: readonly RelationSummary[]): StageGraph {
  const relations = new Map(graph.relations);
  for (const relation of more) relations.set(relation.id, relation);
  return { ...graph, relations: joined(relations, graph.entities) };
}

/** How many entities of each kind lie on the stage. */
export function kindCounts(graph: StageGraph): Map<EntityType, number> {
  return countBy([...graph.entities.values()].map(({ type }) => type));
}

/** How many relations of each type lie on the stage. */
export function relationCounts(graph: StageGraph): Map<RelationType, number> {
  return countBy([...graph.relations.values()].map(({ type }) => type));
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How many relations each text states. */
export function textCounts(graph: StageGraph): Map<string, number> {
  return countBy([...graph.relations.values()].flatMap(({ texts }) => texts ?? []));
}

/** The entities that a relation on the stage joins to this one, most named first, then by id. */
export function neighboursOn(graph: StageGraph, id: string): EntitySummary[] {
  const found = new Map<string, EntitySummary>();
  for (const { source, target } of graph.relations.values()) {
    const other = source === id ? target : target === id ? source : undefined;
    const entity = other === undefined ? undefined : graph.entities.get(other);
    if (entity) found.set(entity.id, entity);
  }
  return [...found.values()].sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}
