import { afterAll, expect, test } from "vitest";
import type { Quality } from "#model";
import { buildApp } from "../../server/app.ts";
import { keptQuality } from "../../server/kept-quality.ts";
import { qualityRoutes } from "../../server/routes/quality-routes.ts";
import { fakeStore } from "./fake-store.ts";

const MEASURED: Quality = {
  engine: "encoder-1",
  parts: [
    {
      part: "test",
      texts: [{ text: "a", title: "A", words: 10, notes: 0, figures: { claims: 0.5 } }],
      measures: [],
      rules: [{ of: "mention", type: "Person", rule: "encoder", right: 1, given: 2 }],
      believed: [{ of: "claim", said: 0.9, right: 0.8, count: 5 }],
    },
  ],
  ablation: [],
  identity: [],
  earlier: [],
};
const app = await buildApp({ store: fakeStore(), quality: MEASURED });
const kept = await buildApp({ store: fakeStore() });
afterAll(() => Promise.all([app.close(), kept.close()]));

test("the figures of the engine are given whole", async () => {
  const reply = await app.inject("/api/quality");
  expect([reply.statusCode, reply.json()]).toEqual([200, MEASURED]);
});

test("without figures of its own a server gives those that are kept beside the graphs, every one of them", async () => {
  const reply = await kept.inject("/api/quality");
  expect(reply.json()).toEqual(JSON.parse(JSON.stringify(keptQuality())));
});

test("where nothing was measured, the answer says how to measure", async () => {
  const routes = qualityRoutes(undefined);
  const bare = await buildApp({ store: fakeStore() });
  await bare.register(routes, { prefix: "/bare" }).after();
  const reply = await bare.inject("/bare/quality");
  expect(reply.statusCode).toBe(404);
  expect(reply.json().error).toContain("npm run score -- FOLDER --write");
  await bare.close();
});
