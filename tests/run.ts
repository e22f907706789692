import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./e2e/find-browser.ts";
import { startNeo4j } from "./neo4j/start-neo4j.ts";
import { type Counts, closingLine, countTests, type VitestReport } from "./run/count-tests.ts";
import { packageVersion } from "./run/package-version.ts";
import { runCommand } from "./run/run-command.ts";

/** Style, types and build: what `npm run check` holds beside the tests. A failed one fails the run, and the tests run all the same. */
const CHECKS = [
  { name: "style", args: ["node_modules/@biomejs/biome/bin/biome", "check", "."] },
  { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { name: "build", args: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"] },
];

process.exitCode = await runEverything();

async function runEverything(): Promise<number> {
  line(`Node ${process.versions.node}, Vitest ${packageVersion("vitest")}`);
  const broken = await brokenChecks();
  const services = await startServices();
  const counts = await runTests(services.env).finally(services.stop);
  line("");
  for (const words of [`Node ${process.versions.node}`, ...services.used]) line(`used: ${words}`);
  for (const words of services.missing) line(`SKIPPED: ${words}`);
  for (const name of broken) line(`FAILED: the check of ${name}`);
  const all = { ...counts, failed: counts.failed + broken.length };
  line(closingLine(all));
  return all.failed === 0 && all.passed > 0 ? 0 : 1;
}

async function brokenChecks(): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, args } of CHECKS) {
    line(`Checking ${name} ...`);
    if ((await runCommand(args)) !== 0) broken.push(name);
  }
  return broken;
}

interface Services {
  readonly env: Record<string, string>;
  readonly used: readonly string[];
  readonly missing: readonly string[];
  readonly stop: () => Promise<void>;
}

/** The browser and the Neo4j that the tests run against; what cannot be had is skipped aloud. */
async function startServices(): Promise<Services> {
  line("Looking for a browser ...");
  const browser = await findBrowser().catch((error: unknown) => ({ skipped: wordsOf(error) }));
  line("Starting Neo4j ...");
  const neo4j = await startNeo4j().catch((error: unknown) => ({ skipped: wordsOf(error) }));
  return {
    env: {
      ...("uri" in neo4j ? { NEO4J_URI: neo4j.uri } : {}),
      ...("path" in browser ? { CHROME_PATH: browser.path } : {}),
    },
    used: [
      ...("uri" in neo4j ? [`Neo4j ${neo4j.version}`] : []),
      ...("path" in browser ? [browser.version] : []),
    ],
    missing: [neo4j, browser].flatMap((service) => ("skipped" in service ? [service.skipped] : [])),
    stop: async () => ("stop" in neo4j ? neo4j.stop() : undefined),
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function runTests(env: Readonly<Record<string, string>>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-report-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    await runCommand(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...process.argv.slice(2)], env);
    return countTests(JSON.parse(readFileSync(report, "utf8")) as VitestReport);
  } catch {
    line("Vitest left no report, so nothing was counted.");
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function line(words: string): void {
  process.stdout.write(`${words}\n`);
}
