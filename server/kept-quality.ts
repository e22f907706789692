import { existsSync, readFileSync } from "node:fs";
import type { Quality } from "#model";

const FILE = new URL("../graph-data/quality.json", import.meta.url);

/** The figures that were measured of this engine; undefined where none are kept. */
export function keptQuality(): Quality | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Quality) : undefined;
}
