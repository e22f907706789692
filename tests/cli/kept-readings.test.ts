import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { keptReadings } from "../../cli/kept-readings.ts";
import { emptyFolder } from "./run-ibid.ts";
import { SMALL_TEXT, smallGraph } from "./small-graph.ts";

const ENGINE = "0123456789ab";
const NEXT_ENGINE = "ba9876543210";

test("a text that this engine has read is not read again while its words are the same", async () => {
  const kept = keptReadings(emptyFolder(), ENGINE);
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
  await kept.keep("small", SMALL_TEXT, smallGraph());
  expect(await kept.find("small", SMALL_TEXT)).toEqual(smallGraph());
  expect(await kept.find("small", `${SMALL_TEXT}More.`)).toBeUndefined();
  expect(await kept.find("other", SMALL_TEXT)).toBeUndefined();
});

test("another version of the engine reads again, and clears what the old one kept", async () => {
  const folder = emptyFolder();
  await keptReadings(folder, ENGINE).keep("small", SMALL_TEXT, smallGraph());
  const next = keptReadings(folder, NEXT_ENGINE);
  expect(await next.find("small", SMALL_TEXT)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test("what lies in the folder and is no folder of an engine is never cleared away", () => {
  const folder = emptyFolder();
  for (const name of ["my-notes", "2024", "0123456789ab-old", "0123456789AB", ENGINE])
    mkdirSync(join(folder, name));
  for (const name of ["letter.txt", "0123456789ac"]) writeFileSync(join(folder, name), "words");
  keptReadings(folder, NEXT_ENGINE);
  expect(readdirSync(folder).sort()).toEqual(
    ["letter.txt", "0123456789ac", "my-notes", "2024", "0123456789ab-old", "0123456789AB"].sort(),
  );
});

test("what another reader found is kept apart", async () => {
  const folder = emptyFolder();
  const [one, two] = [keptReadings(folder, ENGINE), keptReadings(folder, ENGINE, "0123456789ab")];
  await two.keep("small", SMALL_TEXT, smallGraph());
  expect(await one.find("small", SMALL_TEXT)).toBeUndefined();
  expect(await two.find("small", SMALL_TEXT)).toEqual(smallGraph());
});

test("a text that a language model did not read wholly is read again", async () => {
  const kept = keptReadings(emptyFolder(), ENGINE, "0123456789ab");
  const graph = smallGraph();
  const remark = { stage: "read", rule: "language-model-away", message: "Away.", start: 0, end: 1 };
  const texts = graph.attributes.texts.map((text) => ({ ...text, remarks: [remark] }));
  await kept.keep("small", SMALL_TEXT, { ...graph, attributes: { ...graph.attributes, texts } });
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
});

test("a kept reading that was damaged is as good as none", async () => {
  const folder = emptyFolder();
  const kept = keptReadings(folder, ENGINE);
  await kept.keep("small", SMALL_TEXT, smallGraph());
  const [name = ""] = readdirSync(join(folder, ENGINE));
  writeFileSync(join(folder, ENGINE, name), '{"attributes"');
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
  writeFileSync(join(folder, ENGINE, name), "{}");
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
});

test("where nothing can be kept it is said once, and the reading goes on", async () => {
  const file = join(emptyFolder(), "file");
  writeFileSync(file, "");
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const kept = keptReadings(join(file, "readings"), ENGINE);
  await kept.keep("small", SMALL_TEXT, smallGraph());
  await kept.keep("small", SMALL_TEXT, smallGraph());
  const said = stderr.mock.calls.map(([words]) => words);
  stderr.mockRestore();
  expect(said).toEqual([
    `Nothing can be kept in ${join(file, "readings")}, so the next run will read these texts again.\n`,
  ]);
  expect(await kept.find("small", SMALL_TEXT)).toBeUndefined();
});
