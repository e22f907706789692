import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";

/** Builds are kept here under a name made of their sources, so that all browser tests share one. */
const KEPT = resolve("node_modules/.cache/ibid-client");
const SOURCES = ["client", "graph-data/model", "vite.config.ts", "package-lock.json"];
/** Builds of sources as they were longer ago than this are cleared away. */
const STALE_MS = 3_600_000;

/** The folder of the client as its sources are now; builds it where nobody has. */
export async function builtClient(): Promise<string> {
  const folder = join(KEPT, fingerprint());
  if (existsSync(folder)) return folder;
  mkdirSync(KEPT, { recursive: true });
  clearStale();
  const beside = `${folder}.${process.pid}.tmp`;
  await build({
    configFile: resolve("vite.config.ts"),
    logLevel: "error",
    build: { outDir: beside, emptyOutDir: true },
  });
  putInPlace(beside, folder);
  return folder;
}

/** Another test file may have put the same build there in the meantime: then this one is not needed. */
function putInPlace(beside: string, folder: string): void {
  try {
    renameSync(beside, folder);
  } catch (cause) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesOf)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}

function clearStale(): void {
  for (const name of readdirSync(KEPT)) {
    const place = join(KEPT, name);
    if (Date.now() - statSync(place).mtimeMs > STALE_MS) rmSync(place, { recursive: true, force: true });
  }
}
