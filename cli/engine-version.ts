import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What decides how a text is read: the stages with their tables, the encoder's weights, the model of the graph. */
const FOLDERS = ["extract", "graph-data/model"];
const READING_PARTS = /\.(?:ts|onnx|json|txt|bin)$/u;
const NOT_READING = /(?:^|\/)training\//u;

/**
 * Twelve hexadecimal digits that change whenever the engine might read a text differently (sha256 over its files).
 * So a text that was read by another version is read again, and nobody has to remember to raise a number.
 */
export function engineVersion(root: string = ROOT): string {
  const hash = createHash("sha256");
  for (const path of FOLDERS.flatMap((folder) => partsIn(root, folder))) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 12);
}

function partsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => READING_PARTS.test(path) && !NOT_READING.test(path))
    .sort();
}
