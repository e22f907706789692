import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientState } from "../../cli/build-client.ts";
import { emptyFolder } from "./run-ibid.ts";

function project(parts: Readonly<Record<string, number>>): string {
  const root = emptyFolder();
  for (const folder of ["client", "graph-data/model", "dist/client"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const [path, seconds] of Object.entries(parts)) {
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), seconds, seconds);
  }
  for (const folder of ["client", "graph-data/model"]) utimesSync(join(root, folder), 1, 1);
  return root;
}

test("pages that were never built are missing", () => {
  expect(clientState(project({ "client/main.tsx": 10 }))).toBe("missing");
});

test("pages older than a source, or than the model, are stale", () => {
  expect(clientState(project({ "client/main.tsx": 30, "dist/client/index.html": 20 }))).toBe("stale");
  expect(clientState(project({ "graph-data/model/graph.ts": 30, "dist/client/index.html": 20 }))).toBe(
    "stale",
  );
});

test("pages newer than every source are ready", () => {
  expect(clientState(project({ "client/main.tsx": 10, "dist/client/index.html": 20 }))).toBe("ready");
});
