import Database from "libsql";

/** Moves everything that was written from the -wal file into the file itself, as the end of a program does. */
export function moveWhole(file: string): void {
  const database = new Database(file);
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}
