import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtClient } from "../e2e/built-client.ts";

/** Bytes that a browser may have to fetch before the first screen stands, compressed. */
const MOST = { js: 120_000, css: 20_000 } as const;

/** The files of a kind that the page names itself, and all that they ask for before they run. */
function firstFiles(folder: string, kind: keyof typeof MOST): string[] {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const files = new Set([...page.matchAll(/assets\/[^"]+/gu)].map(([file]) => file));
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const words = readFileSync(join(folder, file), "utf8");
    for (const [, needed] of words.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/gu))
      files.add(`assets/${needed}`);
  }
  return [...files].filter((file) => file.endsWith(`.${kind}`));
}

test.each(["js", "css"] as const)(
  "the first screen needs no more %s than was promised",
  async (kind) => {
    const folder = await builtClient();
    const files = firstFiles(folder, kind);
    expect(files.length).toBeGreaterThan(0);
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(`first screen: ${bytes} bytes of ${kind}, compressed, of ${MOST[kind]}\n`);
    expect(bytes).toBeLessThanOrEqual(MOST[kind]);
  },
  120_000,
);
