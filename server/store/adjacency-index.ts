import {
  boundsOf,
  contraryOf,
  ENTITY_TYPE_NAMES,
  type EntitySummary,
  type EntityType,
  RELATION_TYPE_NAMES,
  type RelationSummary,
  type RelationType,
  relationId,
  type Status,
} from "#model";
import { dayNumber } from "./day-number.ts";
import { standingsOf } from "./entity-standing.ts";
import { Stamps } from "./stamps.ts";
import { rankOf } from "./tie-strength.ts";

/** An entity as the index takes it; the summary may be left out where it is read only when shown. */
export interface IndexedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly date?: string | undefined;
  /** How much it matters: its places and its relations, counted together. */
  readonly weight?: number | undefined;
  readonly summary?: EntitySummary | undefined;
}

/** Relations as columns: ends are places in the list of entities, texts are places in the list of texts. */
export interface IndexedRelations {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly type: readonly RelationType[];
  readonly confidence: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  readonly texts: readonly (readonly number[])[];
  readonly labels: ReadonlyMap<number, string>;
  readonly statuses: ReadonlyMap<number, Status>;
  /** The first author of whom a relation is kept, where it is one of a co-author's. */
  readonly coAuthorOf?: ReadonlyMap<number, string>;
}

/**
 * A graph as typed arrays (compressed sparse rows), for walking. Entities are numbered in the order of their ids,
 * relations strongest first and then by id, so that comparing numbers is comparing strength and id.
 * The ties of entity `n` stand from `offsets[n]` to `offsets[n + 1]`, strongest first.
 */
export interface AdjacencyIndex {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly summaries: (EntitySummary | undefined)[];
  /** Place of the type in ENTITY_TYPE_NAMES. */
  readonly entityType: Uint8Array;
  /** Days as numbers (19180411); 0 where undated. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Place of the entity among all, those that matter most first, then by id. */
  readonly standing: Uint32Array;
  /** The entity that stands at this place: `standing` read the other way. */
  readonly atStanding: Uint32Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Place of the type in RELATION_TYPE_NAMES. */
  readonly relationType: Uint8Array;
  readonly confidence: Float64Array;
  readonly places: Uint32Array;
  readonly rank: Uint32Array;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly ties: Uint32Array;
  readonly textIds: readonly string[];
  readonly textsOf: readonly (readonly number[])[];
  readonly labels: ReadonlyMap<number, string>;
  /** How those relations stand that a reader judged. */
  readonly statuses: ReadonlyMap<number, Status>;
  /** The first author of whom a relation is kept, where it is one of a co-author's. */
  readonly coAuthorOf: ReadonlyMap<number, string>;
  /** Those relations whose opposite is stated of the same two. */
  readonly contrary: ReadonlySet<number>;
  /** Of citations that were shown, whether they only speak of the other; nothing of those whose places were not looked at yet. */
  readonly speaksOf: Map<number, boolean>;
  /** Marks on entities that a walk may use between two awaits. */
  readonly seen: Stamps;
  readonly near: Stamps;
}

/** The index of entities sorted by id and relations sorted by id (both in code units). */
export function buildIndex(
  entities: readonly IndexedEntity[],
  relations: IndexedRelations,
  textIds: readonly string[],
): AdjacencyIndex {
  const ids = entities.map((entity) => entity.id);
  return {
    ids,
    numberOf: new Map(ids.map((id, number) => [id, number])),
    summaries: entities.map((entity) => entity.summary),
    entityType: Uint8Array.from(entities, (entity) => ENTITY_TYPE_NAMES.indexOf(entity.type)),
    ...daysOf(entities),
    ...standingsOf(entities),
    ...tiesOf(ids.length, relations),
    textIds,
    seen: new Stamps(ids.length),
    near: new Stamps(ids.length),
  };
}

/** The index of the same entities and texts with other relations, which come as strong ones first and then by id. */
export function withRelations(index: AdjacencyIndex, relations: IndexedRelations): AdjacencyIndex {
  return { ...index, ...tiesOf(index.ids.length, relations) };
}

function tiesOf(entities: number, relations: IndexedRelations) {
  const columns = ranked(relations);
  const rows = rowsOf(entities, columns.source, columns.target);
  return { ...columns, ...rows, contrary: contrariesIn(columns, entities), speaksOf: new Map() };
}

/** The relation of this number, as a drawing needs it. */
export function relationSummary(index: AdjacencyIndex, number: number): RelationSummary {
  const type = relationTypeOf(index, number);
  const source = index.ids[index.source[number] ?? 0] ?? "";
  const target = index.ids[index.target[number] ?? 0] ?? "";
  const confidence = index.confidence[number] ?? 0;
  const evidence = index.places[number] ?? 0;
  const summary: RelationSummary = {
    id: relationId(type, source, target),
    type,
    source,
    target,
    confidence,
    evidence,
  };
  const label = index.labels.get(number);
  if (label !== undefined) summary.label = label;
  const status = index.statuses.get(number);
  if (status !== undefined) summary.status = status;
  if (index.contrary.has(number)) summary.contrary = true;
  if (index.speaksOf.get(number)) summary.speaksOf = true;
  const coAuthorOf = index.coAuthorOf.get(number);
  if (coAuthorOf !== undefined) summary.coAuthorOf = coAuthorOf;
  return summary;
}

