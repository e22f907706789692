import { readFileSync } from "node:fs";

/** The installed version of a package of ours. */
export function packageVersion(name: string): string {
  const manifest = readFileSync(`node_modules/${name}/package.json`, "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
