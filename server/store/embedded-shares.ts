import type Database from "libsql";
import {
  compareText,
  type Entity,
  type GraphEdge,
  type GraphNode,
  groupedBy,
  type Relation,
  type TextRecord,
} from "#model";
import type { TextHead } from "./graph-source.ts";
import type { NamedEntity } from "./name-index.ts";
import type { TextShare } from "./text-shares.ts";

/** Every text as a list shows it, by id. */
export function readHeads(database: Database.Database): TextHead[] {
  const rows = database
    .prepare(
      "SELECT t.record, t.hash, t.mentions, coalesce(r.hash, t.hash) FROM text t LEFT JOIN reading r ON r.text = t.id ORDER BY t.id",
    )
    .raw(true)
    .all() as [string, string, number, string][];
  return rows.map(([json, hash, mentions, readHash]) => {
    const record = JSON.parse(json) as TextRecord;
    const { id, title, author, coAuthors, date, dateFrom, language, sha256, origin, length } = record;
    const said = { id, title, author, coAuthors, date, dateFrom, language, sha256, origin, length };
    return { ...said, mentions, hash, readHash };
  });
}

/** Every entity that has a name, with all of them, by id; claims have none. */
export function* readNamed(database: Database.Database): Generator<NamedEntity> {
  const rows = database
    .prepare(
      "SELECT e.id, e.type, s.attributes, e.mentions FROM entity e JOIN entity_share s ON s.entity = e.id WHERE e.type <> 'Claim' ORDER BY e.id",
    )
    .raw(true)
    .all() as [string, string, string, number][];
  for (const [id, parts] of groupedBy(rows, (row) => row[0])) {
    const names = parts.flatMap((row) => {
      const { label, aliases } = JSON.parse(row[2]) as Entity;
      return [label, ...aliases];
    });
    yield { id, type: parts[0]?.[1] ?? "", names, mentions: parts[0]?.[3] ?? 0 };
  }
}

/** What every text supports, by id of the text; or only the one that is named. */
export function readShares(database: Database.Database, text?: string): TextShare[] {
  const query = "SELECT record, body, hash FROM text";
  const rows = (
    text === undefined
      ? database.prepare(`${query} ORDER BY id`).raw(true).all()
      : database.prepare(`${query} WHERE id = ?`).raw(true).all(text)
  ) as [string, string, string][];
  return rows.map(([json, body, hash]) => {
    const record = JSON.parse(json) as TextRecord;
    return { record, body, hash, nodes: nodesOf(database, record.id), edges: edgesOf(database, record.id) };
  });
}

function nodesOf(database: Database.Database, text: string): GraphNode[] {
  const rows = database
    .prepare("SELECT entity, attributes FROM entity_share WHERE text = ?")
    .raw(true)
    .all(text) as [string, string][];
  return rows.map(([key, json]) => ({ key, attributes: JSON.parse(json) as Entity })).sort(byKey);
}

function edgesOf(database: Database.Database, text: string): GraphEdge[] {
  const rows = database
    .prepare("SELECT relation, source, target, attributes FROM relation_share WHERE text = ?")
    .raw(true)
    .all(text) as [string, string, string, string][];
  return rows
    .map(([key, source, target, json]) => ({
      key,
      source,
      target,
      attributes: JSON.parse(json) as Relation,
    }))
    .sort(byKey);
}

function byKey(a: { key: string }, b: { key: string }): number {
  return compareText(a.key, b.key);
}
