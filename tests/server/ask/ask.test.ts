import { afterAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { ask } from "../../../server/ask/ask.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { BODIES, BODY, smallGraph } from "./small-graph.ts";

const store = await openStore(":memory:");
await store.load(smallGraph(), BODIES);
const app = await buildApp({ store });
afterAll(() => app.close().then(() => store.close()));

const labels = async (question: string) =>
  (await ask(store, question)).rows.map(({ entity }) => entity.label);

describe("a question is read and answered", () => {
  test.each<[question: string, form: string, answer: readonly string[]]>([
    ["who cited The Coming Storm", "who cited X", ["Ivan Trotzkij"]],
    ["Which authors cited “The Coming Storm”?", "who cited X", ["Ivan Trotzkij"]],
    ["who quotes Karl Brandt", "who cited X", ["Ivan Trotzkij"]],
    ["whom did Trotzkij cite", "whom did X cite", ["The Coming Storm"]],
    ["what did Ivan Trotzkij cite?", "whom did X cite", ["The Coming Storm"]],
    [
      "what does Hart say about the Truce of Löwen",
      "what does X say about Y",
      ["The Truce of Löwen is a surrender of Brandt,"],
    ],
    [
      "What did Rosa Hart write about Brandt?",
      "what does X say about Y",
      ["The Truce of Löwen is a surrender of Brandt,"],
    ],
    ["what is said about Brandt", "what is said about Y", ["The Truce of Löwen is a surrender of Brandt,"]],
    [
      "what does Hart say about surrender",
      "what does X say about Y",
      ["The Truce of Löwen is a surrender of Brandt,"],
    ],
    [
      "what is said about a surrender",
      "what is said about Y",
      ["The Truce of Löwen is a surrender of Brandt,"],
    ],
    ["what does Hart say about bread", "what does X say about Y", []],
    ["what does Hart claim", "what does X say", ["The Truce of Löwen is a surrender of Brandt,"]],
    ["works by Rosa Hart", "works by X [before 1918]", ["Letters on the War", "The Red Lamp"]],
    ["what did Brandt write before 1918", "works by X [before 1918]", ["The Coming Storm"]],
    ["works by Brandt in the 1910s", "works by X [before 1918]", ["The Coming Storm"]],
    ["works by Brandt after 1914", "works by X [before 1918]", ["The Coming Storm"]],
    ["works by Brandt before 1914", "works by X [before 1918]", []],
    ["events in Löwen in 1918", "events in X [in 1918]", ["Truce of Löwen"]],
    ["events in Löwen", "events in X [in 1918]", ["the Old Mill burned", "Truce of Löwen"]],
    ["what happened in Löwen in April 1918?", "events in X [in 1918]", ["Truce of Löwen"]],
    ["what happened in Löwen in May 1918?", "events in X [in 1918]", []],
    ["what happened between 1915 and 1917", "events in X [in 1918]", ["the Old Mill burned"]],
    ["events after 1917", "events in X [in 1918]", ["Truce of Löwen"]],
    ["who opposed the Truce of Löwen", "who opposed X", ["Peace League"]],
    ["critics of Brandt", "who opposed X", ["Rosa Hart"]],
    ["whom did Hart oppose", "whom did X oppose", ["Karl Brandt"]],
    ["who supported Selma Ott", "who supported X", ["Ivan Trotzkij"]],
    ["members of the Peace League", "members of X", ["Ivan Trotzkij"]],
    ["who was a member of the Peace League?", "members of X", ["Ivan Trotzkij"]],
    ["what does Trotzkij belong to", "what does X belong to", ["Peace League"]],
    ["who wrote The Red Lamp", "who wrote X", ["Rosa Hart"]],
    ["the author of Letters on the War", "who wrote X", ["Rosa Hart"]],
    ["who published The Red Lamp", "who published X", ["Peace League"]],
    ["who took part in the Truce of Löwen", "who took part in X", ["Guild of Printers", "Karl Brandt"]],
    ["where was the Truce of Löwen", "where was X", ["Löwen"]],
    ["who is Mira Vance", "who is X", ["Mira Vance"]],
  ])("%s", async (question, form, answer) => {
    const reply = await ask(store, question);
    expect(reply.reading?.form).toBe(form);
    expect(reply.rows.map(({ entity }) => entity.label)).toEqual(answer);
    expect(reply.total).toBe(answer.length);
    for (const { quotes } of reply.rows) expect(quotes.length).toBeGreaterThan(0);
  });

  test.each([
    ["whp cited The Coming Storm", ["Ivan Trotzkij"]],
    ["who cted the comming storm", ["Ivan Trotzkij"]],
    ["membres of the Peace Leage", ["Ivan Trotzkij"]],
    ["works by Trotsky", []],
    ["whom did Trotskii cite", ["The Coming Storm"]],
    ["WHO OPPOSED THE TRUCE OF LOEWEN", ["Peace League"]],
    ["who opposed the truce of lowen??", ["Peace League"]],
    ["  please  show me   all works by  Brandt ! ", ["The Coming Storm"]],
  ])("%s, slips of the pen and all", async (question, answer) => {
    expect(await labels(question)).toEqual(answer);
  });

  test("every quote is what stands at its place in the text", async () => {
    const { rows } = await ask(store, "everything connected to Brandt within 3 hops");
    for (const { start, end, quote, sentence, context } of rows.flatMap(({ quotes }) => quotes)) {
      expect(BODY.slice(start, end)).toBe(quote);
      expect(BODY.slice(sentence.start, sentence.end)).toBe(context);
    }
  });

  test("the equivalent call works", async () => {
    for (const question of [
      "everything connected to Brandt",
      "how is Hart connected to Löwen",
      "who cited Brandt",
      "what does Hart say about Brandt",
      "works by Hart",
      "events in Löwen",
      "who opposed Brandt",
      "who is Brandt",
      "events in 1918",
    ]) {
      const { api } = await ask(store, question);
      expect([question, (await app.inject(api ?? "")).statusCode]).toEqual([question, 200]);
    }
  });

  test("Cypher holds what was asked only as parameters", async () => {
    const { cypher } = await ask(store, "who opposed Brandt");
    expect(cypher).toBe(
      [
        ":param x => 'person:karl-brandt';",
        "MATCH (x:Entity {id: $x})",
        "MATCH (y:Entity)-[tie:OPPOSES]->(x)",
        "RETURN y.label, tie",
      ].join("\n"),
    );
  });

  test("the limit cuts rows, and the answer says so with numbers", async () => {
    const reply = await ask(store, "everything connected to Brandt", 2);
    expect(reply.rows.length).toBe(2);
    expect(reply.truncated).toBe(true);
    expect(reply.answer).toContain(`Showing 2 of ${reply.total}; nearest and closest first.`);
  });
});

test("a time that a question of its form does not ask for is told to be left out, and one of the name is not", async () => {
  const { answer } = await ask(store, "who quotes Karl Brandt in 1990?");
  expect(answer).toMatch(
    /^Read “Karl Brandt in 1990” as Karl Brandt, without “in 1990”: a question of this form asks for no time\. /u,
  );
  expect((await ask(store, "who quotes Karl Brandt?")).answer).not.toContain("without");
});
