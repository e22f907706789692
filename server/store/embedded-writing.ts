import type Database from "libsql";
import { type Entity, type GraphEdge, type GraphNode, groupedBy, type Relation, statingPlaces } from "#model";
import { foldedWords } from "./fold-words.ts";
import { jsonOf } from "./json-rows.ts";
import { mergedEdge, mergedEntity, namesIn, type TextShare } from "./text-shares.ts";

/** Rows that go to SQLite in one statement, as one JSON list. */
const BATCH = 1_000;

/** The entities and relations whose sum over all texts a write changes. */
export interface Touched {
  readonly entities: Set<string>;
  readonly relations: Set<string>;
}

/** Writes the shares of one batch over what the same texts had; to be called within one transaction. */
export function writeShares(database: Database.Database, shares: readonly TextShare[]): void {
  const touched: Touched = { entities: new Set(), relations: new Set() };
  for (const share of shares) {
    dropShare(database, share.record.id, touched);
    insertShare(database, share);
    for (const node of share.nodes) touched.entities.add(node.key);
    for (const edge of share.edges) touched.relations.add(edge.key);
  }
  sumUp(database, touched);
}

/** Removes a text and all that only it supports; to be called within one transaction. */
export function dropText(database: Database.Database, text: string): void {
  const touched: Touched = { entities: new Set(), relations: new Set() };
  dropShare(database, text, touched);
  sumUp(database, touched);
}

function dropShare(database: Database.Database, text: string, touched: Touched): void {
  for (const id of column(database, "SELECT entity FROM entity_share WHERE text = ?", text))
    touched.entities.add(id);
  for (const id of column(database, "SELECT relation FROM relation_share WHERE text = ?", text)) {
    touched.relations.add(id);
  }
  const numbers = "SELECT number FROM sentence WHERE text = ?";
  database.prepare(`DELETE FROM sentence_words WHERE rowid IN (${numbers})`).run(text);
  for (const table of ["sentence", "entity_share", "relation_share"]) {
    database.prepare(`DELETE FROM ${table} WHERE text = ?`).run(text);
  }
  database.prepare("DELETE FROM text WHERE id = ?").run(text);
}

function insertShare(database: Database.Database, { record, body, nodes, edges, hash }: TextShare): void {
  const text = record.id;
  database
    .prepare("INSERT INTO text (id, record, body, hash, mentions) VALUES (?, ?, ?, ?, ?)")
    .run(text, JSON.stringify(record), body, hash, namesIn(nodes));
  insertNodes(database, text, nodes);
  insertEdges(database, text, edges);
  insertSentences(database, text, record.sentences, body);
}

/** Puts in what a text says of entities. */
export function insertNodes(database: Database.Database, text: string, nodes: readonly GraphNode[]): void {
  insertAll(
    database,
    "INSERT INTO entity_share (entity, text, attributes) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)",
    nodes.map(({ key, attributes }) => [key, text, JSON.stringify(attributes)]),
  );
}

/** Puts in the relations that a text states. */
export function insertEdges(database: Database.Database, text: string, edges: readonly GraphEdge[]): void {
  insertAll(
    database,
    "INSERT INTO relation_share (relation, text, source, target, attributes) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)",
    edges.map(({ key, source, target, attributes }) => [
      key,
      text,
      source,
      target,
      JSON.stringify(attributes),
    ]),
  );
}

function insertSentences(
  database: Database.Database,
  text: string,
  flat: readonly number[],
  body: string,
): void {
  const [last] = database.prepare("SELECT coalesce(max(number), 0) FROM sentence").raw(true).get() as [
    number,
  ];
  const rows: [number, string, number, number, string][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const [start, finish] = [flat[at] ?? 0, flat[at + 1] ?? 0];
    rows.push([last + 1 + at / 2, text, start, finish, foldedWords(body.slice(start, finish)).join(" ")]);
  }
  insertAll(
    database,
    "INSERT INTO sentence (number, text, start, finish) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)",
    rows,
  );
  insertAll(
    database,
    "INSERT INTO sentence_words (rowid, words) SELECT value ->> 0, value ->> 4 FROM json_each(?)",
    rows,
  );
}

/** Brings the sums of the touched entities and relations in step with their shares. */
export function sumUp(database: Database.Database, touched: Touched): void {
  const gone = sumEntities(database, [...touched.entities]);
  if (gone.length > 0) dropTiesOf(database, gone, touched);
  sumRelations(database, [...touched.relations]);
}

function sumEntities(database: Database.Database, ids: readonly string[]): string[] {
  const gone: string[] = [];
  for (const some of batches(ids)) {
    const shares = entityShares(database, some);
    gone.push(...some.filter((id) => !shares.has(id)));
    insertAll(
      database,
      UPSERT_ENTITY,
      [...shares].map(([id, parts]) => entityRow(id, mergedEntity(parts))),
    );
  }
  for (const some of batches(gone)) {
    database
      .prepare("DELETE FROM entity WHERE id IN (SELECT value FROM json_each(?))")
      .run(JSON.stringify(some));
  }
  return gone;
}

