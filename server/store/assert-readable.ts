import { isUtf8 } from "node:buffer";
import type Database from "libsql";
import { StoreAwayError } from "./graph-store.ts";

/** The columns of each table that hold words, those that hold numbers, and how many rows are looked at in one go. */
const TABLES: readonly Table[] = [
  { table: "text", words: ["id", "record", "body", "hash"], numbers: ["mentions"], rows: 8 },
  {
    table: "entity",
    words: ["id", "type", "label", "date", "kind", "first_text", "status"],
    numbers: ["unnamed", "mentions", "first_start"],
    rows: 2_000,
  },
  {
    table: "relation",
    words: ["id", "type", "source", "target", "label", "texts", "status"],
    numbers: ["confidence", "places"],
    rows: 2_000,
  },
  { table: "entity_share", words: ["entity", "text", "attributes"], numbers: [], rows: 1_000 },
  {
    table: "relation_share",
    words: ["relation", "text", "source", "target", "attributes"],
    numbers: [],
    rows: 1_000,
  },
  { table: "sentence", words: ["text"], numbers: ["start", "finish"], rows: 10_000 },
  { table: "decision", words: ["id", "entry"], numbers: [], rows: 1_000 },
  { table: "decision_text", words: ["decision", "text"], numbers: [], rows: 2_000 },
  { table: "reading", words: ["text", "hash", "share"], numbers: [], rows: 4 },
  { table: "reading_entity", words: ["entity", "text"], numbers: ["named"], rows: 2_000 },
];

/** SQLite reads what an index holds from the index, not from the row, so that these copies are looked at too. */
const INDEXES = [
  { table: "text", index: "sqlite_autoindex_text_1", words: ["id"] },
  { table: "entity", index: "sqlite_autoindex_entity_1", words: ["id"] },
  { table: "entity", index: "claim", words: ["id"], where: "type = 'Claim'" },
  { table: "relation", index: "sqlite_autoindex_relation_1", words: ["id"] },
  { table: "entity_share", index: "sqlite_autoindex_entity_share_1", words: ["entity", "text"] },
  { table: "entity_share", index: "entity_share_text", words: ["text"] },
  { table: "relation_share", index: "sqlite_autoindex_relation_share_1", words: ["relation", "text"] },
  { table: "relation_share", index: "relation_share_text", words: ["text"] },
  { table: "sentence", index: "sentence_place", words: ["text"] },
  { table: "decision", index: "sqlite_autoindex_decision_1", words: ["id"] },
  { table: "decision_text", index: "sqlite_autoindex_decision_text_1", words: ["decision", "text"] },
  { table: "decision_text", index: "decision_text_text", words: ["text"] },
  { table: "reading", index: "sqlite_autoindex_reading_1", words: ["text"] },
  { table: "reading_entity", index: "sqlite_autoindex_reading_entity_1", words: ["entity", "text"] },
  { table: "reading_entity", index: "reading_entity_text", words: ["text"] },
] as const;

type Index = (typeof INDEXES)[number];
/** Some words and numbers of a table that are looked at together. */
interface Table {
  readonly table: string;
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly rows: number;
}

const LEDGER: ReadonlySet<string> = new Set(["decision", "decision_text", "reading", "reading_entity"]);
type Found = [bytes: Uint8Array | null, odd: number | null];
type Page = [last: number | null, ...Found];

/**
 * Throws a StoreAwayError where a row holds words that are no UTF-8, or words in the place of numbers. libsql ends the
 * whole process when it reads such a row as words, so they are looked at as bytes first: many rows joined into one value.
 */
export function assertReadable(database: Database.Database, file: string): void {
  const isWhole =
    tablesIn(database).every((table) => isReadable(database, table)) &&
    INDEXES.filter(({ table }) => !isOld(database) || !LEDGER.has(table)).every((index) =>
      isReadableIndex(database, index),
    );
  if (isWhole) return;
  throw new StoreAwayError(`${file} is damaged: move it away and load the texts again into a new file.`);
}

/** A file of version 1 that may not be written has no ledger, and nothing in it has a standing. */
function tablesIn(database: Database.Database): readonly Table[] {
  if (!isOld(database)) return TABLES;
  return TABLES.filter(({ table }) => !LEDGER.has(table)).map((table) => ({
    ...table,
    words: table.words.filter((name) => name !== "status"),
  }));
}

function isOld(database: Database.Database): boolean {
  const [version] = database.prepare("PRAGMA user_version").raw(true).get() as [number];
  return version < 2;
}

function isReadable(database: Database.Database, table: Table): boolean {
  const page = database.prepare(pageQuery(table)).raw(true);
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const [last, bytes, odd] = page.get(after) as Page;
    if (last === null) return true;
    if (odd !== 0 || !isUtf8(bytes ?? new Uint8Array())) return false;
    after = last;
  }
}

function isReadableIndex(database: Database.Database, index: Index): boolean {
  const [bytes, odd] = database.prepare(indexQuery(index)).raw(true).get() as Found;
  return (odd ?? 0) === 0 && isUtf8(bytes ?? new Uint8Array());
}

/** Ids alone, so that those of a whole table stay far below the longest value of SQLite, 1,000 MB. */
function indexQuery({ table, index, words, ...rest }: Index): string {
  const isOdd = words.map((name) => `typeof(${name}) <> 'text'`).join(" OR ");
  const rows = `main.${table} INDEXED BY ${index} WHERE ${"where" in rest ? rest.where : "true"}`;
  return `SELECT cast(group_concat(${joined(words)}, char(10)) AS BLOB), sum(${isOdd}) FROM ${rows}`;
}

function pageQuery({ table, words, numbers, rows }: Table): string {
  const isOdd = [
    ...words.map((name) => `typeof(${name}) NOT IN ('text', 'null')`),
    ...numbers.map((name) => `typeof(${name}) IN ('text', 'blob')`),
  ].join(" OR ");
  return `SELECT max(rowid), cast(group_concat(${joined(words)}, char(10)) AS BLOB), sum(${isOdd})
    FROM (SELECT rowid, * FROM main.${table} WHERE rowid > ? ORDER BY rowid LIMIT ${rows})`;
}

/** A line break between the values keeps the end of one from making good the beginning of the next. */
function joined(words: readonly string[]): string {
  return words.map((name) => `coalesce(${name}, '')`).join(" || char(10) || ");
}
