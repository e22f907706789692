import { afterAll, describe, expect, test, vi } from "vitest";
import { EXPORT_FORMATS } from "#model";
import { buildApp } from "../../server/app.ts";
import { FORMATS } from "../../server/export/formats.ts";
import { StoreAwayError } from "../../server/store/graph-store.ts";
import { fakeStore } from "./fake-store.ts";

const app = await buildApp({ store: fakeStore() });
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe("every call of the API", () => {
  test.each([
    "/health",
    "/api/health",
    "/api/graph",
    "/api/search?q=Avrich",
    "/api/entities/person:paul-avrich",
    "/api/entities/person%3Apaul-avrich",
    "/api/entities/person%3Apaul-avrich/mentions?limit=1&offset=0",
    "/api/entities/person%3Apaul-avrich/relations?type=AUTHORED",
    "/api/subgraph?seeds=person%3Apaul-avrich",
    "/api/subgraph?seeds=person:paul-avrich&seeds=work:the-anarchists&hops=2&types=Person&relations=AUTHORED",
    "/api/subgraph?seeds=person:paul-avrich&from=-0043&to=1918-03~",
    "/api/subgraph?seeds=person:paul-avrich&from=1918-04&to=1918",
    "/api/claims?q=%25",
    "/api/paths?from=person:paul-avrich&to=work:the-anarchists&maxHops=3",
    "/api/citations?entity=person:paul-avrich&direction=cited&depth=2",
    "/api/citations/matrix?by=work",
    "/api/claims?speaker=person:paul-avrich&kind=quoted",
    "/api/texts",
    "/api/ask?q=works%20by%20Avrich",
    "/api/export",
    "/openapi.json",
  ])("answers %s with JSON", async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toMatch(/^application\/json/u);
    expect(typeof reply.json()).toBe("object");
  });

  test("takes a list as repeated parameters and as a single one, and splits no id at its commas", async () => {
    const subgraph = vi.fn(fakeStore().subgraph);
    const own = await buildApp({ store: fakeStore({ subgraph }) });
    await own.inject("/api/subgraph?seeds=person:a,b&seeds=person:paul-avrich");
    await own.inject("/api/subgraph?seeds=person:a,b");
    expect(subgraph.mock.calls.map(([{ seeds }]) => seeds)).toEqual([
      ["person:a,b", "person:paul-avrich"],
      ["person:a,b"],
    ]);
    await own.close();
  });

  test("reads ids of any letters", async () => {
    const entity = vi.fn(fakeStore().entity);
    const own = await buildApp({ store: fakeStore({ entity }) });
    const id = "person:лев-троцкий/é?&#,%";
    await own.inject(`/api/entities/${encodeURIComponent(id)}`);
    expect(entity).toHaveBeenCalledWith(id);
    await own.close();
  });

  test.each(EXPORT_FORMATS)("exports the graph as a file: %s", async (format) => {
    const reply = await get(`/api/export?format=${format}`);
    const { mediaType, ending } = FORMATS[format];
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toBe(`${mediaType}; charset=utf-8`);
    expect(reply.headers["content-disposition"]).toBe(`attachment; filename="graph.${ending}"`);
  });

  test("of two formats no file has the same name", () => {
    const endings = EXPORT_FORMATS.map((format) => FORMATS[format].ending);
    expect(new Set(endings).size).toBe(EXPORT_FORMATS.length);
  });
});

