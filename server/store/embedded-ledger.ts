import type Database from "libsql";
import type { Decision } from "#model";
import type { KeptLedger } from "./decision-rows.ts";
import { readShares } from "./embedded-shares.ts";
import { column, insertAll } from "./embedded-writing.ts";
import { looseEnds, type TextShare } from "./text-shares.ts";

/** The ledgers read last; to a ledger entries are only ever added, so that its last one tells whether it is the same. */
const kept = new WeakMap<Database.Database, readonly Decision[]>();

/** The whole ledger, in the order in which its entries came. */
export function readLedger(database: Database.Database): readonly Decision[] {
  const [last] = database
    .prepare("SELECT id, (SELECT count(*) FROM decision) FROM decision ORDER BY number DESC LIMIT 1")
    .raw(true)
    .all() as [string, number][];
  const known = kept.get(database);
  if (known && known.length === (last?.[1] ?? 0) && known.at(-1)?.id === last?.[0]) return known;
  const rows = database.prepare("SELECT entry FROM decision ORDER BY number").raw(true).all() as [string][];
  const ledger = rows.map(([json]) => JSON.parse(json) as Decision);
  kept.set(database, ledger);
  return ledger;
}

/** The ledger, and in how many texts each entry is at work. */
export function keptLedger(database: Database.Database): KeptLedger {
  const counts = database
    .prepare("SELECT decision, count(*) FROM decision_text GROUP BY decision")
    .raw(true)
    .all() as [string, number][];
  return { entries: readLedger(database), textsOf: new Map(counts) };
}

/** Adds entries to the ledger, to be called within a transaction. */
export function insertEntries(database: Database.Database, entries: readonly Decision[]): void {
  insertAll(
    database,
    "INSERT INTO decision (id, entry) SELECT value ->> 0, value ->> 1 FROM json_each(?)",
    entries.map((entry) => [entry.id, JSON.stringify(entry)]),
  );
}

/** What one text supports as it was read. */
export function readingOf(database: Database.Database, text: string): TextShare | undefined {
  const row = database.prepare("SELECT hash, share FROM reading WHERE text = ?").raw(true).get(text) as
    | [string, string]
    | undefined;
  const [now] = row ? [] : readShares(database, text);
  if (!row) return now;
  const [body] = column(database, "SELECT body FROM text WHERE id = ?", text);
  const share = JSON.parse(row[1]) as Pick<TextShare, "record" | "nodes" | "edges">;
  return { ...share, body: body ?? "", hash: row[0] };
}

/** What each text supports as it was read, by id. */
export function allReadings(database: Database.Database): TextShare[] {
  const texts = database.prepare("SELECT id FROM text ORDER BY id").raw(true).all() as [string][];
  return texts.flatMap(([id]) => readingOf(database, id) ?? []);
}

/** Keeps what was read of a text beside what decisions made of it; without a share, what was kept goes. */
export function keepReading(database: Database.Database, text: string, read: TextShare | undefined): void {
  const [kept] = column(database, "SELECT hash FROM reading WHERE text = ?", text);
  if (kept === read?.hash) return;
  for (const table of ["reading", "reading_entity"])
    database.prepare(`DELETE FROM ${table} WHERE text = ?`).run(text);
  if (!read) return;
  const { record, nodes, edges, hash } = read;
  database
    .prepare("INSERT INTO reading (text, hash, share) VALUES (?, ?, ?)")
    .run(text, hash, JSON.stringify({ record, nodes, edges }));
  insertAll(
    database,
    "INSERT INTO reading_entity (entity, text, named) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)",
    [...nodes.map(({ key }) => [key, text, 1]), ...looseEnds(read).map((id) => [id, text, 0])],
  );
}

/** Notes which decisions are at work in a text. */
export function noteAtWork(database: Database.Database, text: string, decisions: readonly string[]): void {
  database.prepare("DELETE FROM decision_text WHERE text = ?").run(text);
  insertAll(
    database,
    "INSERT INTO decision_text (decision, text) SELECT value ->> 0, value ->> 1 FROM json_each(?)",
    decisions.map((decision) => [decision, text]),
  );
}

/** In which of the texts each decision is at work. */
export function atWorkIn(database: Database.Database, texts: readonly string[]): Map<string, Set<string>> {
  const rows = database
    .prepare("SELECT decision, text FROM decision_text WHERE text IN (SELECT value FROM json_each(?))")
    .raw(true)
    .all(JSON.stringify(texts)) as [string, string][];
  const found = new Map<string, Set<string>>();
  for (const [decision, text] of rows) found.set(decision, (found.get(decision) ?? new Set()).add(text));
  return found;
}

/** Which of the ids the texts name as they were read, leaving some texts aside. */
export function idsHeld(
  database: Database.Database,
  ids: readonly string[],
  aside: readonly string[],
): Set<string> {
  const named = (table: string) =>
    `SELECT entity FROM ${table} WHERE entity IN (SELECT value FROM json_each(?1)) AND text NOT IN (SELECT value FROM json_each(?2))`;
  const rows = database
    .prepare(
      `${named("entity_share")} AND text NOT IN (SELECT text FROM reading) UNION ${named("reading_entity")} AND named = 1`,
    )
    .raw(true)
    .all(JSON.stringify(ids), JSON.stringify(aside)) as [string][];
  return new Set(rows.map(([id]) => id));
}

const WORD = '"((?:[^"\\\\]|\\\\.)*)"';
const AUTHORS = new RegExp(`"author":${WORD}`, "gu");
const CO_AUTHORS = new RegExp(`"coAuthors":(?<list>\\[(?:${WORD},?)*\\])`, "u");

/** The texts that name one of the ids, as read or as decided, state something of it, or were written by it. */
export function textsNaming(database: Database.Database, ids: readonly string[]): Set<string> {
  const list = JSON.stringify(ids);
  const isOne = "IN (SELECT value FROM json_each(?1))";
  const texts = new Set(
    ["entity_share", "reading_entity"].flatMap((table) =>
      column(database, `SELECT DISTINCT text FROM ${table} WHERE entity ${isOne}`, list),
    ),
  );
  const stated = `SELECT DISTINCT texts FROM relation WHERE source ${isOne} OR target ${isOne}`;
  for (const json of column(database, stated, list))
    for (const text of JSON.parse(json) as string[]) texts.add(text);
  const asked = new Set(ids);
  const records = database.prepare("SELECT id, record FROM text").raw(true).all() as [string, string][];
  for (const [id, record] of records) {
    if (!texts.has(id) && speakersIn(record).some((author) => asked.has(author))) texts.add(id);
  }
  return texts;
}

/** The authors that a record names, read off its JSON: most of it is layout, which need not be parsed. */
function speakersIn(record: string): string[] {
  const list = CO_AUTHORS.exec(record)?.groups?.["list"] ?? "[]";
  const authors = Array.from(record.matchAll(AUTHORS), ([, author]) => JSON.parse(`"${author}"`) as string);
  return [...authors, ...(JSON.parse(list) as string[])];
}

/** The texts in which one of the decisions is at work. */
export function textsAtWork(database: Database.Database, decisions: readonly string[]): string[] {
  return column(
    database,
    "SELECT DISTINCT text FROM decision_text WHERE decision IN (SELECT value FROM json_each(?))",
    JSON.stringify(decisions),
  );
}
