import { demandGuard, readConfig } from "../server/config.ts";
import type { ReadingParts } from "../server/jobs/reading-desk.ts";
import { serve } from "../server/main.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { mayBecomeOwn } from "./become-own.ts";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { freePort } from "./free-port.ts";
import { watchInterruption } from "./interruption.ts";
import { openBrowser } from "./open-browser.ts";
import { give, paint, say } from "./say.ts";
import type { StoreChoice } from "./store-choice.ts";

/** How to serve; what is absent is as the environment says. */
export interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly json?: boolean;
  /** True to show the address in the browser, where a person sits at a terminal. */
  readonly open?: boolean;
}

/** Throws at once where the server could not be served so, before texts are read and pages built. */
export function demandServable(options: ServeOptions): void {
  const config = readConfig();
  demandGuard({ ...config, host: options.host ?? config.host });
}

/** Serves the store until Ctrl+C; then finishes the requests in flight and says what is kept. */
export async function serveUntilStopped(
  store: GraphStore,
  choice: StoreChoice,
  options: ServeOptions,
  reading: ReadingParts = {},
): Promise<ExitCode> {
  const interruption = watchInterruption(
    "Stopping: finishing what is under way (Ctrl+C again leaves at once) ...",
  );
  const { app, url } = await listen(store, options, reading);
  if (store.whyReadOnly !== undefined) say(`Nothing can be added or decided here: ${store.whyReadOnly}`);
  sayAddress(url, options);
  await interruption.happened;
  await app.close();
  interruption.end();
  // What was added beside the sample moves to a place of its own, which is said once it is there.
  const isMoving = await mayBecomeOwn(store, choice);
  say(
    isMoving ? "Stopped." : `Stopped. The graph is kept in ${choice.url}; the same command shows it again.`,
  );
  return EXIT.fine;
}

async function listen(
  store: GraphStore,
  options: ServeOptions,
  reading: ReadingParts,
): ReturnType<typeof serve> {
  const config = readConfig();
  const host = options.host ?? config.host;
  const wanted = options.port ?? config.port;
  const port = await freePort(host, wanted);
  if (port !== wanted) say(`Port ${wanted} is taken, so port ${port} is used.`);
  return serve(store, { ...config, host, port }, reading);
}

function sayAddress(address: string, { json, open: shows }: ServeOptions): void {
  if (json) give(JSON.stringify({ address }));
  say(`Ibid is at ${paint("bold", address)} (Ctrl+C stops it)`);
  if (shows && process.stderr.isTTY && !process.env["CI"]) openBrowser(address);
}
