import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LIMITS } from "#model";
import { checkDisk, checkNode } from "../../cli/doctor-checks.ts";
import { VARIABLES } from "../../server/variables.ts";
import { emptyFolder, runIbid } from "./run-ibid.ts";

test("a Node that is too old is told with the version to install", () => {
  expect(checkNode("20.19.0").ok).toBe(true);
  expect(checkNode("22.1.0").ok).toBe(true);
  expect(checkNode("20.18.3")).toMatchObject({ ok: false, fix: "Install Node 20.19 or newer." });
});

test("a folder that cannot be written is a fault with its fix", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "file"), "");
  expect(await checkDisk(join(folder, "file", "graph.db"))).toMatchObject({
    ok: false,
    words: expect.stringMatching(/file is a file, not a folder\. Choose another place\.$/u),
  });
});

test("every check passes here, nothing is made, and every setting and limit is printed with its value", async () => {
  const cwd = emptyFolder();
  const { code, stdout } = await runIbid(["doctor", "--json"], { cwd });
  const { checks, settings } = JSON.parse(stdout) as {
    checks: { name: string; ok: boolean }[];
    settings: { name: string; value: string }[];
  };
  expect(checks.map(({ name, ok }) => [name, ok])).toEqual(
    ["Node", "disk", "encoder", "relations", "store", "pages"].map((name) => [name, true]),
  );
  expect(code).toBe(0);
  const named = settings.map(({ name }) => name);
  expect(Object.keys(VARIABLES).filter((name) => !named.includes(name))).toEqual([]);
  expect(Object.keys(LIMITS).filter((name) => !named.includes(`limit: ${name}`))).toEqual([]);
  expect(settings.filter(({ value }) => value === "")).toEqual([]);
  expect(existsSync(join(cwd, ".ibid", "graph.db"))).toBe(false);
});

test("a store that is not there fails the check, and no folder is made for it", async () => {
  const cwd = emptyFolder();
  const { code, stdout } = await runIbid(["doctor", "--store", "nowhere/store.db"], { cwd });
  expect(stdout).toMatch(
    /^FAIL store +There is no store nowhere\/store\.db\. Load a graph first: ibid load/mu,
  );
  expect(code).toBe(1);
  expect(readdirSync(cwd)).toEqual([]);
});

test("a store that cannot be used fails the check with what to do, and the code is 1", async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "store.db"), "This is no database. ".repeat(500));
  const { code, stdout } = await runIbid(["doctor", "--store", "store.db"], { cwd });
  expect(stdout).toMatch(
    /^FAIL store +store\.db is (?:not a graph of Ibid: name another file|damaged: move it away)/mu,
  );
  expect(code).toBe(1);
  expect(readdirSync(cwd)).toEqual(["store.db"]);
});
