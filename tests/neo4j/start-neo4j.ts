import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import neo4j from "neo4j-driver";

/** A Neo4j that answers, or why there is none. `stop` ends it and removes its files. */
export type StartedNeo4j =
  | { readonly uri: string; readonly version: string; readonly stop: () => Promise<void> }
  | { readonly skipped: string };

const root = resolve(import.meta.dirname, "../..");
const jars = join(root, ".neo4j/lib");
const IMAGE = "neo4j:5.26-community";
const READY_WITHIN = 60_000;

/**
 * A real Neo4j for the tests: the one at NEO4J_URI; else Community from Maven Central where Java 17 and Maven are there
 * (or Debian can install them); else in Docker where an engine answers; else none, which is said aloud.
 */
export async function startNeo4j(): Promise<StartedNeo4j> {
  const given = process.env["NEO4J_URI"];
  if (given) return { uri: given, version: await versionOf(given), stop: async () => undefined };
  const reasons: string[] = [];
  for (const start of [startFromJars, startInDocker]) {
    try {
      return await start();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  const skipped = `no Neo4j to test against: ${reasons.join("; ")}`;
  console.warn(`SKIPPED: ${skipped}. Set NEO4J_URI to one, or install Java 17 and Maven.`);
  return { skipped };
}

async function startFromJars(): Promise<StartedNeo4j> {
  needJava();
  fetchJars();
  const home = mkdtempSync(join(tmpdir(), "ibid-neo4j-"));
  const port = await freePort();
  mkdirSync(join(home, "conf"));
  writeFileSync(join(home, "conf/neo4j.conf"), configuration(port));
  const child = spawn("java", javaArguments(home), { stdio: "ignore" });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.removeListener("exit", kill);
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  return ready(`bolt://127.0.0.1:${port}`, stop, child);
}

/** Small memory, no HTTP, no passwords, nothing preallocated: a database that is up in seconds and takes 3 MB. */
function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "dbms.security.auth_enabled=false",
    "server.memory.pagecache.size=64m",
    "dbms.usage_report.enabled=false",
    "db.transaction.timeout=120s",
    "db.tx_log.preallocate=false",
    // The tests empty and fill it all the time: plans of queries would be made anew each time.
    "dbms.cypher.min_replan_interval=1h",
    "dbms.cypher.statistics_divergence_threshold=1.0",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "",
  ].join("\n");
}

function javaArguments(home: string): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  return [
    "-Xms128m",
    "-Xmx1g",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "--add-modules=jdk.incubator.vector",
    "-cp",
    `${jars}/*`,
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}

function needJava(): void {
  if (javaVersion() >= 17 && (areFetched() || answers("mvn", ["-v"]))) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (isDebianRoot) {
    console.warn("Installing Java 17 and Maven from Debian for the tests with Neo4j ...");
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "maven", "openjdk-17-jre-headless"], { stdio: "ignore" });
  }
  if (javaVersion() < 17) throw new Error("Java 17 or newer is not there");
  if (!areFetched() && !answers("mvn", ["-v"])) throw new Error("Maven is not there");
}

/** Neo4j 5.26 has 213 jars; fewer are left by a fetch that was broken off. */
function areFetched(): boolean {
  return existsSync(jars) && readdirSync(jars).length > 200;
}

function fetchJars(): void {
  if (areFetched()) return;
  const fetched = spawnSync(
    "mvn",
    [
      "-q",
      "-B",
      "-f",
      join(root, "tests/neo4j/pom.xml"),
      "dependency:copy-dependencies",
      `-DoutputDirectory=${jars}`,
    ],
    { encoding: "utf8" },
  );
  if (fetched.status !== 0) throw new Error("Maven could not fetch Neo4j from Maven Central");
}

async function startInDocker(): Promise<StartedNeo4j> {
  if (!answers("docker", ["info"])) throw new Error("no Docker engine answers");
  const port = await freePort();
  const started = spawnSync(
    "docker",
    ["run", "-d", "--rm", "-p", `127.0.0.1:${port}:7687`, "-e", "NEO4J_AUTH=none", IMAGE],
    { encoding: "utf8" },
  );
  if (started.status !== 0) throw new Error(`Docker could not start ${IMAGE}`);
  const container = started.stdout.trim();
  const stop = async () => void spawnSync("docker", ["stop", container], { stdio: "ignore" });
  return ready(`bolt://127.0.0.1:${port}`, stop);
}

async function ready(uri: string, stop: () => Promise<void>, child?: ChildProcess): Promise<StartedNeo4j> {
  const began = Date.now();
  while (Date.now() - began < READY_WITHIN && (child?.exitCode ?? null) === null) {
    try {
      return { uri, version: await versionOf(uri), stop };
    } catch {
      await new Promise((done) => setTimeout(done, 250)); // not up yet: asked again until READY_WITHIN
    }
  }
  await stop();
  throw new Error(`Neo4j did not answer within ${READY_WITHIN / 1000} s`);
}

/** The version of the Neo4j at the address, such as 5.26.30; throws where none answers. */
async function versionOf(uri: string): Promise<string> {
  const password = process.env["NEO4J_PASSWORD"];
  const user = process.env["NEO4J_USER"] ?? "neo4j";
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
  try {
    const server = await driver.getServerInfo();
    return (server.agent ?? "").replace(/^Neo4j\//, "");
  } finally {
    await driver.close();
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const hard = setTimeout(() => child.kill("SIGKILL"), 15_000);
    child.once("exit", () => {
      clearTimeout(hard);
      done();
    });
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function javaVersion(): number {
  const asked = spawnSync("java", ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(asked.stderr ?? "")?.[1] ?? 0);
}

function answers(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
