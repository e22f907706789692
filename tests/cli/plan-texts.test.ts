import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findTexts } from "../../cli/find-texts.ts";
import { sha256Of } from "../../cli/graph-file.ts";
import { planTexts } from "../../cli/plan-texts.ts";
import { emptyFolder } from "./run-ibid.ts";

function library(): string {
  const folder = emptyFolder();
  const files = { "one/letter": "Dear A.", "two/letter": "Dear B.", "two/copy": "Dear A.", empty: "" };
  for (const part of ["one", "two"]) mkdirSync(join(folder, part));
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, `${name}.txt`), words);
  return folder;
}

test("ids, twins and faults are the same in whatever order the files are named", async () => {
  const folder = library();
  const { texts } = await findTexts([folder]);
  const plan = await planTexts(texts);
  expect(await planTexts(texts.toReversed())).toEqual(plan);
  expect(plan.texts.map(({ id }) => id)).toEqual(["letter", expect.stringMatching(/^letter-[0-9a-f]{6}$/u)]);
  expect(plan.same).toEqual([{ path: join(folder, "two/copy.txt"), as: join(folder, "one/letter.txt") }]);
  const empty = join(folder, "empty.txt");
  expect(plan.failed).toEqual([{ path: empty, reason: `${empty} is empty: choose a file that holds text.` }]);
});

test("a text has the same id in its share as in the whole", async () => {
  const { texts } = await findTexts([library()]);
  const whole = await planTexts(texts);
  for (const text of whole.texts) expect((await planTexts(texts, [text.path])).texts).toEqual([text]);
});

test("no two texts get the same id, whatever the files are called", async () => {
  const folder = library();
  const digits = sha256Of("Dear B.").slice(0, 6);
  for (const name of [`letter-${digits}`, `one/letter-${digits}`])
    writeFileSync(join(folder, `${name}.txt`), name);
  const { texts } = await findTexts([folder]);
  const ids = (await planTexts(texts)).texts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(`letter-${digits}`);
  expect(ids).toContain(`letter-${sha256Of("Dear B.").slice(0, 7)}`);
});
