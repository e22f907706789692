import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly mem_limit?: string;
}

const compose = parse(readFileSync("docker-compose.yml", "utf8")) as {
  services: Record<"neo4j" | "ibid", Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);
const { neo4j, ibid } = compose.services;
const dockerfile = readFileSync("Dockerfile", "utf8");

describe("docker compose up", () => {
  test("starts Neo4j and Ibid, and nothing else", () => {
    expect(services.map(([name]) => name).sort()).toEqual(["ibid", "neo4j"]);
  });

  test("needs no .env: every variable has a value of its own", () => {
    const text = readFileSync("docker-compose.yml", "utf8");
    expect(
      [...text.matchAll(/\$\{[^}]*\}/gu)].map(([use]) => use).filter((use) => !use.includes(":-")),
    ).toEqual([]);
    expect(ibid.environment["NEO4J_PASSWORD"]).toBe(neo4j.environment["NEO4J_AUTH"]?.replace("neo4j/", ""));
  });

  test.each(services)("%s is reachable from this computer only", (_name, { ports }) => {
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/u);
  });

  test.each(services)("%s says when it is well, and holds to a limit of memory", (_name, service) => {
    expect(service.healthcheck.test.length).toBeGreaterThan(1);
    expect(service.mem_limit).toMatch(/^\d+[mg]$/u);
  });

  test("Ibid waits until Neo4j is well", () => {
    expect(ibid.depends_on?.["neo4j"]?.condition).toBe("service_healthy");
    expect(ibid.environment["IBID_STORE"]).toBe("neo4j://neo4j:7687");
  });

  test("every image has a whole version, and Neo4j is the 5.26 community edition", () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26(?:\.\d+)?-community$/u);
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gmu)].map((match) => match[1] ?? "");
    expect(bases.length).toBe(2);
    for (const base of bases) expect(base).toMatch(/^node:20\.\d+\.\d+-slim$/u);
  });

  test("every volume has a name that is declared", () => {
    const used = services.flatMap(([, { volumes }]) => volumes.map((volume) => volume.split(":")[0] ?? ""));
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  test("Ibid runs without rights: no root, nothing to write but its volume and /tmp", () => {
    expect(ibid.user).toBe("node");
    expect(ibid.read_only).toBe(true);
    expect(ibid.tmpfs).toEqual(["/tmp"]);
    expect(dockerfile).toMatch(/^USER node$/mu);
  });
});

describe("the Dockerfile", () => {
  test("copies only what is there", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("starts the bin that package.json names, on the port that compose publishes", () => {
    const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: { ibid: string } };
    expect(dockerfile).toContain(`ENTRYPOINT ["node", "${bin.ibid}"]`);
    expect(ibid.ports).toEqual(["127.0.0.1:4317:4317"]);
    expect(dockerfile).toMatch(/"--port", "4317"/u);
  });
});
