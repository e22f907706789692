import { execFileSync } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

test("the pages' settings are read from whatever folder it is started in", () => {
  const script = `const { loadConfigFromFile } = await import(${JSON.stringify(import.meta.resolve("vite"))});
    const command = { command: "build", mode: "production" };
    const { config } = await loadConfigFromFile(command, ${JSON.stringify(resolve("vite.config.ts"))});
    console.log(config.define.IBID_VERSION);`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: emptyFolder(),
    encoding: "utf8",
  });
  expect(printed).toMatch(/^"\d+\.\d+\.\d+"\s*$/u);
});
