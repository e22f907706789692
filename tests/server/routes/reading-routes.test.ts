import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { WAIT } from "../../wait.ts";
import { fakeStore } from "../fake-store.ts";
import { fakeIngest } from "../jobs/fake-ingest.ts";

const BYTES = { "content-type": "application/octet-stream" };
const JSON_TYPE = { "content-type": "application/json" };

async function opened({ store = {}, limits = {} }: { store?: Partial<GraphStore>; limits?: object } = {}) {
  const ingest = fakeIngest();
  const onUnread = vi.fn();
  const app = await buildApp({ store: fakeStore(store), ingest, onUnread, limits });
  onTestFinished(() => app.close());
  const send = (url: string, payload = "words", headers: Record<string, string> = BYTES) =>
    app.inject({ method: "POST", url, payload, headers });
  return { app, ingest, onUnread, send };
}

describe("POST /api/texts", () => {
  test("takes a file and says in which job it waits", async () => {
    const { app, send } = await opened();
    const reply = await send("/api/texts?name=../a.txt");
    expect(reply.statusCode).toBe(202);
    const { job } = reply.json();
    expect(reply.headers["location"]).toBe(`/api/jobs/${job.id}`);
    expect(job).toMatchObject({ state: "waiting", files: [{ name: "a.txt", state: "waiting" }] });
    await vi.waitFor(
      async () => expect((await app.inject(`/api/jobs/${job.id}`)).json().job.state).toBe("done"),
      WAIT,
    );
  });

  test("takes a pasted text under its title, and the example", async () => {
    const { send } = await opened();
    const pasted = JSON.stringify({ title: "Marx / Engels: letters", body: "Some words." });
    const json = JSON_TYPE;
    expect((await send("/api/texts", pasted, json)).json().job.files[0].name).toBe("Marx Engels letters.txt");
    expect((await send("/api/texts", '{"example":true}', json)).json().job.files[0].name).toBe("The example");
  });

  test("takes the address of a page, which is fetched, and says of one that cannot be what to do", async () => {
    const site = createServer((request, response) =>
      response.writeHead(request.url === "/a" ? 200 : 404, { "content-type": "text/plain" }).end("words"),
    );
    await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
    onTestFinished(() => void site.close());
    const { app, ingest, send } = await opened({ limits: { fetchPrivate: true } });
    const json = JSON_TYPE;
    const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const { job } = (await send("/api/texts", JSON.stringify({ address: `${base}/a` }), json)).json();
    await send(`/api/texts?job=${job.id}`, JSON.stringify({ address: `${base}/b` }), json);
    await vi.waitFor(
      async () =>
        expect((await app.inject(`/api/jobs/${job.id}`)).json().job).toMatchObject({
          state: "done",
          files: [
            { name: `${base}/a`, state: "done" },
            {
              name: `${base}/b`,
              state: "failed",
              reason: expect.stringMatching(/^There is no page at this address/u),
            },
          ],
        }),
      WAIT,
    );
    expect(ingest.log).toContain("read 127.0.0.1 a.txt");
    const none = await send("/api/texts", '{"address":"ftp://example.org"}', json);
    expect([none.statusCode, none.json().error]).toEqual([
      400,
      expect.stringMatching(/^This is no web address/u),
    ]);
  });

  test("hears a file that is too large to its end, so that its sender learns why it is refused", async () => {
    const { app } = await opened({ limits: { textBytes: 1_000_000 } });
    const address = await app.listen({ port: 0 });
    const reply = await fetch(`${address}/api/texts?name=a.txt`, {
      method: "POST",
      headers: BYTES,
      body: new Uint8Array(60_000_000),
    });
    expect(reply.status).toBe(413);
    expect(((await reply.json()) as { error: string }).error).toMatch(
      /^The text is larger than 1000000 bytes\. Split it/u,
    );
  });

  test.each([
    ["/api/texts", "words", BYTES, 400, /has no name.+Add \?name=/u],
    ["/api/texts", '{"title":"x"}', JSON_TYPE, 400, /needs a title and a body/u],
    ["/api/texts", "[]", JSON_TYPE, 400, /^Send one JSON .*: title, body/u],
    ["/api/texts", "null", JSON_TYPE, 400, /^Send one JSON object,/u],
    [
      "/api/texts?name=a.txt",
      "words",
      { "content-type": "text/plain" },
      415,
      /as application\/octet-stream/u,
    ],
    ["/api/texts?name=a.txt", "w".repeat(2_000), BYTES, 413, /larger than 1500 bytes\. Split it/u],
    ["/api/texts?name=a.txt&job=nobody", "words", BYTES, 409, /no longer known here\. Begin another/u],
    ["/api/texts?nam=a.txt", "words", BYTES, 400, /no parameter nam\. Allowed are: name, job/u],
  ] as const)("refuses %s with %j in one sentence", async (url, payload, headers, status, words) => {
    const { send } = await opened({ limits: { textBytes: 1_500 } });
    const reply = await send(url, payload, headers);
    expect({ status: reply.statusCode, error: reply.json().error }).toEqual({
      status,
      error: expect.stringMatching(words),
    });
  });

  test("takes nothing from a page of another site", async () => {
    const { send } = await opened();
    const reply = await send("/api/texts?name=a.txt", "words", { ...BYTES, origin: "http://evil.example" });
    expect(reply.statusCode).toBe(403);
  });
});

