import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demandWritable, writeWhole } from "../../cli/write-whole.ts";
import { emptyFolder } from "./run-ibid.ts";

test("a file is written with its folders, and nothing is left beside it", async () => {
  const folder = emptyFolder();
  await writeWhole(join(folder, "a", "b", "graph.json"), "words");
  expect(readFileSync(join(folder, "a", "b", "graph.json"), "utf8")).toBe("words");
  expect(readdirSync(join(folder, "a", "b"))).toEqual(["graph.json"]);
});

test("where the place cannot be taken the old file stays and the new one leaves no trace", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "graph.json"));
  writeFileSync(join(folder, "graph.json", "inside"), "old");
  await expect(writeWhole(join(folder, "graph.json"), "new")).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["graph.json"]);
  expect(readFileSync(join(folder, "graph.json", "inside"), "utf8")).toBe("old");
});

test("a folder that cannot be written is refused before any work, in one sentence", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "file"), "");
  await expect(demandWritable(join(folder, "file", "graph.json"))).rejects.toThrow(
    `${join(folder, "file")} is a file, not a folder. Choose another place.`,
  );
  await expect(demandWritable(folder)).rejects.toThrow(/is a folder\. Name a file in it/u);
  expect(readdirSync(folder)).toEqual(["file"]);
});
