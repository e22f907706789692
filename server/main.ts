import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import { type Config, demandGuard } from "./config.ts";
import type { ReadingParts } from "./jobs/reading-desk.ts";
import type { GraphStore } from "./store/graph-store.ts";

/** Where `vite build` puts the client. */
export const CLIENT_FOLDER = fileURLToPath(new URL("../dist/client", import.meta.url));

/** What else may be said of a server: another folder of pages; true to log each request as one JSON line on stdout; how texts are read. */
export interface ServeOptions extends ReadingParts {
  readonly clientFolder?: string;
  readonly log?: boolean;
}

/** A server that listens: where, and the app that `close()` ends once all requests in flight are answered. */
export interface Listening {
  readonly app: FastifyInstance;
  readonly url: string;
}

/** Addresses that mean every address of this computer, and so are no name that a browser may use. */
const EVERYWHERE = new Set(["0.0.0.0", "::", "[::]"]);

/**
 * Listens as the configuration says. Throws a BadSettingError where other computers could reach it without a token,
 * and the system's EADDRINUSE where the port is taken.
 */
export async function serve(
  store: GraphStore,
  config: Config,
  { clientFolder = CLIENT_FOLDER, log = false, ...reading }: ServeOptions = {},
): Promise<Listening> {
  demandGuard(config);
  const { host, port, hosts, token, limits } = config;
  const app = await buildApp({
    ...reading,
    store,
    clientFolder,
    log,
    hosts: [...hosts, ...nameOf(host)],
    limits,
    ...(token && { token }),
  });
  const url = await app.listen({ host: host.replace(/^\[|\]$/gu, ""), port });
  return { app, url };
}

function nameOf(host: string): string[] {
  if (EVERYWHERE.has(host)) return [];
  return [host.includes(":") && !host.startsWith("[") ? `[${host}]` : host];
}
