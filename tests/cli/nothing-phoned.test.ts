import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, runIbid } from "./run-ibid.ts";

test.each(["1", "2"])("with %s readers nothing is kept or queued in the reader's home", async (workers) => {
  const [cwd, home] = [emptyFolder(), emptyFolder()];
  for (const name of ["one", "two"])
    writeFileSync(join(cwd, `${name}.txt`), `Rosa Luxemburg met Karl Liebknecht in Berlin, says ${name}.\n`);
  const args = ["extract", "one.txt", "two.txt", "--out", "graph.json", "--workers", workers];
  const { code } = await runIbid(args, { cwd, env: { HOME: home, USERPROFILE: home, XDG_CACHE_HOME: "" } });
  expect(code).toBe(0);
  expect(readdirSync(home)).toEqual([]);
});
