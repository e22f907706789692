import { compareText, RELATION_TYPES, type RelationType } from "#model";
import { type AdjacencyIndex, relationTypeOf } from "./adjacency-index.ts";
import { costsTo } from "./costs-to.ts";
import { Heap } from "./heap.ts";
import { stepCost } from "./tie-strength.ts";
import type { Sieve } from "./walk-filter.ts";

/** A way from one entity to another: the entities it passes, and the strongest relation of each step. */
export interface Path {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
  readonly cost: number;
}

export interface PathSearch {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** Stop after this many paths, and all that cost the same as the last. */
  readonly enough: number;
}

interface Partway {
  readonly entity: number;
  readonly relation: number;
  readonly before: Partway | undefined;
  readonly hops: number;
  readonly cost: number;
  /** The cost so far and the least that is still to come. */
  readonly estimate: number;
}

/** Partway paths looked at before the search gives up on further ones. */
const PATIENCE = 100_000;

/**
 * What joins the two directly, then the cheapest simple paths (see stepCost), whichever way the relations point: best first search with the exact cost to
 * the end as its estimate (A*; Hart, Nilsson and Raphael 1968). Equals are ordered by length, then by the ids passed.
 */
export function bestPaths(index: AdjacencyIndex, sieve: Sieve, search: PathSearch): Path[] {
  const ahead = costsTo(index, sieve, search);
  const open = new Heap<Partway>((a, b) => a.estimate - b.estimate || a.hops - b.hops);
  const found: Path[] = [];
  const start = ahead.get(search.from);
  if (start === undefined || search.from === search.to) return [];
  const direct = directPaths(index, sieve, search);
  open.push({ entity: search.from, relation: -1, before: undefined, hops: 0, cost: 0, estimate: start.cost });
  for (let looked = 0; looked < PATIENCE; looked++) {
    const partial = open.pop();
    const last = found[search.enough - 1];
    if (!partial || (last && partial.estimate > last.cost)) break;
    if (partial.entity === search.to) found.push(pathOf(partial));
    else for (const next of stepsFrom(index, sieve, partial, search.maxHops, ahead)) open.push(next);
  }
  const isNew = ({ relations }: Path) =>
    !direct.some((one) => relations.length === 1 && relations[0] === one.relations[0]);
  return [...direct, ...found.filter(isNew).sort((a, b) => byWorth(index, a, b))];
}

/**
 * Every relation that a text states of the two themselves, and that is more likely right than wrong: no way over others tells
 * more. Where one cites the other and also wrote it, the latter comes first.
 */
function directPaths(index: AdjacencyIndex, sieve: Sieve, { from, to }: PathSearch): Path[] {
  const ties: number[] = [];
  const end = index.offsets[from + 1] ?? 0;
  for (let at = index.offsets[from] ?? 0; at < end; at++) {
    const relation = index.ties[at] ?? 0;
    const { stated } = RELATION_TYPES[relationTypeOf(index, relation)];
    const isSure = stated && (index.confidence[relation] ?? 0) >= SURE;
    if (isSure && index.neighbours[at] === to && sieve.keepsRelation(relation)) ties.push(relation);
  }
  const tells = (relation: number) => TELLING.indexOf(relationTypeOf(index, relation));
  return ties
    .sort((a, b) => tells(a) - tells(b) || a - b)
    .map((relation) => ({
      entities: [from, to],
      relations: [relation],
      cost: stepCost(relationTypeOf(index, relation), index.rank[relation] ?? 1),
    }));
}

/** What is told last of what texts state; every other type stands at -1 and comes first. */
const TELLING: readonly RelationType[] = ["RELATED_TO", "CITES"];
/** What is stated with less is no better than a way over others. */
const SURE = 0.5;

type Ahead = ReturnType<typeof costsTo>;

function stepsFrom(
  index: AdjacencyIndex,
  sieve: Sieve,
  partial: Partway,
  maxHops: number,
  ahead: Ahead,
): Partway[] {
  const steps = new Map<number, Partway>();
  const end = index.offsets[partial.entity + 1] ?? 0;
  for (let at = index.offsets[partial.entity] ?? 0; at < end; at++) {
    const [entity, relation] = [index.neighbours[at] ?? 0, index.ties[at] ?? 0];
    const toCome = ahead.get(entity);
    if (!toCome || partial.hops + 1 + toCome.hops > maxHops || !sieve.keepsRelation(relation)) continue;
    const cost = partial.cost + stepCost(relationTypeOf(index, relation), index.rank[relation] ?? 1);
    if (cost >= (steps.get(entity)?.cost ?? Number.POSITIVE_INFINITY) || passes(partial, entity)) continue;
    const estimate = cost + toCome.cost;
    steps.set(entity, { entity, relation, before: partial, hops: partial.hops + 1, cost, estimate });
  }
  return [...steps.values()];
}

function passes(partial: Partway, entity: number): boolean {
  for (let at: Partway | undefined = partial; at; at = at.before) if (at.entity === entity) return true;
  return false;
}

function pathOf(partial: Partway): Path {
  const entities: number[] = [];
  const relations: number[] = [];
  for (let at: Partway | undefined = partial; at; at = at.before) {
    entities.unshift(at.entity);
    if (at.relation >= 0) relations.unshift(at.relation);
  }
  return { entities, relations, cost: partial.cost };
}

function byWorth(index: AdjacencyIndex, a: Path, b: Path): number {
  const ids = (path: Path) => path.entities.map((entity) => index.ids[entity]).join("\n");
  return a.cost - b.cost || a.entities.length - b.entities.length || compareText(ids(a), ids(b));
}
