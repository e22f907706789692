import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = readJson<{ packages: Record<string, LockedPackage> }>("package-lock.json");
const manifest = readJson<{
  license: string;
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}>("package.json");
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences that let everybody use Ibid as its own licence says. Any other one is looked at by a person first. */
const ALLOWED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
  "MPL-2.0",
  "OFL-1.1",
]);

test("every package has a licence from the list, and none is GPL or AGPL alone", () => {
  expect(packages.length).toBeGreaterThan(50);
  const foreign = packages.filter(([, { license }]) => !isAllowed(license));
  expect(foreign.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("every package comes from the registry, with its fingerprint", () => {
  const strange = packages.filter(([, locked]) => !comesFromRegistry(locked));
  expect(strange.map(([path]) => path)).toEqual([]);
});

test("every package that would run a script when it is installed is listed, and none may run one", () => {
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect([...new Set(scripted)].filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  expect(Object.values(manifest.allowScripts).some(Boolean)).toBe(false);
});

test("every dependency is pinned to one version", () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
  expect(loose).toEqual([]);
});

test("the licence file says what package.json says", () => {
  expect(manifest.license).toBe("MIT");
  expect(readFileSync("LICENSE", "utf8")).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Ibid contributors/u);
  expect(readFileSync("CITATION.cff", "utf8")).toContain("license: MIT");
});

function isAllowed(license: string | undefined): boolean {
  const choices = (license ?? "").replace(/[()]/gu, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => ALLOWED.has(one)));
}

function comesFromRegistry({ resolved, integrity, link }: LockedPackage): boolean {
  if (link || integrity === undefined) return false;
  return resolved === undefined || resolved.startsWith("https://");
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
