import { existsSync, readdirSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./say.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Whether the built client can be served: missing, older than its sources, or ready. */
export type ClientState = "missing" | "stale" | "ready";

/** How the built client stands to its sources. An installation without the sources has nothing to build. */
export function clientState(root: string = ROOT): ClientState {
  const page = join(root, "dist", "client", "index.html");
  const sources = [join(root, "client"), join(root, "graph-data", "model"), join(root, "vite.config.ts")];
  if (!existsSync(page)) return "missing";
  if (!existsSync(join(root, "client"))) return "ready";
  return Math.max(...sources.map(newestIn)) > statSync(page).mtimeMs ? "stale" : "ready";
}

/** Builds the client where it is missing or stale; where that fails, says so: what was built before goes on, and the API. */
export async function readyClient(): Promise<void> {
  const state = clientState();
  if (state === "ready") return;
  say(state === "missing" ? "Building the pages (once) ..." : "Building the pages anew (they changed) ...");
  try {
    await buildWhole();
  } catch (cause) {
    say(
      `The pages could not be built (${wordsOf(cause)}). Run npm ci, then try again; the API answers meanwhile.`,
    );
  }
}

/** Builds beside the place and puts the whole folder there at the end, so that nobody is ever served half a build. */
async function buildWhole(): Promise<void> {
  const { build } = await import("vite");
  const place = join(ROOT, "dist", "client");
  const beside = `${place}.${process.pid}.tmp`;
  try {
    await build({
      configFile: join(ROOT, "vite.config.ts"),
      root: join(ROOT, "client"),
      logLevel: "silent",
      build: { outDir: beside, emptyOutDir: true },
    });
    await rm(place, { recursive: true, force: true });
    await rename(beside, place);
  } catch (cause) {
    if (clientState() !== "ready") throw cause; // otherwise another process has just put the same build there
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
}

/** Milliseconds since 1970 of the newest file in a folder, or of the file itself. */
function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return Math.max(found.mtimeMs, ...names.map((name) => statSync(join(path, name)).mtimeMs));
}
