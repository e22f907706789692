import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "vite";
import type { Graph } from "#model";
import { buildApp } from "../../server/app.ts";
import { openStore } from "../../server/store/open-store.ts";

const SAMPLE = "graph-data/graphs/bukharin-intro.json";

/** The running program, and what ends it. */
export interface RunningIbid {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the client, loads the sample graph into an embedded store, and serves both on a free port of this computer. */
export async function startIbid(): Promise<RunningIbid> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-e2e-"));
  await build({
    configFile: resolve("vite.config.ts"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  const store = await openStore(":memory:");
  const graph = JSON.parse(readFileSync(SAMPLE, "utf8")) as Graph;
  await store.load(graph, bodiesOf(graph));
  const app = await buildApp({ store, clientFolder: folder });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function bodiesOf(graph: Graph): Map<string, string> {
  return new Map(
    graph.attributes.texts.map(({ id, file }) => [id, readFileSync(join(dirname(SAMPLE), file), "utf8")]),
  );
}
