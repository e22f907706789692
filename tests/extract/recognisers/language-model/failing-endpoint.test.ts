import { describe, expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { openLanguageModel } from "../../../../extract/recognisers/language-model/open-language-model.ts";
import { readBy } from "../fake-recogniser.ts";
import { HONEST, TEXT } from "./honest-answer.ts";
import { mentionsIn, readWithModel, remarksIn } from "./reading-by-model.ts";
import {
  answering,
  complete,
  deadAddress,
  type Script,
  saying,
  scriptedEndpoint,
} from "./scripted-endpoint.ts";

describe("an endpoint that does not serve", () => {
  const failing: [string, Script, RegExp][] = [
    ["429", answering(429, "slow down"), /is busy or broken \(429\)/u],
    ["500", answering(500, "<h1>oops</h1>"), /is busy or broken \(500\)/u],
    ["a page of HTML", answering(200, "<html>Welcome</html>"), /something else than a chat completion/u],
    ["an empty answer", answering(200), /something else than a chat completion/u],
    ["null", answering(200, "null"), /something else than a chat completion/u],
    ["JSON cut short", saying('{"names": [{"quote": "Ro'), /not answer in the form that was asked for/u],
    ["a list", saying("[1, 2]"), /not answer in the form/u],
    ["an object of another kind", saying({ entities: [] }), /not answer in the form/u],
    ["two megabytes", saying("x".repeat(2_000_000)), /answers with more than 1,000,000 bytes/u],
    [
      "a connection that breaks",
      (_request, response) => void response.socket?.destroy(),
      /cannot be reached/u,
    ],
  ];
  test.each(failing)(
    "%s: the built-in engine reads alone, and that is said",
    async (_what, script, words) => {
      const { url, seen } = await scriptedEndpoint(script);
      const { graph, said, faults, harvest } = await readWithModel(TEXT.repeat(3), url, {
        limits: { passageLength: 80 },
      });
      expect(mentionsIn(graph, TEXT.repeat(3)).filter((one) => one.includes("Lenin")).length).toBe(3);
      expect(said).toEqual([expect.stringMatching(words)]);
      expect(said[0]).toMatch(/asked no more, and the built-in engine reads the rest alone\.$/u);
      expect(remarksIn(graph)).toContain("language-model-away");
      expect(faults).toEqual([]);
      expect(seen.length).toBe(5);
      expect(harvest.unread).toBe(harvest.passages);
    },
  );

  test("one that stalls, or sends without end, is given up after the time it has", async () => {
    const endless: Script = (_request, response) => {
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    };
    for (const script of [() => undefined, endless] as Script[]) {
      const { url, seen } = await scriptedEndpoint(script);
      const { said, graph } = await readWithModel(TEXT, url, { limits: { timeoutMs: 1_000, retries: 0 } });
      expect(remarksIn(graph)).toEqual(["language-model-away"]);
      expect(seen.length).toBe(1);
      expect(said).toEqual([]);
      const [remark] = graph.attributes.texts[0]?.remarks ?? [];
      expect(remark?.message).toMatch(/did not answer within 1 s/u);
    }
  });

  test("one that recovers is asked again, as late as it wishes, and nothing is lost", async () => {
    const script: Script = (request, response, number) =>
      number < 2
        ? answering(503, "", { "retry-after": "0" })(request, response, number)
        : complete(response, HONEST);
    const { url, seen } = await scriptedEndpoint(script);
    const { harvest, said, graph } = await readWithModel(TEXT, url);
    expect([seen.length, harvest.kept, said, remarksIn(graph)]).toEqual([3, 4, [], ["no-author"]]);
  });

  test.each([
    [401, /refuses the key \(401\): see IBID_MODEL_KEY/u],
    [404, /refuses the request \(404\): see --model-endpoint and --model/u],
  ])("%i is final: it is asked once", async (status, words) => {
    const { url, seen } = await scriptedEndpoint(answering(status, "the key sk-secret is wrong"));
    const { said, graph } = await readWithModel(TEXT, url, { key: "sk-secret" });
    expect(seen.length).toBe(1);
    expect(seen[0]?.headers.authorization).toBe("Bearer sk-secret");
    expect(said).toEqual([expect.stringMatching(words)]);
    expect([said.join(), serialiseGraph(graph)].join()).not.toContain("sk-secret");
  });

  test("a redirect is not followed: the other place hears nothing", async () => {
    const elsewhere = await scriptedEndpoint(saying(HONEST));
    for (const status of [301, 302, 307, 308]) {
      const { url } = await scriptedEndpoint(
        answering(status, "", { location: `${elsewhere.url}/chat/completions` }),
      );
      const { said } = await readWithModel(TEXT, url, { key: "sk-secret" });
      expect(said).toEqual([expect.stringMatching(/sends us to another address, which is not followed/u)]);
    }
    expect(elsewhere.seen).toEqual([]);
  });

  test("the key never stands in what is asked", async () => {
    const { url, seen } = await scriptedEndpoint(saying(HONEST));
    await readWithModel(TEXT, url, { key: "sk-secret" });
    expect(seen[0]?.body).not.toContain("sk-secret");
  });

  test("one that is not there at all", async () => {
    const { said } = await readWithModel(TEXT, await deadAddress(), { limits: { failures: 1 } });
    expect(said).toEqual([expect.stringMatching(/cannot be reached \(\w+\); it is asked no more/u)]);
  });

  test("a run that has cost what it may is read to its end by the built-in engine", async () => {
    const greedy: Script = (_request, response) =>
      response.end(
        JSON.stringify({
          choices: [{ message: { content: JSON.stringify(HONEST) } }],
          usage: { total_tokens: 1_000_000 },
        }),
      );
    const { url, seen } = await scriptedEndpoint(greedy);
    const { said, harvest } = await readWithModel(TEXT.repeat(40), url, { limits: { passageLength: 500 } });
    expect(said).toEqual([expect.stringMatching(/has cost the 2,000,000 tokens that a run may cost/u)]);
    expect([seen.length, harvest.passages - harvest.unread]).toEqual([2, 2]);
  });

  test("the reader's own signal ends the reading at once, in the middle of an answer and of a rest", async () => {
    for (const script of [() => undefined, answering(503)] as Script[]) {
      const { url } = await scriptedEndpoint(script);
      const model = openLanguageModel({ endpoint: url, model: "scripted", backoffMs: 60_000 });
      const stop = AbortSignal.timeout(100);
      await expect(readBy(model, TEXT, stop)).rejects.toThrow(/timeout/u);
    }
  });
});
