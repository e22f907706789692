import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { guarded, notWritten } from "./embedded-faults.ts";
import { StoreAwayError } from "./graph-store.ts";

/** The version of the tables below; a file with a greater one was written by a newer Ibid. */
export const SCHEMA_VERSION = 2;

/** "Ibid" in ASCII: tells our files from other SQLite files (PRAGMA application_id). */
const APPLICATION = 0x49626964;

/** How long to wait for another writer, in milliseconds. */
const PATIENCE = 5_000;

/**
 * The ledger of decisions, in which texts each is at work, and of texts that decisions change what was read: as JSON, with
 * the ids that it names, or of which it only states something. Entries of the ledger are added and never changed.
 */
const LEDGER_TABLES = `
CREATE TABLE decision (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL);
CREATE TABLE decision_text (decision TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (decision, text));
CREATE INDEX decision_text_text ON decision_text (text);
CREATE TABLE reading (text TEXT PRIMARY KEY, hash TEXT NOT NULL, share TEXT NOT NULL);
CREATE TABLE reading_entity (entity TEXT NOT NULL, text TEXT NOT NULL, named INTEGER NOT NULL, UNIQUE (entity, text));
CREATE INDEX reading_entity_text ON reading_entity (text);
`;

/**
 * What each text supports stands in the *_share tables; entity and relation hold the sum over all texts,
 * for the index in memory. Numbers are row numbers and mean nothing outside the file.
 */
const TABLES = `
CREATE TABLE text (
  id TEXT PRIMARY KEY, record TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL, mentions INTEGER NOT NULL
);
CREATE TABLE entity (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, label TEXT NOT NULL, date TEXT,
  unnamed INTEGER, kind TEXT, mentions INTEGER NOT NULL, first_text TEXT NOT NULL, first_start INTEGER NOT NULL,
  status TEXT
);
CREATE INDEX claim ON entity (id) WHERE type = 'Claim';
CREATE TABLE relation (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  confidence REAL NOT NULL, places INTEGER NOT NULL, label TEXT, texts TEXT NOT NULL, status TEXT
);
CREATE TABLE entity_share (entity TEXT NOT NULL, text TEXT NOT NULL, attributes TEXT NOT NULL, UNIQUE (entity, text));
CREATE INDEX entity_share_text ON entity_share (text);
CREATE TABLE relation_share (
  relation TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, attributes TEXT NOT NULL,
  UNIQUE (relation, text)
);
CREATE INDEX relation_share_text ON relation_share (text);
CREATE TABLE sentence (number INTEGER PRIMARY KEY, text TEXT NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL);
CREATE INDEX sentence_place ON sentence (text, start);
CREATE VIRTUAL TABLE sentence_words USING fts5(
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
${LEDGER_TABLES}
PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** What brings a file of each older version one version on. */
const MIGRATIONS: readonly string[] = [
  "",
  `ALTER TABLE entity ADD COLUMN status TEXT; ALTER TABLE relation ADD COLUMN status TEXT;
   ${LEDGER_TABLES} PRAGMA user_version = 2;`,
];

/** Lets a file of version 1 that may not be written be read like a newer one, from what lies beside it in memory. */
const AS_IF_NEW = `
PRAGMA temp_store = MEMORY;
CREATE TEMP VIEW entity AS SELECT *, NULL AS status FROM main.entity;
CREATE TEMP VIEW relation AS SELECT *, NULL AS status FROM main.relation;
${LEDGER_TABLES.replaceAll("CREATE TABLE", "CREATE TEMP TABLE").replace(/CREATE INDEX .*\n/gu, "")}
`;

/**
 * Opens the SQLite file of a graph, or makes it. A committed text survives a crash of the program (WAL, synchronous=FULL).
 * A file that may be read but not written is opened as it stands, and a load into it is refused.
 * Throws a StoreAwayError for a damaged or foreign file and for one that a newer Ibid wrote.
 */
export function openDatabase(file: string): Database.Database {
  return guarded(file, () => {
    const mayWrite = whyReadOnly(file) === undefined;
    const database = new Database(mayWrite ? file : readOnlyAddress(file), { timeout: PATIENCE });
    try {
      prepareDatabase(database, file, mayWrite);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/**
 * True where no other connection has the file open: a file leaves the WAL mode only for one who is alone with it
 * (sqlite.org/wal.html, "Persistence of WAL mode"), and has then no others beside it.
 */
export function isAlone(database: Database.Database): boolean {
  try {
    // Read first: the mode that another has set since is known only then.
    numberOf(database, "SELECT count(*) FROM sqlite_master");
    database.exec("PRAGMA journal_mode = DELETE");
    return true;
  } catch {
    return false;
  }
}

function prepareDatabase(database: Database.Database, file: string, mayWrite: boolean): void {
  const version = numberOf(database, "PRAGMA user_version");
  const isEmpty = numberOf(database, "SELECT count(*) FROM sqlite_master") === 0;
  if (!isEmpty && numberOf(database, "PRAGMA application_id") !== APPLICATION) {
    throw new StoreAwayError(`${file} is not a graph of Ibid: name another file.`);
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreAwayError(
      `${file} was written by a newer Ibid (its tables have version ${version}, this program knows ${SCHEMA_VERSION}): update Ibid or name another file.`,
    );
  }
  if (!mayWrite) {
    if (isEmpty) throw new StoreAwayError(notWritten(file));
    if (version < SCHEMA_VERSION) database.exec(AS_IF_NEW);
    return;
  }
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144");
  if (isEmpty) database.transaction(() => createTables(database)).immediate();
  else if (version < SCHEMA_VERSION) database.transaction(() => bringUp(database)).immediate();
}

/** Another program may have done it meanwhile. */
function bringUp(database: Database.Database): void {
  for (let version = numberOf(database, "PRAGMA user_version"); version < SCHEMA_VERSION; version++)
    database.exec(MIGRATIONS[version] ?? "");
}

/** Why a file that is there may only be read: it may not be written, or its folder may not, and SQLite writes beside the file too. */
export function whyReadOnly(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    accessSync(file, constants.W_OK);
    accessSync(dirname(resolve(file)), constants.W_OK);
    return undefined;
  } catch {
    return notWritten(file);
  }
}

/**
 * The file as an address that keeps SQLite from writing beside it (immutable, sqlite.org/uri.html). What another program
 * has not yet moved from the -wal file would be missed then, so that such a file is opened the common way.
 */
function readOnlyAddress(file: string): string {
  const unmoved = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return unmoved > 0 ? file : `${pathToFileURL(file).href}?immutable=1`;
}

/** Two programs may find the file empty at once; the second finds the tables when its turn comes. */
function createTables(database: Database.Database): void {
  if (numberOf(database, "SELECT count(*) FROM sqlite_master") === 0) database.exec(TABLES);
}

function numberOf(database: Database.Database, query: string): number {
  const row = database.prepare(query).raw(true).get() as unknown[];
  return Number(row[0]);
}
