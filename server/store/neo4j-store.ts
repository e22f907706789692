import type { HealthReply } from "#model";
import { answeringStore, type Writing } from "./answering-store.ts";
import type { Credentials } from "./credentials.ts";
import * as cypher from "./cypher.ts";
import { hashesOf } from "./graph-source.ts";
import { type GraphStore, StoreAwayError } from "./graph-store.ts";
import { loadBatches } from "./load-batches.ts";
import { type Connection, connect } from "./neo4j-connection.ts";
import { appendEntries, removeReading, writeReadings } from "./neo4j-replay.ts";
import { Neo4jSource } from "./neo4j-source.ts";

/**
 * Opens the store that lies in a Neo4j, 5.26 or newer, and makes its constraints and indexes where they are not there.
 * Throws a StoreAwayError with one sentence where Neo4j does not answer or refuses the password.
 */
export async function openNeo4jStore(address: string, credentials: Credentials = {}): Promise<GraphStore> {
  const connection = await connect(address, credentials);
  for (const query of cypher.SCHEMA) await connection.define(query);
  await connection.define(cypher.AWAIT_INDEXES);
  return neo4jStoreOver(connection);
}

/** The store over a connection that is open. */
export function neo4jStoreOver(connection: Connection): GraphStore {
  const source = new Neo4jSource(connection);
  const writing: Writing = {
    load: (graph, bodies, onProgress) =>
      loadBatches({
        graph,
        bodies,
        onProgress,
        hashes: () => hashesOf(source),
        write: (shares) => connection.write((run) => writeReadings(run, shares)),
        ledger: () => source.ledger(),
      }),
    removeText: async (id) => {
      const isThere = (await hashesOf(source)).has(id);
      if (isThere) await connection.write((run) => removeReading(run, id));
      return isThere;
    },
    // What a user of the database may do there, it says when it is tried.
    whyReadOnly: undefined,
    health: () => healthOf(source),
    // A server is there for many.
    isAlone: async () => false,
    close: () => connection.close(),
    ledger: {
      kept: () => source.ledger(),
      append: (make) => connection.write((run) => appendEntries(run, make)),
    },
  };
  return answeringStore(source, writing);
}

async function healthOf(source: Neo4jSource): Promise<HealthReply> {
  try {
    const { entities } = await source.counts();
    const count = [...entities.values()].reduce((sum, some) => sum + some, 0);
    return { status: "ok", store: await source.name(), entities: count };
  } catch (error) {
    if (error instanceof StoreAwayError) return { status: "store-away", store: "neo4j" };
    throw error;
  }
}
