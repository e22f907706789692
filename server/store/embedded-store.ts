import type { HealthReply } from "#model";
import { answeringStore, type Writing } from "./answering-store.ts";
import { guarded } from "./embedded-faults.ts";
import { appendEntries, removeReading, writeReadings } from "./embedded-replay.ts";
import { isAlone, openDatabase, whyReadOnly } from "./embedded-schema.ts";
import { EmbeddedSource } from "./embedded-source.ts";
import { hashesOf } from "./graph-source.ts";
import type { GraphStore } from "./graph-store.ts";
import { loadBatches } from "./load-batches.ts";

/**
 * Opens the store that lies in one SQLite file, or in memory for ":memory:". A text is written whole or not at all.
 * It runs on libsql, which has the interface of better-sqlite3, because its binaries come inside the npm package:
 * `npm ci` needs no compiler and no host but the registry. Throws a StoreAwayError where the file cannot be used.
 */
export function openEmbeddedStore(file: string): GraphStore {
  const readOnly = whyReadOnly(file);
  const database = openDatabase(file);
  const source = new EmbeddedSource(database, file);
  const within = <T>(work: () => T): T => {
    try {
      return guarded(file, () => database.transaction(work).immediate());
    } finally {
      source.forget();
    }
  };
  const writing: Writing = {
    load: (graph, bodies, onProgress) =>
      loadBatches({
        graph,
        bodies,
        onProgress,
        hashes: () => hashesOf(source),
        write: async (shares) => within(() => writeReadings(database, shares)),
        ledger: () => source.ledger(),
      }),
    removeText: async (id) => {
      const isThere = (await hashesOf(source)).has(id);
      if (isThere) within(() => removeReading(database, id));
      return isThere;
    },
    whyReadOnly: readOnly,
    health: async () => ({ ...(await healthOf(source)), ...(readOnly !== undefined && { readOnly }) }),
    isAlone: async () => isAlone(database),
    close: async () => void database.close(),
    ledger: {
      kept: () => source.ledger(),
      append: async (make) => within(() => appendEntries(database, make)),
    },
  };
  return answeringStore(source, writing);
}

async function healthOf(source: EmbeddedSource): Promise<HealthReply> {
  const { entities } = await source.counts();
  const count = [...entities.values()].reduce((sum, some) => sum + some, 0);
  return { status: "ok", store: await source.name(), entities: count };
}