describe("a server that only shows its graph", () => {
  test("says so to whoever would add or remove, and to whoever asks whether that is possible", async () => {
    const noIngest = "Nothing is added here. Start it with: ibid open";
    const app = await buildApp({ store: fakeStore(), noIngest });
    for (const [method, url] of [
      ["POST", "/api/texts?name=a.txt"],
      ["DELETE", "/api/texts/note"],
      ["DELETE", "/api/jobs/1"],
    ] as const) {
      const reply = await app.inject({
        method,
        url,
        ...(method === "POST" && { payload: "x", headers: BYTES }),
      });
      expect({ status: reply.statusCode, error: reply.json().error }).toEqual({
        status: 405,
        error: noIngest,
      });
    }
    expect((await app.inject("/api/jobs")).json()).toMatchObject({
      jobs: [],
      adding: { possible: false, reason: noIngest },
    });
  });
});

describe("DELETE", () => {
  test("of a text removes it; of one that is not there is 404", async () => {
    const { app } = await opened({ store: { removeText: async (id) => id === "note" } });
    expect((await app.inject({ method: "DELETE", url: "/api/texts/note" })).json()).toEqual({
      removed: "note",
    });
    expect((await app.inject({ method: "DELETE", url: "/api/texts/other" })).statusCode).toBe(404);
  });

  test("of a job cancels what is left of it; of one that is not known is 404", async () => {
    const { app, send } = await opened();
    const { job } = (await send("/api/texts?name=slow.txt")).json();
    const reply = await app.inject({ method: "DELETE", url: `/api/jobs/${job.id}` });
    expect(reply.json().job.state).toBe("cancelled");
    expect((await app.inject({ method: "DELETE", url: "/api/jobs/nobody" })).statusCode).toBe(404);
  });
});

describe("GET /api/jobs/:id/events", () => {
  test("tells the whole state at once, then each change, and ends with the job", async () => {
    const { app, ingest, send } = await opened();
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { job } = (await send("/api/texts?name=slow.txt")).json();
    const stream = listen(app.server.address() as AddressInfo, job.id);
    await vi.waitFor(() => expect(stream.heard()).toContain('"state":"reading"'), WAIT);
    await ingest.goOn("slow.txt");
    const { status, type } = await stream.ended;
    expect({ status, type }).toEqual({ status: 200, type: "text/event-stream; charset=utf-8" });
    const events = stream.heard().trim().split("\n\n");
    expect(events.at(-1)).toMatch(/^id: \d+\nevent: job\ndata: \{.+"state":"done"/u);
  });

  test("tells whoever comes back after the end that nothing more will come", async () => {
    const { app, send } = await opened();
    const { job } = (await send("/api/texts?name=a.txt")).json();
    const url = `/api/jobs/${job.id}/events`;
    const whole = await app.inject(url);
    const last = /id: (\d+)\n(?!.*id: )/su.exec(whole.body)?.[1] ?? "";
    expect((await app.inject({ url, headers: { "last-event-id": last } })).statusCode).toBe(204);
    expect((await app.inject({ url, headers: { "last-event-id": "0" } })).body).toContain('"state":"done"');
  });

  test("says now and then that it is still there", async () => {
    const { app, send } = await opened({ limits: { heartbeatMs: 20 } });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { job } = (await send("/api/texts?name=slow.txt")).json();
    const stream = listen(app.server.address() as AddressInfo, job.id);
    await vi.waitFor(() => expect(stream.heard()).toContain(": still here\n\n"), WAIT);
  });

  test("has a limit of its own and takes none of the places for questions", async () => {
    const { app, send } = await opened({ limits: { inFlight: 1, streams: 1 } });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { job } = (await send("/api/texts?name=slow.txt")).json();
    const stream = listen(app.server.address() as AddressInfo, job.id);
    await vi.waitFor(() => expect(stream.heard()).toContain("event: job"), WAIT);
    expect((await app.inject("/api/graph")).statusCode).toBe(200);
    const second = await app.inject(`/api/jobs/${job.id}/events`);
    expect({ status: second.statusCode, error: second.json().error }).toEqual({
      status: 503,
      error: "At most 1 pages follow a reading at the same time. Close some of them.",
    });
  });

  test("a server that stops tells it, ends the streams and names what was not read", async () => {
    const { app, onUnread, send } = await opened();
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { job } = (await send("/api/texts?name=slow.txt")).json();
    const stream = listen(app.server.address() as AddressInfo, job.id);
    await vi.waitFor(() => expect(stream.heard()).toContain('"state":"reading"'), WAIT);
    await app.close();
    await stream.ended;
    expect(stream.heard()).toContain('"state":"cancelled"');
    expect(onUnread).toHaveBeenCalledWith(["slow.txt"]);
  });
});

/** Follows the events of a job over a real connection. */
function listen({ port }: AddressInfo, job: string) {
  let words = "";
  const ended = new Promise<{ status: number | undefined; type: string | undefined }>((resolve, reject) => {
    const call = request({ port, host: "127.0.0.1", path: `/api/jobs/${job}/events` }, (reply) => {
      reply.setEncoding("utf8").on("data", (part: string) => {
        words += part;
      });
      reply.on("end", () => resolve({ status: reply.statusCode, type: reply.headers["content-type"] }));
    });
    call.on("error", reject).end();
    onTestFinished(() => void call.destroy());
  });
  ended.catch(() => undefined); // a stream that the test itself ends
  return { heard: () => words, ended };
}
