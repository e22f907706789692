import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { serialiseGraph } from "#model";
import { emptyFolder, runIbid, startIbid } from "./run-ibid.ts";
import { SMALL_TEXT, smallGraph } from "./small-graph.ts";

/** A folder in which the small graph was loaded into store.db. */
async function loadedFolder(): Promise<string> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "small.txt"), SMALL_TEXT);
  writeFileSync(join(cwd, "graph.json"), serialiseGraph(smallGraph()));
  const { code, stderr } = await runIbid(["load", "graph.json", "--store", "store.db"], { cwd });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      "Loaded graph.json into store.db: 1 text, 3 entities, 2 stated relations.\nSee it with: ibid serve --store store.db\n",
  });
  return cwd;
}

const ADDRESS = /"address":"(http:\/\/127\.0\.0\.1:\d+)"/u;

describe("ibid serve", () => {
  test.each(["embedded:", "embedded://"])(
    "a file may be named with %s before it, by every command",
    async (name) => {
      const cwd = await loadedFolder();
      const store = `${name}${join(cwd, "other.db")}`;
      expect((await runIbid(["load", "graph.json", "--store", store], { cwd })).code).toBe(0);
      expect(readdirSync(cwd).sort()).toEqual(["graph.json", "other.db", "small.txt", "store.db"]);
      const { code, stdout } = await runIbid(["ask", "works by Bukharin"], {
        cwd,
        env: { IBID_STORE: store },
      });
      expect([code, stdout]).toEqual([0, expect.stringMatching(/\S/u)]);
    },
  );

  test("answers, tells an unknown id from a known one, and at Ctrl+C says what is kept", async () => {
    const cwd = await loadedFolder();
    const server = startIbid(["serve", "--store", "store.db", "--json"], { cwd });
    const address = await server.waitFor(ADDRESS);
    expect((await fetch(`${address}/api/entities/person:bukharin`)).status).toBe(200);
    const unknown = await fetch(`${address}/api/entities/person:nobody`);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ error: expect.stringMatching(/person:nobody/u) });
    server.interrupt();
    const { code, stderr } = await server.outcome;
    expect(stderr).toMatch(
      /Stopping: finishing what is under way[\s\S]+Stopped\. The graph is kept in store\.db/u,
    );
    expect(code).toBe(0);
  });

  /** Root may write everything. */
  test.skipIf(process.getuid?.() === 0)(
    "says at its start that a store may only be read, and ibid open reads no text into it",
    async () => {
      const cwd = await loadedFolder();
      chmodSync(join(cwd, "store.db"), 0o444);
      const server = startIbid(["serve", "--store", "store.db", "--json"], { cwd });
      await server.waitFor(ADDRESS);
      server.interrupt();
      const why = "store.db may not be written: change its rights or name another file.";
      expect((await server.outcome).stderr).toContain(`Nothing can be added or decided here: ${why}`);
      const opened = await runIbid(["open", "small.txt", "--store", "store.db"], { cwd });
      expect([opened.code, opened.stderr]).toEqual([1, expect.stringContaining(why)]);
      expect(opened.stderr).not.toContain("reading");
    },
  );

  test("takes the next free port where the one asked for is taken, and says so", async () => {
    const cwd = await loadedFolder();
    const taken = await takenPort();
    const args = ["serve", "--store", "store.db", "--json", "--port", String(taken)];
    const server = startIbid(args, { cwd });
    const address = await server.waitFor(ADDRESS);
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
    server.interrupt();
    const { stderr } = await server.outcome;
    expect(stderr).toMatch(new RegExp(`^Port ${taken} is taken, so port \\d+ is used\\.$`, "mu"));
  });
});

describe("ibid load", () => {
  test("a second time changes nothing and says so", async () => {
    const cwd = await loadedFolder();
    const { code, stderr } = await runIbid(["load", "graph.json", "--store", "store.db"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "graph.json: nothing changed since it was loaded into store.db.\n",
    });
  });
});

