import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { fakeStore } from "./fake-store.ts";

const folder = mkdtempSync(join(tmpdir(), "ibid-client-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Client</title>");
writeFileSync(join(folder, "assets", "main-1.js"), "export {};");
writeFileSync(join(folder, "favicon.svg"), "<svg/>");
writeFileSync(join(folder, ".secret"), "not to be read");
const app = await buildApp({ store: fakeStore(), clientFolder: folder });
const bare = await buildApp({ store: fakeStore(), clientFolder: join(folder, "nowhere") });
afterAll(async () => {
  await app.close();
  await bare.close();
  rmSync(folder, { recursive: true });
});

describe("the pages", () => {
  test.each([
    "/",
    "/explore",
    "/entity/person:v.i.-lenin",
    "/text/a.txt?at=1-2",
    "/text/%00",
    "/answer?q=who%20wrote",
    "/quality",
  ])("are one page at %s", async (url) => {
    const reply = await app.inject(url);
    expect([reply.statusCode, reply.headers["content-type"], reply.headers["cache-control"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      "no-cache",
    ]);
    expect(reply.body).toContain("<title>Client</title>");
  });

  test("have their files beside them", async () => {
    const reply = await app.inject("/assets/main-1.js");
    expect([reply.statusCode, reply.body]).toEqual([200, "export {};"]);
    expect(reply.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await app.inject("/assets/gone.js")).statusCode).toBe(404);
  });

  test("have one icon, also where a browser looks for it that was told of none", async () => {
    for (const url of ["/favicon.svg", "/favicon.ico"]) {
      const reply = await app.inject(url);
      expect([reply.statusCode, reply.headers["content-type"], reply.body]).toEqual([
        200,
        "image/svg+xml",
        "<svg/>",
      ]);
    }
  });

  test.each([
    "/.secret",
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/assets/..%2f.secret",
    "/%2e%2e/package.json",
  ])("give away no file that is not theirs: %s", async (url) => {
    const reply = await app.inject(url);
    expect(reply.body).not.toContain("not to be read");
    expect(reply.body).not.toContain('"dependencies"');
  });

  test("that are built anew while the server runs are the new ones", async () => {
    writeFileSync(join(folder, "assets", "main-2.js"), "export const two = 2;");
    expect((await app.inject("/assets/main-2.js")).body).toBe("export const two = 2;");
  });

  test("that are not built say how to build them", async () => {
    for (const url of ["/", "/explore"]) {
      const reply = await bare.inject(url);
      expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(reply.body).toContain("<code>npm start</code> builds them");
    }
  });

  test("are not sent for a POST", async () => {
    const reply = await app.inject({ method: "POST", url: "/explore" });
    expect([reply.statusCode, reply.headers["allow"]]).toEqual([405, "GET, HEAD"]);
  });
});

describe("an address where nothing is", () => {
  const NOWHERE = [
    "/no/such/page",
    "/Explore",
    "/API/graph",
    "/api/nothing",
    "*",
    "/*",
    "/.secret",
    "/.ibid/graph.db",
    "/../../package.json",
    "/%2e%2e/x",
    "//etc/passwd",
    "/%00",
    `/${"a".repeat(3_000)}`,
  ];

  test.each(NOWHERE)("is 404 in words: %s", async (url) => {
    for (const one of [app, bare]) {
      const reply = await one.inject(url);
      expect(reply.statusCode).toBe(404);
      expect(reply.json().error).toBe(
        "Nothing is at this address. The calls of the API are listed at /docs.",
      );
    }
  });

  test("is a page for a person and JSON for a program", async () => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const page = await app.inject({ url: "/no/such/page", headers });
    expect([page.statusCode, page.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.body).toContain("<h1>Nothing is at this address</h1>");
    const [, look = ""] = /<style>(.*?)<\/style>/su.exec(page.body) ?? [];
    const hash = createHash("sha256").update(look).digest("base64");
    expect(page.headers["content-security-policy"]).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(page.body).toMatch(/<style>body\{.*<main>/su);
    for (const [url, status] of [
      ["/%00", 404],
      ["/text/%zz", 400],
    ] as const) {
      const reply = await app.inject({ url, headers });
      expect([reply.statusCode, reply.headers["content-type"]]).toEqual([status, "text/html; charset=utf-8"]);
      expect(reply.body).toContain("<h1>Nothing is at this address</h1>");
    }
    for (const url of ["/api/nothing", "/API", "/Api/graph"]) {
      const reply = await app.inject({ url, headers });
      expect([reply.statusCode, reply.headers["content-type"]]).toEqual([
        404,
        "application/json; charset=utf-8",
      ]);
    }
  });
});
