import type { EntitySummary, RelationSummary } from "#model";
import type { TiedIndexes } from "./communities.ts";
import type { StageGraph } from "./stage-graph.ts";

/** Entities that are tied to each other more than to others; the one with most ties among them leads it. */
export interface Group {
  readonly leader: EntitySummary;
  readonly members: readonly string[];
}

/** From this many entities up, groups are worth drawing. */
export const GROUPED_FROM = 40;
const LEAST = 3;
const MARK = "group:";

/** The id by which a group that is folded into one node lies on the stage. */
export function groupIdOf({ leader }: Pick<Group, "leader">): string {
  return MARK + leader.id;
}

/** The leader of the group that the id stands for; undefined where it is an entity's or a relation's. */
export function leaderIn(id: string | undefined): string | undefined {
  return id?.startsWith(MARK) ? id.slice(MARK.length) : undefined;
}

/** Tints that groups are drawn in; a seventh group has that of the first. */
export const GROUP_TINTS = 6;

/** The number of the tint that a group has among all groups, from 0. */
export function tintOf(all: readonly Group[], group: Group): number {
  return Math.max(0, all.indexOf(group)) % GROUP_TINTS;
}

/** "Krupskaya and 23 more". */
export function groupInWords({ leader, members }: Group): string {
  return `${leader.label} and ${members.length - 1} more`;
}

/** The ties of a graph by index, as communities are found in them. */
export function tiedIndexesOf({ entities, relations }: StageGraph): TiedIndexes {
  const index = new Map<string, number>();
  for (const id of entities.keys()) index.set(id, index.size);
  const sources = new Uint32Array(relations.size);
  const targets = new Uint32Array(relations.size);
  const weights = new Float64Array(relations.size);
  let at = 0;
  for (const { source, target, type, evidence } of relations.values()) {
    sources[at] = index.get(source) ?? 0;
    targets[at] = index.get(target) ?? 0;
    weights[at] = type === "APPEARS_WITH" ? 0.2 : 1 + Math.log(evidence);
    at += 1;
  }
  return { count: entities.size, sources, targets, weights };
}

/** The groups of three and more that the communities make, largest first. */
export function groupsOf({ entities, relations }: StageGraph, communities: Uint32Array): Group[] {
  const members = new Map<number, EntitySummary[]>();
  const communityOf = new Map<string, number>();
  [...entities.values()].forEach((entity, at) => {
    const community = communities[at] ?? -1;
    communityOf.set(entity.id, community);
    const known = members.get(community);
    if (known) known.push(entity);
    else members.set(community, [entity]);
  });
  const ties = new Map<string, number>();
  for (const { source, target, type } of relations.values()) {
    if (type === "APPEARS_WITH" || communityOf.get(source) !== communityOf.get(target)) continue;
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  return [...members.values()]
    .filter(({ length }) => length >= LEAST)
    .map((all) => ({ leader: strongest(all, ties), members: all.map(({ id }) => id).sort() }))
    .sort((a, b) => b.members.length - a.members.length || (a.leader.id < b.leader.id ? -1 : 1));
}

/** The one with most ties to the others, then the one that most places name. */
function strongest(entities: readonly EntitySummary[], ties: ReadonlyMap<string, number>): EntitySummary {
  const tied = ({ id }: EntitySummary) => ties.get(id) ?? 0;
  return entities.reduce((best, one) => {
    const lead = tied(one) - tied(best) || one.mentions - best.mentions || one.degree - best.degree;
    return lead > 0 || (lead === 0 && one.id < best.id) ? one : best;
  });
}

/** The group in which each entity lies that a reader folded; a folded name stands for the group that holds it now. */
export function foldedGroups(groups: readonly Group[], collapsed: readonly string[]): Group[] {
  return groups.filter(({ members }) => collapsed.some((id) => members.includes(id)));
}

/** The graph with each folded group as one node; ties to what lies in it are summed, ties within it are left out. */
export function fold(graph: StageGraph, folded: readonly Group[]): StageGraph {
  if (folded.length === 0) return graph;
  const groupOf = new Map(folded.flatMap((group) => group.members.map((id) => [id, group] as const)));
  const entities = new Map([...graph.entities].filter(([id]) => !groupOf.has(id)));
  for (const group of folded) {
    const node = nodeOf(group, graph);
    entities.set(node.id, node);
  }
  const end = (id: string) => {
    const group = groupOf.get(id);
    return group ? groupIdOf(group) : id;
  };
  return { ...graph, entities, relations: summed(graph.relations, end) };
}

function nodeOf(group: Group, { entities }: StageGraph): EntitySummary {
  const all = group.members.flatMap((id) => entities.get(id) ?? []);
  return {
    ...group.leader,
    id: groupIdOf(group),
    label: groupInWords(group),
    mentions: all.reduce((sum, { mentions }) => sum + mentions, 0),
  };
}

function summed(
  relations: StageGraph["relations"],
  end: (id: string) => string,
): ReadonlyMap<string, RelationSummary> {
  const sums = new Map<string, RelationSummary>();
  for (const relation of relations.values()) {
    const [source, target] = [end(relation.source), end(relation.target)];
    if (source === target && source !== relation.source) continue;
    if (source === relation.source && target === relation.target) sums.set(relation.id, relation);
    else addTo(sums, { ...relation, source, target });
  }
  return sums;
}

/** A tie of a folded group is one line for each type and direction, as strong as all that it stands for. */
function addTo(
  sums: Map<string, RelationSummary>,
  { label: _, status: __, contrary: ___, ...relation }: RelationSummary,
): void {
  const id = `${MARK}${relation.type}:${relation.source}:${relation.target}`;
  const before = sums.get(id);
  sums.set(id, {
    ...relation,
    id,
    evidence: relation.evidence + (before?.evidence ?? 0),
    confidence: Math.max(relation.confidence, before?.confidence ?? 0),
  });
}
