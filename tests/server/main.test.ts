import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { type Listening, serve } from "../../server/main.ts";
import { fakeStore } from "./fake-store.ts";

let listening: Listening | undefined;
afterEach(() => listening?.app.close());

const TOKEN = "0123456789abcdef0123456789abcdef";

async function start(environment: Record<string, string>): Promise<string> {
  listening = await serve(fakeStore(), readConfig({ IBID_PORT: "0", ...environment }));
  return listening.url;
}

describe("the server", () => {
  test("listens on this computer and answers over the network", async () => {
    const url = await start({});
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const reply = await fetch(`${url}/api/entities/${encodeURIComponent("person:paul-avrich")}`);
    expect(await reply.json()).toMatchObject({ label: "Paul Avrich" });
  });

  test("does not start where other computers reach it and no token is set", async () => {
    await expect(start({ IBID_HOST: "0.0.0.0" })).rejects.toThrow(
      "Other computers can reach 0.0.0.0, so a token is needed.",
    );
  });

  test("demands the token of its configuration", async () => {
    const url = (await start({ IBID_HOST: "0.0.0.0", IBID_TOKEN: TOKEN })).replace(
      /\/\/[^:]+/u,
      "//127.0.0.1",
    );
    expect((await fetch(`${url}/api/graph`)).status).toBe(401);
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await fetch(`${url}/api/graph`, { headers })).status).toBe(200);
  });

  test("holds to the limits of its configuration", async () => {
    const url = await start({ IBID_REPLY_BYTES: "10000" });
    expect((await fetch(`${url}/docs`)).status).toBe(200);
    expect((await fetch(`${url}/openapi.json`)).status).toBe(422);
  });

  const line = "GET /api/graph HTTP/1.1\r\n";
  const own = "Host: localhost\r\nConnection: close\r\n";
  test.each([
    [
      "no HTTP at all",
      "garbage\r\n\r\n",
      400,
      "This is not a well-formed HTTP request. Send it as HTTP/1.1.",
    ],
    [
      "a method unknown to HTTP",
      `FOO / HTTP/1.1\r\n${own}\r\n`,
      400,
      "This is not a well-formed HTTP request",
    ],
    [
      "an address too long",
      `GET /${"a".repeat(20_000)} HTTP/1.1\r\n${own}\r\n`,
      414,
      "The address is too long.",
    ],
    [
      "headers too large",
      `${line}${own}X: ${"a".repeat(17_000)}\r\n\r\n`,
      431,
      "The headers of the request are",
    ],
    ["no host", `${line}Connection: close\r\n\r\n`, 400, "The request names no host. Send the header Host."],
  ])("answers a request with %s in words and tells nothing else", async (_what, sent, status, words) => {
    const reply = await exchange(await start({}), sent);
    const [head = "", body = ""] = reply.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*content-type: application/json`, "su"));
    const said = JSON.parse(body);
    expect(Object.keys(said)).toEqual(["error", "requestId"]);
    expect(said.error).toContain(words);
    expect(said.requestId).toMatch(/^[0-9a-f-]{36}$/u);
  });
});

/** All that the server answers to these very characters, until it ends the connection. */
async function exchange(url: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(sent);
  let reply = "";
  for await (const chunk of socket.setEncoding("utf8")) reply += chunk;
  return reply;
}
