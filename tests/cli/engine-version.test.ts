import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { engineVersion } from "../../cli/engine-version.ts";
import { emptyFolder } from "./run-ibid.ts";

test("the version changes with the engine's code, tables and weights, and with nothing else", () => {
  const root = emptyFolder();
  for (const folder of ["extract/training", "graph-data/model"])
    mkdirSync(join(root, folder), { recursive: true });
  const after = (path: string) => {
    writeFileSync(join(root, path), "x");
    return engineVersion(root);
  };
  const first = after("extract/pipeline.ts");
  expect(first).toMatch(/^[0-9a-f]{12}$/u);
  expect(after("extract/training/split.json")).toBe(first);
  expect(after("extract/README.md")).toBe(first);
  const second = after("extract/weights.onnx");
  expect(second).not.toBe(first);
  expect(after("graph-data/model/graph.ts")).not.toBe(second);
});
