import { afterAll, describe, expect, test } from "vitest";
import { columnsOf, serialiseGraph, type TextReply } from "#model";
import { buildApp } from "../../server/app.ts";
import { ask } from "../../server/ask/ask.ts";
import { openStore } from "../../server/store/open-store.ts";
import { BODIES, smallGraph } from "./ask/small-graph.ts";

const store = await openStore(":memory:");
await store.load(smallGraph(), BODIES);
const app = await buildApp({ store });
afterAll(() => app.close().then(() => store.close()));

const BRANDT = "person:karl-brandt";
const STORM = "work:the-coming-storm";
const path = encodeURIComponent;

describe("a call gives all that the store answers", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["/api/graph", () => store.overview()],
    ["/api/search?q=Brandt&limit=5", () => store.search({ q: "Brandt", limit: 5 })],
    [
      `/api/search?q=${path("Löwen")}&type=Event`,
      () => store.search({ q: "Löwen", type: "Event", limit: 50 }),
    ],
    ["/api/search?q=Nobody", () => store.search({ q: "Nobody", limit: 50 })],
    [`/api/entities/${path(BRANDT)}`, () => store.entity(BRANDT)],
    [`/api/entities/${BRANDT}`, () => store.entity(BRANDT)],
    [
      `/api/entities/${path(BRANDT)}/mentions?limit=2&offset=1`,
      () => store.mentions(BRANDT, { limit: 2, offset: 1 }),
    ],
    [
      `/api/entities/${path(STORM)}/relations?type=CITES`,
      () => store.relations(STORM, { type: "CITES", limit: 50, offset: 0 }),
    ],
    [
      `/api/subgraph?seeds=${path(BRANDT)}&seeds=${path(STORM)}&hops=2&limit=4`,
      () => store.subgraph({ seeds: [BRANDT, STORM], hops: 2, limit: 4 }),
    ],
    [
      `/api/subgraph?seeds=${path(BRANDT)}&types=Work&relations=AUTHORED&from=1900&minConfidence=0.5&texts=letters`,
      () =>
        store.subgraph({
          seeds: [BRANDT],
          types: ["Work"],
          relations: ["AUTHORED"],
          from: "1900",
          minConfidence: 0.5,
          texts: ["letters"],
        }),
    ],
    [
      `/api/paths?from=person:selma-ott&to=${path(STORM)}`,
      () => store.paths({ from: "person:selma-ott", to: STORM }),
    ],
    [
      `/api/citations?entity=${path(STORM)}&direction=cited`,
      () => store.citations({ entity: STORM, direction: "cited" }),
    ],
    ["/api/citations/matrix?by=work", () => store.citationMatrix({ by: "work" })],
    ["/api/citations/network?limit=3", () => store.citationNetwork({ limit: 3 })],
    ["/api/citations/network?minConfidence=0.95", () => store.citationNetwork({ minConfidence: 0.95 })],
    [`/api/claims?about=${path(BRANDT)}&kind=quoted`, () => store.claims({ about: BRANDT, kind: "quoted" })],
    ["/api/graph/state", async () => ({ state: await store.state() })],
    ["/api/texts", () => store.texts()],
    ["/api/texts/letters", () => store.text("letters")],
    ["/api/texts/letters/columns", async () => columnsOf((await store.text("letters")) as TextReply)],
    ["/api/ask?q=who%20opposed%20Brandt", () => ask(store, "who opposed Brandt")],
    ["/health", () => store.health()],
  ])("%s", async (url, answer) => {
    const reply = await app.inject(url);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(JSON.parse(JSON.stringify(await answer())));
  });

  test("a text in columns is kept as it was sent until something is written", async () => {
    const own = await openStore(":memory:");
    await own.load(smallGraph(), BODIES);
    let asked = 0;
    const text = async (id: string) => {
      asked += 1;
      return own.text(id);
    };
    const reader = await buildApp({ store: { ...own, text } });
    const open = async () => (await reader.inject("/api/texts/letters/columns")).json();
    const first = await open();
    expect([await open(), asked]).toEqual([first, 1]);
    const named = first.entities[0];
    await own.decide({ act: { kind: "rename", entity: named.id, label: "Another Name" }, author: "Ada" });
    const after = await open();
    expect(after.entities.find(({ id }: { id: string }) => id === named.id)?.label).toBe("Another Name");
    expect(after).toEqual(JSON.parse(JSON.stringify(columnsOf((await own.text("letters")) as TextReply))));
    expect(asked).toBe(2);
    await own.removeText("letters");
    expect((await reader.inject("/api/texts/letters/columns")).statusCode).toBe(404);
    await Promise.all([reader.close(), own.close()]);
  });

  test("a text's entities come with those first that are tied to most, and in pages", async () => {
    const named = (await store.text("letters"))?.entities ?? [];
    const first = (await app.inject("/api/texts/letters/entities?limit=2")).json();
    const rest = (await app.inject("/api/texts/letters/entities?offset=2")).json();
    expect([first.total, first.truncated, rest.truncated]).toEqual([named.length, true, true]);
    const all = [...first.entities, ...rest.entities];
    expect(all.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
    const degrees = all.map(({ degree }) => degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    expect((await app.inject("/api/texts/none/entities")).statusCode).toBe(404);
  });

  test("a text to read may be larger than other answers, up to a limit of its own that says what to do", async () => {
    const small = await buildApp({ store, limits: { replyBytes: 300 } });
    const smaller = await buildApp({ store, limits: { readingBytes: 300 } });
    expect((await small.inject("/api/graph")).statusCode).toBe(422);
    expect((await small.inject("/api/texts/letters")).statusCode).toBe(200);
    const refused = await smaller.inject("/api/texts/letters");
    expect([refused.statusCode, refused.json().error]).toEqual([
      422,
      expect.stringMatching(
        /more than 300\. The text is too long to be read here in one piece: set IBID_READING_BYTES/u,
      ),
    ]);
    await Promise.all([small.close(), smaller.close()]);
  });

  test("the export is the graph file, byte for byte", async () => {
    const reply = await app.inject("/api/export?format=json");
    expect(reply.body).toBe(serialiseGraph(smallGraph()));
  });

  test("a large answer is compressed for a client that can read it", async () => {
    const reply = await app.inject({ url: "/api/texts/letters", headers: { "accept-encoding": "gzip" } });
    expect(reply.headers["content-encoding"]).toBe("gzip");
  });
});

describe("an id that names nothing", () => {
  const seeds = `seeds=${path(BRANDT)}`;

  test("is named beside the answer for those that name something", async () => {
    const reply = await app.inject(`/api/subgraph?${seeds}&seeds=person:nobody&texts=gone&texts=letters`);
    expect([reply.statusCode, reply.json().unknown]).toEqual([200, ["person:nobody", "gone"]]);
    expect((await app.inject(`/api/subgraph?${seeds}&texts=letters`)).json()).not.toHaveProperty("unknown");
  });

  test("is not there where all that were asked for name nothing", async () => {
    const reply = await app.inject(`/api/subgraph?${seeds}&texts=gone&texts=lost`);
    expect(reply.statusCode).toBe(404);
    expect(reply.json().error).toBe("No text has the id gone or lost. All texts are listed at /api/texts");
  });

  test("has no decisions, while one that nobody decided about has none yet", async () => {
    expect((await app.inject(`/api/decisions?entity=${path(BRANDT)}`)).json().total).toBe(0);
    expect((await app.inject("/api/decisions?entity=person:nobody")).statusCode).toBe(404);
  });
});
