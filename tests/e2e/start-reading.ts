import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeIngest } from "../../cli/store-ingest.ts";
import { buildApp } from "../../server/app.ts";
import type { Ingest } from "../../server/jobs/ingest.ts";
import type { ServerLimits } from "../../server/limits.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { builtClient } from "./built-client.ts";
import type { RunningIbid } from "./start-ibid.ts";

/** One build for all servers of a test file. */
const client = builtClient();

/** How texts are read, and where the server listens. */
export interface ReadingOptions {
  /** Undefined for a server that only shows its graph; as `ibid open` reads where nothing is said. */
  readonly ingest?: ((store: GraphStore) => Ingest) | "none";
  readonly limits?: Partial<ServerLimits>;
  /** A free one where nothing is said. */
  readonly port?: number;
}

/** A server that can also go as if its process had been killed: nobody is told. */
export interface CrashableIbid extends RunningIbid {
  crash(): void;
}

/** Serves an empty graph into which texts can be read. */
export async function startReading({
  ingest,
  limits = {},
  port = 0,
}: ReadingOptions = {}): Promise<CrashableIbid> {
  const kept = mkdtempSync(join(tmpdir(), "ibid-kept-"));
  const store = await openStore(":memory:");
  const reads = ingest ?? ((here: GraphStore) => storeIngest(here, { choice: {}, folder: kept }));
  const app = await buildApp({
    store,
    clientFolder: await client,
    limits: { queryMs: 60_000, ...limits },
    ...(reads !== "none" && { ingest: reads(store) }),
  });
  await app.listen({ host: "127.0.0.1", port });
  const address = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    crash() {
      app.server.close();
      app.server.closeAllConnections();
    },
    async stop() {
      await app.close();
      if (existsSync(kept)) await store.close(); // a second time, all is done
      rmSync(kept, { recursive: true, force: true });
    },
  };
}
