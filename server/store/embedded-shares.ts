import type Database from "libsql";
import type { Entity, GraphEdge, GraphNode, Relation, TextRecord } from "#model";
import type { TextShare } from "./text-shares.ts";

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
  return rows.map(([key, json]) => ({ key, attributes: JSON.parse(json) as Entity }));
}

function edgesOf(database: Database.Database, text: string): GraphEdge[] {
  const rows = database
    .prepare("SELECT relation, source, target, attributes FROM relation_share WHERE text = ?")
    .raw(true)
    .all(text) as [string, string, string, string][];
  return rows.map(([key, source, target, json]) => ({
    key,
    source,
    target,
    attributes: JSON.parse(json) as Relation,
  }));
}