/** A relation cannot stay without its ends, whatever text states it. */
function dropTiesOf(database: Database.Database, gone: readonly string[], touched: Touched): void {
  const list = JSON.stringify(gone);
  const where = "source IN (SELECT value FROM json_each(?1)) OR target IN (SELECT value FROM json_each(?1))";
  for (const id of column(database, `SELECT id FROM relation WHERE ${where}`, list))
    touched.relations.add(id);
  const ids = JSON.stringify([...touched.relations]);
  database
    .prepare(`DELETE FROM relation_share WHERE (${where}) AND relation IN (SELECT value FROM json_each(?2))`)
    .run(list, ids);
}

/** Takes relations from these texts whose end is named nowhere any more. */
export function dropLooseEnds(database: Database.Database, texts: readonly string[]): void {
  const isLoose =
    "text IN (SELECT value FROM json_each(?)) AND (source NOT IN (SELECT id FROM entity) OR target NOT IN (SELECT id FROM entity))";
  const list = JSON.stringify(texts);
  const loose = column(database, `SELECT DISTINCT relation FROM relation_share WHERE ${isLoose}`, list);
  if (loose.length === 0) return;
  database.prepare(`DELETE FROM relation_share WHERE ${isLoose}`).run(list);
  sumRelations(database, loose);
}

function sumRelations(database: Database.Database, ids: readonly string[]): void {
  for (const some of batches(ids)) {
    const shares = relationShares(database, some);
    const gone = some.filter((id) => !shares.has(id));
    database
      .prepare("DELETE FROM relation WHERE id IN (SELECT value FROM json_each(?))")
      .run(JSON.stringify(gone));
    insertAll(
      database,
      UPSERT_RELATION,
      [...shares.values()].map((parts) => relationRow(mergedEdge(parts))),
    );
  }
}

const UPSERT_ENTITY = `
INSERT INTO entity (id, type, label, date, unnamed, kind, mentions, first_text, first_start, status)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9
FROM json_each(?) WHERE true
ON CONFLICT (id) DO UPDATE SET type = excluded.type, label = excluded.label, date = excluded.date,
  unnamed = excluded.unnamed, kind = excluded.kind, mentions = excluded.mentions,
  first_text = excluded.first_text, first_start = excluded.first_start, status = excluded.status`;

const UPSERT_RELATION = `
INSERT INTO relation (id, type, source, target, confidence, places, label, texts, status)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8
FROM json_each(?) WHERE true
ON CONFLICT (id) DO UPDATE SET type = excluded.type, source = excluded.source, target = excluded.target,
  confidence = excluded.confidence, places = excluded.places, label = excluded.label, texts = excluded.texts,
  status = excluded.status`;

function entityRow(id: string, entity: Entity): unknown[] {
  const { type, label, date = null, kind = null, mentions, status = null } = entity;
  const unnamed = entity.unnamed === undefined ? null : Number(entity.unnamed);
  const [first] = mentions;
  const place = [first?.text ?? "", first?.start ?? 0];
  return [id, type, label, date, unnamed, kind, mentions.length, ...place, status];
}

function relationRow({ key, source, target, attributes }: GraphEdge): unknown[] {
  const { type, confidence, evidence, label = null, status = null } = attributes;
  const texts = JSON.stringify([...new Set(evidence.map((place) => place.text))]);
  return [key, type, source, target, confidence, statingPlaces(evidence), label, texts, status];
}

/** What each text says of the entities, in the order of the texts' ids. */
export function entityShares(database: Database.Database, ids: readonly string[]): Map<string, Entity[]> {
  const rows = database
    .prepare(
      "SELECT entity, attributes FROM entity_share WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY entity, text",
    )
    .raw(true)
    .all(JSON.stringify(ids)) as [string, string][];
  const groups = groupedBy(rows, ([id]) => id);
  return new Map([...groups].map(([id, parts]) => [id, parts.map(([, json]) => JSON.parse(json) as Entity)]));
}

/** What each text says of the relations, in the order of the texts' ids. */
export function relationShares(
  database: Database.Database,
  ids: readonly string[],
): Map<string, GraphEdge[]> {
  const rows = database
    .prepare(
      "SELECT relation, source, target, attributes FROM relation_share WHERE relation IN (SELECT value FROM json_each(?)) ORDER BY relation, text",
    )
    .raw(true)
    .all(JSON.stringify(ids)) as [string, string, string, string][];
  const edges = rows.map(([key, source, target, json]) => ({
    key,
    source,
    target,
    attributes: JSON.parse(json) as Relation,
  }));
  return groupedBy(edges, (edge) => edge.key);
}

/** Inserts rows, many with each call, as JSON lists. */
export function insertAll(database: Database.Database, statement: string, rows: readonly unknown[][]): void {
  const insert = database.prepare(statement);
  for (const some of batches(rows)) insert.run(jsonOf(some));
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}

/** The first column of what a query gives for a value. */
export function column(database: Database.Database, query: string, value: string): string[] {
  return (database.prepare(query).raw(true).all(value) as [string][]).map(([first]) => first);
}
