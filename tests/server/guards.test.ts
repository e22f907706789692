import { afterAll, describe, expect, test, vi } from "vitest";
import { buildApp } from "../../server/app.ts";
import { WAIT } from "../wait.ts";
import { fakeStore } from "./fake-store.ts";

const app = await buildApp({ store: fakeStore(), hosts: ["ibid.example.org"] });
const wrote = vi.fn(async () => ({ done: true }));
app.post("/api/letters", wrote);
afterAll(() => app.close());

describe("every answer", () => {
  test.each(["/api/graph", "/api/nothing", "/docs", "/", "/health"])(
    "at %s forbids foreign and inline code",
    async (url) => {
      const { headers } = await app.inject(url);
      const policy = String(headers["content-security-policy"]);
      for (const rule of [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        expect(policy.split(";")).toContain(rule);
      }
      expect(policy).not.toMatch(/unsafe|https?:|\*/u);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    },
  );

  test("lets no other site read it", async () => {
    const headers = { origin: "https://evil.example", host: "localhost" };
    const reply = await app.inject({ url: "/api/graph", headers });
    expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
    const asked = await app.inject({ method: "OPTIONS", url: "/api/graph", headers });
    expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("the name by which the server is called", () => {
  test.each([
    "127.0.0.1",
    "127.0.0.1:4317",
    "localhost:4317",
    "LOCALHOST",
    "[::1]:4317",
    "ibid.example.org:80",
  ])("%s is its own", async (host) => {
    expect((await app.inject({ url: "/api/graph", headers: { host } })).statusCode).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:4317",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example#127.0.0.1",
    "localhost@evil.example",
    "evil.example, localhost",
    "localhost:4317:80",
    "[::1",
    "0.0.0.0",
  ])("%s is not, so that no foreign name can be bound to this address", async (host) => {
    for (const url of ["/api/graph", "/", "/health", "/docs"]) {
      const reply = await app.inject({ url, headers: { host } });
      expect(reply.statusCode).toBe(403);
      expect(reply.json().error).toContain(
        "This server answers to 127.0.0.1, localhost, [::1], ibid.example.org.",
      );
    }
  });
});

describe("a request that may change something", () => {
  const post = (headers: Record<string, string>) =>
    app.inject({
      method: "POST",
      url: "/api/letters",
      headers: { "content-type": "application/json", ...headers },
      payload: "{}",
    });

  test.each([
    [{}],
    [{ "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "none" }],
    [{ host: "localhost:4317", origin: "http://localhost:4317" }],
    [{ host: "localhost:4317", origin: "http://localhost:4317", "sec-fetch-site": "same-origin" }],
  ])("passes from our own pages or none: %j", async (headers) => {
    expect((await post(headers)).statusCode).toBe(200);
  });

  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ "sec-fetch-site": "" }],
    [{ "sec-fetch-site": "Same-Origin" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ host: "localhost:4317", origin: "http://localhost:4318" }],
    [{ host: "localhost:4317", origin: "https://localhost:4317" }],
    [{ host: "localhost:4317", origin: "http://localhost:4317.evil.example" }],
    [{ host: "localhost:4317", origin: "http://localhost:4317", "sec-fetch-site": "cross-site" }],
  ])("is refused from elsewhere: %j", async (headers) => {
    wrote.mockClear();
    expect((await post(headers)).statusCode).toBe(403);
    expect(wrote).not.toHaveBeenCalled();
  });

  test.each([
    "application/json, text/plain",
    "text/plain; application/json",
    "application/jsonx",
    " text/plain",
    "\tapplication/json;x",
  ])("changes nothing when its type is %j, or is read as JSON and nothing else", async (type) => {
    wrote.mockClear();
    const reply = await app.inject({
      method: "POST",
      url: "/api/letters",
      headers: { "content-type": type },
      payload: "q=1",
    });
    expect([400, 415]).toContain(reply.statusCode);
    expect(wrote).not.toHaveBeenCalled();
  });
});

describe("the token", () => {
  const TOKEN = "0123456789abcdef0123456789abcdef";
  const basic = (pair: string) => `Basic ${Buffer.from(pair).toString("base64")}`;

  test("opens the API as a bearer token or as the password of any user, and nothing else does", async () => {
    const own = await buildApp({ store: fakeStore(), token: TOKEN });
    const status = async (authorization?: string) =>
      (await own.inject({ url: "/api/graph", headers: authorization ? { authorization } : {} })).statusCode;
    expect(await status(`Bearer ${TOKEN}`)).toBe(200);
    expect(await status(basic(`reader:${TOKEN}`))).toBe(200);
    for (const wrong of [
      "",
      "Bearer",
      `Bearer ${TOKEN}0`,
      `bearer ${TOKEN.toUpperCase()}`,
      TOKEN,
      basic(TOKEN.slice(1)),
      basic("a:b"),
    ]) {
      expect(await status(wrong)).toBe(401);
    }
    await own.close();
  });

  test("is asked for by the browser, on pages too, and not by the check of health", async () => {
    const own = await buildApp({ store: fakeStore(), token: TOKEN });
    const page = await own.inject("/");
    expect([page.statusCode, page.headers["www-authenticate"]]).toEqual([
      401,
      'Basic realm="Ibid", charset="UTF-8"',
    ]);
    expect((await own.inject("/health")).statusCode).toBe(200);
    await own.close();
  });
});

describe("under more load than it bears", () => {
  test("the server refuses at once with the time to try again, answers for its health, and recovers", async () => {
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const overview = async () => {
      await gate;
      return { entities: {}, relations: {}, texts: [], fingerprint: "" };
    };
    const own = await buildApp({ store: fakeStore({ overview }), limits: { inFlight: 3 } });
    await own.ready();
    const working = [1, 2, 3].map(() => own.inject("/api/graph").then((reply) => reply.statusCode));
    await vi.waitFor(async () => expect((await own.inject("/api/texts")).statusCode).toBe(503), WAIT);
    const refused = await own.inject("/api/texts");
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([503, "1"]);
    expect(refused.json().error).toBe("3 requests are being answered already. Try again in a second.");
    expect((await own.inject("/health")).statusCode).toBe(200);
    finish();
    expect(await Promise.all(working)).toEqual([200, 200, 200]);
    expect((await own.inject("/api/texts")).statusCode).toBe(200);
    await own.close();
  });
});
