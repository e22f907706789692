import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { fakeStore } from "../fake-store.ts";
import { fakeIngest } from "../jobs/fake-ingest.ts";

const BYTES = { "content-type": "application/octet-stream" };

describe("a server whose store may only be read", () => {
  test("refuses a text at the door, before it is read, and says why to whoever asks whether texts can be added", async () => {
    const whyReadOnly = "graph.db may not be written: change its rights or name another file.";
    const ingest = fakeIngest();
    const app = await buildApp({ store: fakeStore({ whyReadOnly }), ingest });
    const reply = await app.inject({
      method: "POST",
      url: "/api/texts?name=a.txt",
      payload: "x",
      headers: BYTES,
    });
    expect([reply.statusCode, reply.json().error]).toEqual([403, whyReadOnly]);
    expect((await app.inject({ method: "DELETE", url: "/api/texts/note" })).statusCode).toBe(403);
    expect((await app.inject("/api/jobs")).json()).toMatchObject({
      jobs: [],
      adding: { possible: false, reason: whyReadOnly },
    });
    expect(ingest.log).toEqual([]);
    await app.close();
  });
});
