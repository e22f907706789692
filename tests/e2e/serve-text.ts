import type { AddressInfo } from "node:net";
import type { Graph } from "#model";
import { buildApp } from "../../server/app.ts";
import { openStore } from "../../server/store/open-store.ts";
import { builtClient } from "./built-client.ts";
import type { RunningIbid } from "./start-ibid.ts";

/** Serves a graph of one text, whose words are the body. */
export async function serveText({
  graph,
  body,
}: {
  readonly graph: Graph;
  readonly body: string;
}): Promise<RunningIbid> {
  const store = await openStore(":memory:");
  await store.load(graph, new Map(graph.attributes.texts.map(({ id }) => [id, body])));
  const app = await buildApp({ store, clientFolder: await builtClient() });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const stop = async () => {
    await app.close();
    await store.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