/** The type of the relation of this number. */
export function relationTypeOf(index: AdjacencyIndex, number: number): RelationType {
  return RELATION_TYPE_NAMES[index.relationType[number] ?? 0] ?? "RELATED_TO";
}

type Columns = Pick<
  AdjacencyIndex,
  | "source"
  | "target"
  | "relationType"
  | "confidence"
  | "places"
  | "rank"
  | "textsOf"
  | "labels"
  | "statuses"
  | "coAuthorOf"
>;

function ranked(relations: IndexedRelations): Columns {
  const order = strongestFirst(relations);
  const placeOf = new Uint32Array(order.length);
  order.forEach((place, number) => {
    placeOf[place] = number;
  });
  const type = (place: number) => relations.type[place] ?? "RELATED_TO";
  const renumbered = <T>(known: ReadonlyMap<number, T> = new Map()) =>
    new Map([...known].map(([place, one]) => [placeOf[place] ?? 0, one]));
  const codes = new Map(RELATION_TYPE_NAMES.map((name, code) => [name, code]));
  return {
    source: order.map((place) => relations.source[place] ?? 0),
    target: order.map((place) => relations.target[place] ?? 0),
    relationType: Uint8Array.from(order, (place) => codes.get(type(place)) ?? 0),
    confidence: Float64Array.from(order, (place) => relations.confidence[place] ?? 0),
    places: order.map((place) => relations.places[place] ?? 0),
    rank: order.map((place) => rankAt(relations, place)),
    textsOf: Array.from(order, (place) => relations.texts[place] ?? []),
    labels: renumbered(relations.labels),
    statuses: renumbered(relations.statuses),
    coAuthorOf: renumbered(relations.coAuthorOf),
  };
}

/** The relations whose opposite leads from the same entity to the same one. */
function contrariesIn({ source, target, relationType }: Columns, entities: number): Set<number> {
  const opposite = RELATION_TYPE_NAMES.map((type) => contraryOf(type));
  const byEnds = new Map<number, number>();
  const found = new Set<number>();
  for (let number = 0; number < source.length; number++) {
    if (opposite[relationType[number] ?? 0] === undefined) continue;
    const ends = (source[number] ?? 0) * entities + (target[number] ?? 0);
    const other = byEnds.get(ends);
    if (other === undefined) byEnds.set(ends, number);
    else found.add(number).add(other);
  }
  return found;
}

function rankAt(relations: IndexedRelations, place: number): number {
  const type = relations.type[place] ?? "RELATED_TO";
  return rankOf(type, relations.confidence[place] ?? 0, relations.places[place] ?? 0);
}

/** Places in the list, strongest first; equals keep their order. Rank and place share one number, so that the sort is native. */
function strongestFirst(relations: IndexedRelations): Uint32Array {
  const room = 2 ** 28;
  const keys = Float64Array.from(
    relations.type,
    (_, place) => (2 ** 24 - rankAt(relations, place)) * room + place,
  ).sort();
  return Uint32Array.from(keys, (key) => key % room);
}

function rowsOf(count: number, source: Uint32Array, target: Uint32Array) {
  const offsets = new Uint32Array(count + 1);
  for (const end of [source, target])
    for (const entity of end) offsets[entity + 1] = (offsets[entity + 1] ?? 0) + 1;
  for (let n = 0; n < count; n++) offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  const next = offsets.slice();
  const neighbours = new Uint32Array(source.length * 2);
  const ties = new Uint32Array(source.length * 2);
  const add = (from: number, to: number, tie: number) => {
    const place = next[from] ?? 0;
    next[from] = place + 1;
    neighbours[place] = to;
    ties[place] = tie;
  };
  for (let tie = 0; tie < source.length; tie++) {
    const [from, to] = [source[tie] ?? 0, target[tie] ?? 0];
    add(from, to, tie);
    add(to, from, tie);
  }
  return { offsets, neighbours, ties };
}

function daysOf(entities: readonly IndexedEntity[]) {
  const firstDay = new Int32Array(entities.length);
  const lastDay = new Int32Array(entities.length);
  entities.forEach(({ date }, number) => {
    const bounds = date === undefined ? undefined : boundsOf(date);
    if (!bounds) return;
    firstDay[number] = dayNumber(bounds.from);
    lastDay[number] = dayNumber(bounds.to);
  });
  return { firstDay, lastDay };
}
