import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import { walkFolder } from "../../cli/walk-folder.ts";
import { emptyFolder } from "./run-ibid.ts";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const readdir = (folder: string, options: { withFileTypes: true }) =>
    basename(folder) === "locked"
      ? Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES" }))
      : real.readdir(folder, options);
  return { ...real, readdir };
});

test("a folder that may not be opened is told, and the others are walked", async () => {
  const folder = emptyFolder();
  for (const name of ["a", "locked", "z"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "text.txt"), "words");
  }
  const { files, failed } = await walkFolder(folder, () => true);
  expect(files).toEqual([join(folder, "a/text.txt"), join(folder, "z/text.txt")]);
  expect(failed.map(({ path }) => path)).toEqual([join(folder, "locked")]);
});
