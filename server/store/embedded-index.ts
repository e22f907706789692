import type Database from "libsql";
import {
  compareText,
  type EntitySummary,
  type EntityType,
  isDatedByEdition,
  RELATION_TYPES,
  type RelationType,
  type Status,
} from "#model";
import {
  type AdjacencyIndex,
  buildIndex,
  type IndexedEntity,
  type IndexedRelations,
} from "./adjacency-index.ts";
import { entityShares } from "./embedded-writing.ts";
import { mergedEntity } from "./text-shares.ts";

type EntityRow = [
  string,
  EntityType,
  string,
  string | null,
  number | null,
  string | null,
  number,
  string | null,
  string | null,
];
type RelationRow = [
  string,
  RelationType,
  string,
  string,
  number,
  number,
  string | null,
  string,
  string | null,
];

const ENTITIES =
  "SELECT id, type, label, date, unnamed, kind, mentions, status, NULL FROM entity ORDER BY id";
/** How a claim is held stands with what its text says of it. */
const POLARITY =
  "(SELECT json_extract(s.attributes, '$.polarity') FROM entity_share s WHERE s.entity = entity.id LIMIT 1)";
const RELATIONS =
  "SELECT id, type, source, target, confidence, places, label, texts, status FROM relation ORDER BY id";

/** The index of the whole file. The words of claims, and whose year a work stands at, are left in the file until they are shown. */
export function loadIndex(database: Database.Database): AdjacencyIndex {
  const entities = inCodeUnits(database.prepare(ENTITIES).raw(true).all() as EntityRow[]);
  const relations = inCodeUnits(database.prepare(RELATIONS).raw(true).all() as RelationRow[]);
  const texts = database.prepare("SELECT id FROM text ORDER BY id").raw(true).all() as [string][];
  const textIds = texts.map(([id]) => id);
  const numbers = new Map(entities.map(([id], number) => [id, number]));
  const degrees = degreesOf(numbers, relations);
  const indexed: IndexedEntity[] = entities.map((row, number) => ({
    id: row[0],
    type: row[1],
    date: row[3] ?? undefined,
    weight: row[6] + (degrees[number] ?? 0),
    summary: isReadWhenShown(row) ? undefined : entitySummary(row, degrees[number] ?? 0),
  }));
  return buildIndex(indexed, columnsOf(numbers, relations, textIds), textIds);
}

/** True for what the rows of the index do not tell whole. */
function isReadWhenShown([, type, , date]: EntityRow): boolean {
  return type === "Claim" || isDatedWork(type, date);
}

function isDatedWork(type: EntityType, date: string | null): boolean {
  return type === "Work" && date !== null;
}

/** Those of the works whose year is that of a cited edition: it stands with what the texts say of them. */
function datedByEdition(database: Database.Database, rows: readonly EntityRow[]): Set<string> {
  const dated = rows.filter(([, type, , date]) => isDatedWork(type, date)).map(([id]) => id);
  if (dated.length === 0) return new Set();
  const shares = [...entityShares(database, dated)];
  return new Set(shares.flatMap(([id, parts]) => (isDatedByEdition(mergedEntity(parts)) ? id : [])));
}

/** The summaries of the entities, read from the file; degrees come from the index. */
export function readSummaries(
  database: Database.Database,
  index: AdjacencyIndex,
  ids: readonly string[],
): EntitySummary[] {
  const rows = database
    .prepare(
      `SELECT id, type, label, date, unnamed, kind, mentions, status, ${POLARITY} FROM entity WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw(true)
    .all(JSON.stringify(ids)) as EntityRow[];
  const editions = datedByEdition(database, rows);
  return rows.map((row) => {
    const summary = entitySummary(row, statedDegree(index, index.numberOf.get(row[0]) ?? -1));
    return editions.has(row[0]) ? { ...summary, dateOf: "edition" } : summary;
  });
}

function entitySummary(
  [id, type, label, date, unnamed, kind, mentions, status, polarity]: EntityRow,
  degree: number,
): EntitySummary {
  return {
    id,
    type,
    label,
    ...(date !== null && { date }),
    ...(unnamed !== null && { unnamed: unnamed === 1 }),
    ...(kind !== null && { kind: kind as NonNullable<EntitySummary["kind"]> }),
    ...(polarity !== null && { polarity: polarity as NonNullable<EntitySummary["polarity"]> }),
    mentions,
    degree,
    ...(status !== null && { status: status as Status }),
  };
}

function statedDegree(index: AdjacencyIndex, number: number): number {
  const ties = index.ties.subarray(index.offsets[number] ?? 0, index.offsets[number + 1] ?? 0);
  return ties.filter((tie) => (index.rank[tie] ?? 0) >= 2 ** 23).length;
}

function degreesOf(numbers: ReadonlyMap<string, number>, relations: readonly RelationRow[]): Uint32Array {
  const degrees = new Uint32Array(numbers.size);
  for (const [, type, source, target] of relations) {
    if (!RELATION_TYPES[type].stated) continue;
    for (const end of [numbers.get(source) ?? 0, numbers.get(target) ?? 0])
      degrees[end] = (degrees[end] ?? 0) + 1;
  }
  return degrees;
}

function columnsOf(
  numbers: ReadonlyMap<string, number>,
  relations: readonly RelationRow[],
  textIds: readonly string[],
): IndexedRelations {
  const lists = new Map<string, number[]>();
  const placesOf = (texts: string): number[] => {
    const known = lists.get(texts);
    if (known) return known;
    const list = (JSON.parse(texts) as string[]).map((text) => textIds.indexOf(text));
    lists.set(texts, list);
    return list;
  };
  return {
    source: relations.map((row) => numbers.get(row[2]) ?? 0),
    target: relations.map((row) => numbers.get(row[3]) ?? 0),
    type: relations.map((row) => row[1]),
    confidence: relations.map((row) => row[4]),
    places: relations.map((row) => row[5]),
    texts: relations.map((row) => placesOf(row[7])),
    labels: new Map(relations.flatMap((row, place) => (row[6] === null ? [] : [[place, row[6]] as const]))),
    statuses: new Map(
      relations.flatMap((row, place) => (row[8] === null ? [] : [[place, row[8] as Status] as const])),
    ),
  };
}

/** SQLite sorts by code point; the two orders differ only where an id holds a character from U+D800 on. */
function inCodeUnits<T extends [string, ...unknown[]]>(rows: T[]): T[] {
  return rows.some(([id]) => /[\ud800-\uffff]/.test(id))
    ? rows.sort((a, b) => compareText(a[0], b[0]))
    : rows;
}
