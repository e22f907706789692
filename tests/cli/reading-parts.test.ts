import { expect, test } from "vitest";
import { readingParts } from "../../cli/reading-parts.ts";
import { openStore } from "../../server/store/open-store.ts";

const MODEL = { model: { endpoint: "http://localhost:11434/v1", name: "some-model" } };

test("where a language model would cost, the browser adds nothing unless somebody agreed", async () => {
  const store = await openStore(":memory:");
  expect(readingParts(store, MODEL)).toEqual({ noIngest: expect.stringMatching(/ibid open --yes/u) });
  expect(readingParts(store, MODEL, true).ingest?.endings).toContain(".txt");
  expect(readingParts(store, {}).ingest?.endings).toContain(".txt");
  await store.close();
});
