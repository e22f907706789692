import { describe, expect, test } from "vitest";
import { LIMITS } from "#model";
import { demandGuard, isLoopback, readConfig, settings } from "../../server/config.ts";
import { VARIABLES } from "../../server/variables.ts";

const TOKEN = "x".repeat(32);

describe("the configuration", () => {
  test("of an empty environment listens on this computer only, and keeps the graph in a file", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: "127.0.0.1", port: 4317, store: ".ibid/graph.db", hosts: [] });
    expect(config).not.toHaveProperty("token");
    expect(config.limits).toMatchObject({
      inFlight: 25,
      queryMs: 5_000,
      bodyBytes: 1_048_576,
      replyBytes: 5_000_000,
    });
  });

  test("follows the environment, blanks around values apart", () => {
    const config = readConfig({
      IBID_STORE: "neo4j://db:7687",
      IBID_PORT: " 8080 ",
      IBID_HOSTS: "Ibid.Example.org, other.example",
      IBID_IN_FLIGHT: "3",
      NEO4J_PASSWORD: "secret",
    });
    expect(config).toMatchObject({
      store: "neo4j://db:7687",
      port: 8080,
      hosts: ["ibid.example.org", "other.example"],
    });
    expect(config.neo4j).toEqual({ user: "neo4j", password: "secret" });
    expect(config.limits.inFlight).toBe(3);
  });

  test.each([
    ["IBID_PORT", "port"],
    ["IBID_PORT", "65536"],
    ["IBID_PORT", "-1"],
    ["IBID_PORT", "1e3"],
    ["IBID_IN_FLIGHT", "0"],
    ["IBID_QUERY_MS", "1.5"],
    ["IBID_REPLY_BYTES", "9"],
  ])("refuses %s=%s in a sentence that names it and its range", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      new RegExp(`^${name} is "${value}"\\. Set a whole number from \\d+ to \\d+, or unset it\\.$`, "u"),
    );
  });
});

describe("the guard of an address", () => {
  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])("%s needs no token", (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(() => demandGuard({ host })).not.toThrow();
  });

  test.each(["0.0.0.0", "::", "192.168.1.5", "example.org", "127.0.0.1.example.org", ""])(
    "%s demands one",
    (host) => {
      expect(() => demandGuard({ host })).toThrow("Set IBID_TOKEN to the output of: openssl rand -hex 32");
      expect(() => demandGuard({ host, token: TOKEN })).not.toThrow();
    },
  );

  test("a token of 31 bytes is too short anywhere", () => {
    expect(() => demandGuard({ host: "127.0.0.1", token: "x".repeat(31) })).toThrow("fewer than 32 bytes");
  });

  test("in a container, a port that is published on a loopback only needs none", () => {
    expect(() => demandGuard({ host: "0.0.0.0", publishedOn: "127.0.0.1" })).not.toThrow();
    expect(() => demandGuard({ host: "0.0.0.0", publishedOn: "0.0.0.0" })).toThrow("a token is needed");
  });
});

describe("the list of settings", () => {
  test("names every variable and every limit of the API with its value", () => {
    const names = settings({ IBID_PORT: "99" });
    expect(names.map(({ name }) => name)).toEqual([
      ...Object.keys(VARIABLES),
      ...[...Object.keys(LIMITS), "filesPerJob", "waitingBytes", "jobsKept", "streams"].map(
        (name) => `limit: ${name}`,
      ),
    ]);
    expect(names.find(({ name }) => name === "IBID_PORT")?.value).toBe("99");
    expect(names.find(({ name }) => name === "limit: hops")?.value).toBe("1, at most 3");
  });

  test("tells of secrets only whether they are set", () => {
    const shown = JSON.stringify(settings({ IBID_TOKEN: TOKEN, NEO4J_PASSWORD: "hunter2" }));
    expect(shown).not.toContain(TOKEN);
    expect(shown).not.toContain("hunter2");
    expect(settings({}).find(({ name }) => name === "IBID_TOKEN")?.value).toBe("(not set)");
  });
});