test("a store that is damaged while it is served answers 503, and the server stays", async () => {
  const cwd = await loadedFolder();
  const server = startIbid(["serve", "--store", "store.db", "--json"], { cwd });
  const address = await server.waitFor(ADDRESS);
  expect((await fetch(`${address}/api/graph`)).status).toBe(200);
  const database = new Database(join(cwd, "store.db"));
  database.exec("UPDATE entity SET label = cast(x'4cff' AS TEXT)");
  database.close();
  for (const _ of ["once", "again"]) {
    const reply = await fetch(`${address}/api/graph`);
    expect(reply.status).toBe(503);
    expect(await reply.json()).toMatchObject({ error: expect.stringMatching(/^store\.db is damaged: /u) });
  }
  const { code, stdout, stderr } = await runIbid(["ask", "who cited Bukharin", "--store", "store.db"], {
    cwd,
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: store\.db is damaged: move it away/u);
});

describe("ibid load, into the store that is served when none is named", () => {
  test("says how to see what was loaded, and serve shows it", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "small.txt"), SMALL_TEXT);
    writeFileSync(join(cwd, "graph.json"), serialiseGraph(smallGraph()));
    expect((await runIbid(["load", "graph.json"], { cwd })).stderr).toMatch(/^See it with: ibid serve$/mu);
    const { stdout } = await runIbid(["ask", "who cited Bukharin"], { cwd });
    expect(stdout).toContain("Avrich quotes Bukharin.");
  });

  test("says so where the store holds the very words under another id", async () => {
    const cwd = await loadedFolder();
    const again = serialiseGraph(smallGraph()).replaceAll('"small"', '"copy"');
    writeFileSync(join(cwd, "copy.json"), again);
    const { code, stderr } = await runIbid(["load", "copy.json", "--store", "store.db"], { cwd });
    expect(stderr).toMatch(/^The text copy has the same words as small, which was there already/mu);
    expect(code).toBe(0);
  });
});

describe("ibid open", () => {
  test("leaves out a text whose very words were read before under another name", async () => {
    const cwd = await loadedFolder();
    writeFileSync(join(cwd, "copy.txt"), SMALL_TEXT);
    const args = ["open", "copy.txt", "--store", "store.db", "--json", "--no-open"];
    const server = startIbid(args, { cwd });
    const address = await server.waitFor(ADDRESS);
    expect(await (await fetch(`${address}/api/texts`)).json()).toMatchObject({ total: 1 });
    server.interrupt();
    expect((await server.outcome).stderr).toMatch(
      /^copy\.txt has the same words as the text small, which was read before, and was left out\.$/mu,
    );
  });
});

describe("ibid export", () => {
  test("gives back the very bytes of the graph that was loaded", async () => {
    const cwd = await loadedFolder();
    const { stdout } = await runIbid(["export", "--store", "store.db"], { cwd });
    expect(stdout).toBe(serialiseGraph(smallGraph()));
  });

  test("with its texts is a backup that another store takes back whole", async () => {
    const cwd = await loadedFolder();
    const backup = ["export", "--store", "store.db", "--texts", "--out", "backup/graph.json"];
    const made = "Made the folder backup, which was not there.";
    expect((await runIbid(backup, { cwd })).stderr).toContain(made);
    expect((await runIbid(backup, { cwd })).stderr).not.toContain(made);
    rmSync(join(cwd, "small.txt"));
    const { code } = await runIbid(["load", "backup/graph.json", "--store", "other.db"], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "backup/texts/small.txt"), "utf8")).toBe(SMALL_TEXT);
    const { stdout } = await runIbid(["export", "--store", "other.db"], { cwd });
    expect(stdout).toBe(serialiseGraph(smallGraph("texts/small.txt")));
  });

  test("writes GEXF with every node and edge", async () => {
    const cwd = await loadedFolder();
    const { stdout } = await runIbid(["export", "--store", "store.db", "--format", "gexf"], { cwd });
    expect(stdout.match(/<node id=/gu)?.length).toBe(3);
    expect(stdout.match(/<edge id=/gu)?.length).toBe(2);
  });

  test("writes notes for Obsidian into a new folder, and into none in which something lies", async () => {
    const cwd = await loadedFolder();
    const notes = ["export", "--store", "store.db", "--format", "obsidian", "--out", "notes"];
    expect((await runIbid(notes, { cwd })).stderr).toContain("Wrote 4 notes into notes.");
    expect(readFileSync(join(cwd, "notes/Avrich.md"), "utf8")).toContain(
      "- cites [[Bukharin]]\n  > “Avrich quotes Bukharin.” (Small, characters 0–23, sure ",
    );
    const again = await runIbid(notes, { cwd });
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("notes is not empty")]);
  });
});

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}
