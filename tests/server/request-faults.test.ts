import { afterAll, describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "#model";
import { buildApp } from "../../server/app.ts";
import { fakeStore } from "./fake-store.ts";
import { fakeIngest } from "./jobs/fake-ingest.ts";

const app = await buildApp({ store: fakeStore() });
afterAll(() => app.close());

const get = (url: string) => app.inject({ url });

describe("a request that is not well formed", () => {
  const LONG = "x".repeat(10_000);
  test.each([
    [400, "/api/search", "The parameter q is missing"],
    [400, "/api/search?q=", "q is empty: say what to look for."],
    [400, "/api/search?q=%20", "q is empty: say what to look for."],
    [400, `/api/search?q=${LONG}`, "q is too long: it may have at most 500 characters."],
    [400, `/api/ask?q=${LONG}`, "q is too long: it may have at most 500 characters."],
    [400, "/api/search?q=a&limit=many", "limit must be a whole number, in digits."],
    [400, "/api/search?q=a&limit=0", "limit is too small: it must be at least 1."],
    [400, "/api/search?q=a&limit=501", "limit is too large: it may be at most 500."],
    [400, "/api/search?q=a&limit=1.5", "limit must be a whole number, in digits."],
    [
      400,
      "/api/search?q=a&type=Planet",
      "type must be one of: Person, Organisation, Work, Event, Place, Claim, and not Planet.",
    ],
    [400, "/api/search?q=a&colour=red", "There is no parameter colour. Allowed are: q, type, limit."],
    [400, "/api/search?q=a&__proto__=1", "There is no parameter __proto__"],
    [400, "/api/graph?colour=red", "There is no parameter colour. Nothing can be given here."],
    [400, "/api/texts/letters?at=1", "There is no parameter at. Nothing can be given here."],
    [400, "/health?full", "There is no parameter full. Nothing can be given here."],
    [400, "/api/subgraph", "The parameter seeds is missing"],
    [400, "/api/subgraph?seeds=a&hops=4", "hops is too large: it may be at most 3."],
    [400, "/api/subgraph?seeds=a&relations=LOVES", "relations must be one of: AUTHORED"],
    [400, "/api/export?format=exe", `format must be one of: ${EXPORT_FORMATS.join(", ")}, and not exe.`],
    [400, "/api/entities/%E0%A4%A", "The address is not well formed"],
    [400, "/api/search?q=%", "The address is not well formed"],
    [400, "/api/search?q=a&type=%FF", "The address is not well formed"],
    [400, `/api/entities/${"x".repeat(401)}`, "id is too long: it may have at most 400 characters."],
    [400, `/api/entities/${"x".repeat(3_000)}`, "id is too long: it may have at most 400 characters."],
    [400, `/api/texts/${"x".repeat(3_000)}`, "id is too long: it may have at most 400 characters."],
    [400, "/api/claims?q=%20%20", "q is empty: say what to look for."],
    [400, "/api/subgraph?seeds=a&from=nonsense", "from is no date: write 1918, 1918-03,"],
    [400, "/api/subgraph?seeds=a&to=1918-02-30", "to is no date"],
    [400, "/api/subgraph?seeds=a&to=", "to is no date"],
    [400, "/api/subgraph?seeds=a&from=1920&to=1917", "The date from lies after the date to"],
    [400, "/api/search?q=a&q=b", "Give q only once."],
    [400, "/api/search?q=a&limit=1&limit=2", "Give limit only once."],
    [400, "/api/search?q=a&type=Work&type=Person", "Give type only once."],
    [400, "/api/search?q=a&limit=1e2", "limit must be a whole number, in digits."],
    [400, "/api/search?q=a&limit=0x10", "limit must be a whole number, in digits."],
    [400, "/api/search?q=a&limit=", "limit must be a whole number, in digits."],
    [400, "/api/claims?offset=-1", "offset is too small: it must be at least 0."],
    [400, "/api/subgraph?seeds=a&minConfidence=high", "minConfidence must be a number written out, as 0.5."],
    [400, "/api/subgraph?seeds=a&minConfidence=0x1", "minConfidence must be a number written out, as 0.5."],
    [400, "/api/subgraph?seeds=a&minConfidence=1e-1", "minConfidence must be a number written out, as 0.5."],
    [400, "/api/subgraph?seeds=a&minConfidence=%2B0.5", "minConfidence must be a number written out"],
    [400, "/api/subgraph?seeds=a&minConfidence=%200.5", "minConfidence must be a number written out"],
    [400, "/api/subgraph?seeds=a&minConfidence=0.5%0A", "minConfidence must be a number written out"],
    [400, "/api/subgraph?seeds=a&minConfidence=.5", "minConfidence must be a number written out"],
    [400, "/api/subgraph?seeds=a&minConfidence=", "minConfidence must be a number written out"],
    [400, "/api/subgraph?seeds=a&minConfidence=Infinity", "minConfidence must be a number written out"],
    [400, "/api/citations/network?minConfidence=0b1", "minConfidence must be a number written out"],
    [400, "/api/citations/matrix?minConfidence=NaN", "minConfidence must be a number written out"],
    [400, `/api/citations/matrix?minConfidence=${"9".repeat(400)}`, "minConfidence is too large"],
    [400, "/api/citations/network?minConfidence=-0.1", "minConfidence is too small: it must be at least 0."],
    [400, "/api/citations/network?minConfidence=1.1", "minConfidence is too large: it may be at most 1."],
    [400, "/api/search?q=a&limit=%2B5", "limit must be a whole number, in digits."],
    [400, "/api/search?q=a&limit=%205", "limit must be a whole number, in digits."],
    [400, `/api/subgraph?${"seeds=a&".repeat(51)}`, "seeds is given too often: at most 50 times."],
  ])("is told %i at %s", async (status, url, words) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(status);
    expect(reply.json().error).toContain(words);
    expect(reply.json().requestId).toMatch(/^[0-9a-f-]{36}$/u);
  });

  test.each(["0", "1", "0.25", "1.0", "0.70"])(
    "hears nothing of %s, a number as it is written",
    async (share) => {
      expect((await get(`/api/citations/network?minConfidence=${share}`)).statusCode).toBe(200);
    },
  );

  test.each(["abc", "1e9", "Infinity"])(
    "hears of limit=%s that it is no number, and nothing else",
    async (limit) => {
      expect((await get(`/api/search?q=a&limit=${limit}`)).json()).toMatchObject({
        error: "limit must be a whole number, in digits.",
        faults: ["limit must be a whole number, in digits."],
      });
    },
  );

  test("hears of an empty title that it is empty, not what to look for", async () => {
    const ingest = fakeIngest();
    const adding = await buildApp({ store: fakeStore(), ingest });
    const payload = { title: "", body: "Some words." };
    const reply = await adding.inject({ method: "POST", url: "/api/texts", payload });
    expect([reply.statusCode, reply.json().error]).toEqual([
      400,
      "title is empty: give it words, or leave it out.",
    ]);
    await adding.close();
  });

  test("hears of each of its faults at once", async () => {
    const reply = await get("/api/search?limit=0&colour=red");
    expect(reply.json().faults).toEqual([
      "The parameter q is missing. Add it.",
      "There is no parameter colour. Allowed are: q, type, limit.",
      "limit is too small: it must be at least 1.",
    ]);
  });
});
