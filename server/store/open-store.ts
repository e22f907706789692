import type { Credentials } from "./credentials.ts";
import { openEmbeddedStore } from "./embedded-store.ts";
import type { GraphStore } from "./graph-store.ts";
import { pathOfStore } from "./path-of-store.ts";

const BOLT = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/**
 * Opens the store that the address names: `neo4j://`, `bolt://` (with +s or +ssc for TLS) for Neo4j, else the path of a
 * file, which may begin with `embedded:`. Throws a StoreAwayError with one sentence where it cannot be reached.
 */
export async function openStore(address: string, credentials: Credentials = {}): Promise<GraphStore> {
  if (!BOLT.test(address)) return openEmbeddedStore(pathOfStore(address));
  const { openNeo4jStore } = await import("./neo4j-store.ts");
  return openNeo4jStore(address, credentials);
}
