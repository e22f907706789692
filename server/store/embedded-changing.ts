import type Database from "libsql";
import { insertEdges, insertNodes, sumUp, type Touched } from "./embedded-writing.ts";
import { namesIn, type TextShare } from "./text-shares.ts";

/**
 * Brings texts that are there, with the words that they have, in step with their shares: only what is different is written.
 * To be called within one transaction.
 */
export function changeShares(database: Database.Database, shares: readonly TextShare[]): void {
  const touched: Touched = { entities: new Set(), relations: new Set() };
  for (const share of shares) {
    const text = share.record.id;
    const nodes = changedRows(database, { table: "entity_share", text }, share.nodes);
    const edges = changedRows(database, { table: "relation_share", text }, share.edges);
    insertNodes(database, text, nodes.fresh);
    insertEdges(database, text, edges.fresh);
    for (const key of nodes.keys) touched.entities.add(key);
    for (const key of edges.keys) touched.relations.add(key);
    database
      .prepare("UPDATE text SET record = ?, hash = ?, mentions = ? WHERE id = ?")
      .run(JSON.stringify(share.record), share.hash, namesIn(share.nodes), text);
  }
  sumUp(database, touched);
}

/** Takes out the rows of a text that are gone or different; gives what is to be put in, and the keys of all that changes. */
function changedRows<Row extends { readonly key: string; readonly attributes: object }>(
  database: Database.Database,
  { table, text }: { readonly table: keyof typeof ROWS; readonly text: string },
  now: readonly Row[],
): { fresh: Row[]; keys: string[] } {
  const rows = database.prepare(ROWS[table]).raw(true).all(text) as [string, string][];
  const there = new Map(rows);
  const fresh = now.filter(({ key, attributes }) => there.get(key) !== JSON.stringify(attributes));
  const kept = new Set(now.map(({ key }) => key));
  const gone = rows.flatMap(([key]) => (kept.has(key) ? [] : [key]));
  const keys = [...gone, ...fresh.map(({ key }) => key)];
  database.prepare(DROPS[table]).run(text, JSON.stringify(keys));
  return { fresh, keys };
}

const ROWS = {
  entity_share: "SELECT entity, attributes FROM entity_share WHERE text = ?",
  relation_share: "SELECT relation, attributes FROM relation_share WHERE text = ?",
} as const;

const DROPS = {
  entity_share: "DELETE FROM entity_share WHERE text = ? AND entity IN (SELECT value FROM json_each(?))",
  relation_share:
    "DELETE FROM relation_share WHERE text = ? AND relation IN (SELECT value FROM json_each(?))",
} as const;
