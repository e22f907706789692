import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { keptReadings } from "../../cli/kept-readings.ts";
import { emptyFolder } from "./run-ibid.ts";
import { SMALL_TEXT, smallGraph } from "./small-graph.ts";

test("a text that this engine has read is not read again while its words are the same", async () => {
  const kept = keptReadings(emptyFolder(), "engine-1");
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
  await kept.keep("small", SMALL_TEXT, smallGraph());
  expect(await kept.find("small", SMALL_TEXT)).toEqual(smallGraph());
  expect(await kept.find("small", `${SMALL_TEXT}More.`)).toBeUndefined();
  expect(await kept.find("other", SMALL_TEXT)).toBeUndefined();
});

test("another version of the engine reads again, and clears what the old one kept", async () => {
  const folder = emptyFolder();
  await keptReadings(folder, "engine-1").keep("small", SMALL_TEXT, smallGraph());
  const next = keptReadings(folder, "engine-2");
  expect(await next.find("small", SMALL_TEXT)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test("a kept reading that was damaged is as good as none", async () => {
  const folder = emptyFolder();
  const kept = keptReadings(folder, "engine-1");
  await kept.keep("small", SMALL_TEXT, smallGraph());
  const [name = ""] = readdirSync(join(folder, "engine-1"));
  writeFileSync(join(folder, "engine-1", name), '{"attributes"');
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
  writeFileSync(join(folder, "engine-1", name), "{}");
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
});

test("where nothing can be kept it is said once, and the reading goes on", async () => {
  const file = join(emptyFolder(), "file");
  writeFileSync(file, "");
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const kept = keptReadings(join(file, "readings"), "engine-1");
  await kept.keep("small", SMALL_TEXT, smallGraph());
  await kept.keep("small", SMALL_TEXT, smallGraph());
  const said = stderr.mock.calls.map(([words]) => words);
  stderr.mockRestore();
  expect(said).toEqual([
    `Nothing can be kept in ${join(file, "readings")}, so the next run will read these texts again.\n`,
  ]);
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
});
