import { afterAll, describe, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { fakeStore } from "./fake-store.ts";

const app = await buildApp({ store: fakeStore() });
afterAll(() => app.close());

const CALLS = [
  "/api/ask",
  "/api/citations",
  "/api/citations/matrix",
  "/api/citations/network",
  "/api/claims",
  "/api/decisions",
  "/api/decisions/ledger",
  "/api/decisions/{id}",
  "/api/entities/{id}",
  "/api/entities/{id}/mentions",
  "/api/entities/{id}/relations",
  "/api/export",
  "/api/graph",
  "/api/graph/state",
  "/api/health",
  "/api/jobs",
  "/api/jobs/{id}",
  "/api/jobs/{id}/events",
  "/api/paths",
  "/api/proposals",
  "/api/quality",
  "/api/search",
  "/api/subgraph",
  "/api/texts",
  "/api/texts/{id}",
  "/api/texts/{id}/columns",
  "/api/texts/{id}/entities",
  "/health",
];

describe("the description of the API", () => {
  test("lists every call with a summary and a schema of its answer", async () => {
    const { openapi, paths } = (await app.inject("/openapi.json")).json();
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths).sort()).toEqual(CALLS);
    for (const path of CALLS) {
      const methods: { summary: string; responses: Record<string, { content?: object }> }[] = Object.values(
        paths[path],
      );
      for (const { summary, responses } of methods) {
        expect(summary.length).toBeGreaterThan(10);
        expect((responses["200"] ?? responses["201"] ?? responses["202"])?.content).toBeDefined();
      }
    }
  });

  test("says the least, the most and what holds when nothing is asked", async () => {
    const { paths } = (await app.inject("/openapi.json")).json();
    const hops = paths["/api/subgraph"].get.parameters.find(({ name }: { name: string }) => name === "hops");
    expect(hops.schema).toMatchObject({ minimum: 1, maximum: 3, default: 1 });
  });

  test("is a page with nothing inline and all its files here", async () => {
    const page = await app.inject("/docs");
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|https?:/u);
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/gu)].map((match) => match[1] ?? "");
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect((await app.inject(file)).statusCode).toBe(200);
  });
});
