import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import type { Graph } from "#model";
import { type AppParts, buildApp } from "../../server/app.ts";
import { openStore } from "../../server/store/open-store.ts";
import { builtClient } from "./built-client.ts";

const SAMPLE = "graph-data/graphs/bukharin-intro.json";

/** The running program, and what ends it. */
export interface RunningIbid {
  readonly url: string;
  stop(): Promise<void>;
}

/** Loads the sample graph into an embedded store, and serves it with the built client on a free port of this computer. */
export async function startIbid(more: Partial<AppParts> = {}): Promise<RunningIbid> {
  const clientFolder = await builtClient();
  const store = await openStore(":memory:");
  const graph = JSON.parse(readFileSync(SAMPLE, "utf8")) as Graph;
  await store.load(graph, bodiesOf(graph));
  // What a busy computer takes long for is no question that is too large.
  const limits = { queryMs: 60_000, ...more.limits };
  const app = await buildApp({ store, clientFolder, ...more, limits });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await app.close();
      await store.close();
    },
  };
}

function bodiesOf(graph: Graph): Map<string, string> {
  return new Map(
    graph.attributes.texts.map(({ id, file }) => [id, readFileSync(join(dirname(SAMPLE), file), "utf8")]),
  );
}