describe("a request that cannot be answered", () => {
  test.each([
    [
      404,
      "/api/entities/person:nobody",
      "No entity has the id person:nobody. Search for it at /api/search?q=nobody",
    ],
    [404, "/api/entities/person:nobody/mentions", "No entity has the id"],
    [404, "/api/entities/person:nobody/relations", "No entity has the id"],
    [404, "/api/subgraph?seeds=person:nobody", "No entity has the id person:nobody"],
    [404, "/api/paths?from=person:paul-avrich&to=person:nobody", "No entity has the id person:nobody"],
    [404, "/api/citations?entity=person:nobody", "No entity has the id"],
    [404, "/api/texts/nothing", "No text has the id nothing. All texts are listed at /api/texts"],
    [
      404,
      "/api/subgraph?seeds=person:a&seeds=person:b&seeds=person:a",
      "No entity has the id person:a or person:b.",
    ],
    [
      404,
      `/api/subgraph?${"a b c d e f g".replace(/\w ?/gu, "seeds=$&&").replaceAll(" ", "")}`,
      "e or 2 more that",
    ],
    [404, "/api/decisions?entity=person:nobody", "No entity has the id person:nobody."],
    [404, "/api/nothing", "Nothing is at this address"],
    [404, "/api", "Nothing is at this address"],
    [404, "/API/graph", "Nothing is at this address"],
    [404, "*", "Nothing is at this address"],
    [404, "/api/claims?speaker=person:nobody", "No entity has the id person:nobody. Search for it at"],
    [
      404,
      "/api/claims?speaker=person:paul-avrich&about=person:nobody",
      "No entity has the id person:nobody. Search for it at",
    ],
  ])("is told %i at %s", async (status, url, words) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(status);
    expect(reply.json().error).toContain(words);
    expect(reply.json().requestId).toMatch(/^[0-9a-f-]{36}$/u);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "PROPFIND"] as const)(
    "by %s is told which method to use, or that nothing is there",
    async (word) => {
      const method = word as "POST"; // inject sends any word
      for (const url of ["/api/graph", "/docs", "/health", "/", "/explore"]) {
        const reply = await app.inject({ method, url });
        expect([url, reply.statusCode, reply.headers["allow"]]).toEqual([url, 405, "GET, HEAD"]);
        expect(reply.json().error).toBe(`${method} does nothing at this address. Use: GET, HEAD.`);
      }
      const reply = await app.inject({ method, url: "/nope" });
      expect([reply.statusCode, reply.headers["allow"]]).toEqual([404, undefined]);
      expect(reply.json().error).toContain("Nothing is at this address");
    },
  );

  test.each([
    ["application/json", "{"],
    ["application/json", ""],
    ["///", "{"],
    ["text/plain", "q=1"],
    ["application/json", `"${"x".repeat(1_100_000)}"`],
  ])(
    "whose body is %s is told of the method or the address before its body is read",
    async (type, payload) => {
      const headers = { "content-type": type };
      const post = async (url: string) =>
        (await app.inject({ method: "POST", url, headers, payload })).statusCode;
      expect([await post("/api/graph"), await post("/nope")]).toEqual([405, 404]);
    },
  );

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/html",
  ])("of type %s is told that only JSON is read", async (type) => {
    const own = await buildApp({ store: fakeStore() });
    const handler = vi.fn(async () => "done");
    own.post("/api/letters", handler);
    const headers = { "content-type": type };
    const reply = await own.inject({ method: "POST", url: "/api/letters", headers, payload: "q=1" });
    expect(reply.statusCode).toBe(415);
    expect(reply.json().error).toContain("Only application/json is read here");
    expect(handler).not.toHaveBeenCalled();
    await own.close();
  });

  test.each([
    [400, '{"__proto__": {"x": 1}}'],
    [400, '{"constructor": {"prototype": {"x": 1}}}'],
    [400, "{"],
    [400, ""],
    [413, `"${"x".repeat(1_100_000)}"`],
  ])("with %i is refused for its body and changes nothing", async (status, payload) => {
    const own = await buildApp({ store: fakeStore() });
    const handler = vi.fn(async () => "done");
    own.post("/api/letters", handler);
    const headers = { "content-type": "application/json" };
    const reply = await own.inject({ method: "POST", url: "/api/letters", headers, payload });
    expect(reply.statusCode).toBe(status);
    expect(reply.json().error).toMatch(
      status === 413 ? "The request is too large. Send less at once." : /^The request is (?:not JSON|empty)/u,
    );
    expect(handler).not.toHaveBeenCalled();
    expect(Object.keys(Object.prototype)).toEqual([]);
    await own.close();
  });
});

describe("a fault behind the API", () => {
  test("of the store is 503 with the time to try again", async () => {
    const search = async () => {
      throw new StoreAwayError("Neo4j cannot be reached. Start it, or set IBID_STORE.");
    };
    const own = await buildApp({ store: fakeStore({ search }) });
    const reply = await own.inject("/api/search?q=a");
    expect(reply.statusCode).toBe(503);
    expect(reply.headers["retry-after"]).toBe("5");
    expect(reply.json().error).toBe("Neo4j cannot be reached. Start it, or set IBID_STORE.");
    await own.close();
  });

  test("of our own is 500 and tells neither stack nor path nor query nor secret", async () => {
    const secrets = ["/home/somebody/graph.db", "MATCH (n) RETURN n", "hunter2"];
    const search = async () => {
      throw new Error(secrets.join(" "));
    };
    const own = await buildApp({ store: fakeStore({ search }) });
    const reply = await own.inject("/api/search?q=a");
    expect(reply.statusCode).toBe(500);
    for (const secret of [...secrets, "at ", ".ts"]) expect(reply.json().error).not.toContain(secret);
    expect(Object.keys(reply.json()).sort()).toEqual(["error", "requestId"]);
    await own.close();
  });

  test("that lasts longer than the limit is 503", async () => {
    const search = () => new Promise<never>(() => undefined);
    const own = await buildApp({ store: fakeStore({ search }), limits: { queryMs: 20 } });
    const reply = await own.inject("/api/search?q=a");
    expect(reply.statusCode).toBe(503);
    expect(reply.headers["retry-after"]).toBe("1");
    expect(reply.json().error).toBe("The question took too long. Ask for fewer hops or rows.");
    await own.close();
  });

  test("shows in /health", async () => {
    const health = async () => ({ status: "store-away" as const, store: "neo4j" });
    const own = await buildApp({ store: fakeStore({ health }) });
    const reply = await own.inject("/health");
    expect([reply.statusCode, reply.json()]).toEqual([503, { status: "store-away", store: "neo4j" }]);
    await own.close();
  });

  test("of size is 422 with the way to ask for less", async () => {
    const claims = async () => ({ total: 0, truncated: false, claims: [] });
    const own = await buildApp({ store: fakeStore({ claims }), limits: { replyBytes: 20 } });
    const reply = await own.inject("/api/claims");
    expect(reply.statusCode).toBe(422);
    expect(reply.json().error).toBe("The answer has 41 bytes, more than 20. Ask for fewer with limit=.");
    await own.close();
  });
});
