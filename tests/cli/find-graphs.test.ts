import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findGraphs } from "../../cli/find-graphs.ts";
import { emptyFolder } from "./run-ibid.ts";

test("a folder gives its graphs to any depth, but none of what is hidden in it", async () => {
  const folder = emptyFolder();
  for (const name of [".state/kept", "more"]) mkdirSync(join(folder, name), { recursive: true });
  for (const name of [".state/kept/a.json", "more/a.json", "b.json", ".c.json", "d.txt"])
    writeFileSync(join(folder, name), "{}");
  expect(await findGraphs([folder])).toEqual(["b.json", "more/a.json"].map((name) => join(folder, name)));
});

test("a link to a graph that is not there stops the load", async () => {
  const folder = emptyFolder();
  symlinkSync("nowhere", join(folder, "a.json"));
  await expect(findGraphs([folder])).rejects.toThrow(/a\.json is a link to a file that is not there/u);
});
