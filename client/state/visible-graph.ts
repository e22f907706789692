import type { EntitySummary, RelationSummary } from "#model";
import type { StageGraph } from "./stage-graph.ts";
import type { Standing, View } from "./view.ts";
import { yearsOfDate } from "./years-of-date.ts";

/** The part of a view that filters, in words: as long as they are equal, nothing is filtered or drawn anew. */
export function filterWords(view: View): string {
  const { seeds, hiddenKinds, hiddenRelations, hiddenTexts, hiddenStandings, removed, layers } = view;
  const { years, leastTies, part, only } = view;
  return JSON.stringify([
    leastTies > 0 || hiddenTexts.length + hiddenStandings.length > 0 ? seeds : [],
    hiddenKinds,
    hiddenRelations,
    hiddenTexts,
    hiddenStandings,
    removed,
    layers,
    years,
    leastTies,
    part,
    only,
  ]);
}

/** What filters leave of the stage. */
export function visibleOf(graph: StageGraph, view: View): StageGraph {
  const named = kept(graph.entities, (entity) => isNamed(entity, view));
  const relations = kept(
    graph.relations,
    (relation) => isTold(relation, graph, view) && named.has(relation.source) && named.has(relation.target),
  );
  const entities = withoutBare({ ...graph, entities: named, relations }, graph, view);
  const tied = withEnoughTies(among(entities, { ...graph, entities: named, relations }), view);
  return partOf(tied, view.part);
}

/** Those of a map that pass; plain loops, for a stage of thousands is filtered at each click. */
function kept<Value>(
  all: ReadonlyMap<string, Value>,
  passes: (value: Value) => boolean,
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [id, value] of all) if (passes(value)) map.set(id, value);
  return map;
}

/** The graph with these entities alone. */
function among(entities: StageGraph["entities"], graph: StageGraph): StageGraph {
  if (entities === graph.entities) return graph;
  const isInside = ({ source, target }: RelationSummary) => entities.has(source) && entities.has(target);
  return { ...graph, entities, relations: kept(graph.relations, isInside) };
}

/** True where kind, date and the reader's own hand leave the entity. */
function isNamed({ id, type, date }: EntitySummary, view: View): boolean {
  if (view.only.length > 0 && !view.only.includes(id)) return false;
  return !view.hiddenKinds.includes(type) && !view.removed.includes(id) && isWithin(date, view.years);
}

/** True where the date may lie within the years; what is undated always may. */
export function isWithin(date: string | undefined, years: View["years"]): boolean {
  const span = years && date !== undefined ? yearsOfDate(date) : undefined;
  if (!years || !span) return true;
  return span.to >= (years.from ?? span.to) && span.from <= (years.to ?? span.from);
}

function isTold(relation: RelationSummary, { isWeak }: StageGraph, view: View): boolean {
  const { type, texts } = relation;
  if (view.hiddenRelations.includes(type)) return false;
  if (type === "APPEARS_WITH" && !isWeak && !view.layers.includes("appears-with")) return false;
  if (view.hiddenStandings.includes(standingOf(relation))) return false;
  const isElsewhere = texts === undefined || texts.some((text) => !view.hiddenTexts.includes(text));
  return view.hiddenTexts.length === 0 || isElsewhere;
}

/** How a relation stands with readers and texts. */
export function standingOf(relation: Pick<RelationSummary, "status" | "contrary">): Standing {
  return isDisputed(relation) ? "disputed" : (relation.status ?? "not-judged");
}

/** True where the opposite is stated too, or where one reader said yes and another no. */
export function isDisputed({ status, contrary = false }: Pick<RelationSummary, "status" | "contrary">) {
  return contrary || status === "disputed";
}

/** Where texts or judgements are filtered, an entity that loses its last tie goes with it; where the reader began stays. */
function withoutBare(shown: StageGraph, graph: StageGraph, view: View): StageGraph["entities"] {
  if (view.hiddenTexts.length + view.hiddenStandings.length === 0) return shown.entities;
  const [before, after] = [endsOf(graph), endsOf(shown)];
  return kept(shown.entities, ({ id }) => view.seeds.includes(id) || after.has(id) || !before.has(id));
}

function endsOf({ relations }: StageGraph): Set<string> {
  const ends = new Set<string>();
  for (const { source, target } of relations.values()) ends.add(source).add(target);
  return ends;
}

function withEnoughTies(graph: StageGraph, { leastTies, seeds }: View): StageGraph {
  if (leastTies === 0) return graph;
  const ties = tiesOf(graph);
  const isTied = ({ id }: EntitySummary) => seeds.includes(id) || (ties.get(id)?.size ?? 0) >= leastTies;
  return among(kept(graph.entities, isTied), graph);
}

/** The different neighbours of each entity that has any. */
export function tiesOf({ relations }: Pick<StageGraph, "relations">): Map<string, Set<string>> {
  const ties = new Map<string, Set<string>>();
  const tie = (from: string, to: string) => {
    const known = ties.get(from);
    if (known) known.add(to);
    else ties.set(from, new Set([to]));
  };
  for (const { source, target } of relations.values()) {
    if (source === target) continue;
    tie(source, target);
    tie(target, source);
  }
  return ties;
}

/** What hangs together with an entity; all, where the entity is not shown. */
function partOf(graph: StageGraph, part: string | undefined): StageGraph {
  if (part === undefined || !graph.entities.has(part)) return graph;
  const inside = reachedFrom(part, tiesOf(graph));
  return among(
    kept(graph.entities, ({ id }) => inside.has(id)),
    graph,
  );
}

function reachedFrom(start: string, ties: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const other of ties.get(id) ?? []) reached.add(other);
  return reached;
}

/** The parts that hang together, largest first; each named by the entity that most places name. */
export function partsOf(graph: StageGraph): { readonly of: EntitySummary; readonly size: number }[] {
  const ties = tiesOf(graph);
  const left = new Set(graph.entities.keys());
  const strongest = [...graph.entities.values()].sort(
    (a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  );
  const parts: { of: EntitySummary; size: number }[] = [];
  for (const of of strongest) {
    if (!left.has(of.id)) continue;
    const inside = reachedFrom(of.id, ties);
    for (const id of inside) left.delete(id);
    parts.push({ of, size: inside.size });
  }
  return parts.sort((a, b) => b.size - a.size);
}
