import fc from "fast-check";
import { expect, test } from "vitest";
import { NAMED_TYPES } from "#model";
import { sentencesOf } from "../../../../extract/patterns/sentences.ts";
import { wordsOf } from "../../../../extract/patterns/words.ts";
import { MODEL_LIMITS } from "../../../../extract/recognisers/language-model/model-limits.ts";
import { PassageWords } from "../../../../extract/recognisers/language-model/passage-words.ts";
import { placedProposals } from "../../../../extract/recognisers/language-model/placed-proposals.ts";
import { proposalsIn } from "../../../../extract/recognisers/language-model/proposals.ts";
import { proposedReading } from "../../../../extract/recognisers/language-model/proposed-reading.ts";
import { JUDGED_TYPES } from "../../../../extract/recognisers/recogniser.ts";
import { readWithModel } from "./reading-by-model.ts";
import { complete, type Script, scriptedEndpoint } from "./scripted-endpoint.ts";

const TEXT =
  "Lenin answered Rosa Luxemburg in The Spark. She was wrong about the peasants. In Moscow the Cheka read Émile Pouget.\n";
const WORDS = wordsOf(TEXT);
const SENTENCES = sentencesOf(TEXT, WORDS);
const SEED = 1918;

const place = fc
  .tuple(fc.nat(TEXT.length), fc.nat(40))
  .map(([start, length]) => TEXT.slice(start, start + length));
const quote = fc.oneof(
  place,
  place.map((words) => words.toUpperCase()),
  fc.constantFrom(
    "Lenin",
    "Rosa Luxemburg",
    "The Spark",
    "Cheka",
    "AUTHOR",
    "Trotsky",
    "<b>Lenin</b>",
    "\u202eLenin",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const anything = fc.anything({ withBigInt: false, maxDepth: 3, maxKeys: 6 });
const item = fc.oneof(
  fc.record({
    quote,
    type: fc.constantFrom(...NAMED_TYPES, "Claim", "Admin", "__proto__"),
    start: fc.integer(),
  }),
  fc.record({
    source: quote,
    type: fc.constantFrom(...JUDGED_TYPES, "ASSERTS", "LOVES"),
    target: quote,
    quote,
  }),
  anything,
);
const reply = fc
  .record({ names: fc.array(item), claims: fc.array(item), relations: fc.array(item), id: anything })
  .map((value) => JSON.stringify(value));
/** What goes wrong on the way: cut, doubled, wrapped, nested, spoiled. */
const answer = fc.oneof(
  reply,
  fc.tuple(reply, fc.nat(400)).map(([json, at]) => json.slice(0, at)),
  fc.tuple(reply, fc.nat(400)).map(([json, at]) => `${json.slice(0, at)}\u0000${json.slice(at + 1)}`),
  reply.map((json) => json + json),
  reply.map((json) => `<html><body>${json}</body></html>`),
  fc.nat(50_000).map((depth) => `{"names":${"[".repeat(depth)}${"]".repeat(depth)}}`),
  fc.nat(50_000).map((depth) => '{"names":'.repeat(depth)),
  fc.string({ unit: "binary", maxLength: 200 }),
);

test("of two thousand mutated answers none throws, and nothing that is kept stands elsewhere than in the text", () => {
  const words = new PassageWords(TEXT, WORDS, { from: 0, to: WORDS.length, start: 0, end: TEXT.length });
  let kept = 0;
  fc.assert(
    fc.property(answer, (given) => {
      const proposals = proposalsIn(given, MODEL_LIMITS);
      if (proposals === undefined) return;
      expect(proposals.refused).toBeGreaterThanOrEqual(0);
      const placed = placedProposals(proposals, words, SENTENCES);
      const { names, claims, relations } = proposedReading([placed], SENTENCES.length, []);
      kept += names.length;
      for (const { start, end, range, type } of names) {
        expect(WORDS[range.from]?.start).toBe(start);
        expect(WORDS[range.to - 1]?.end).toBe(end);
        expect(end).toBeGreaterThan(start);
        expect(NAMED_TYPES).toContain(type);
      }
      expect(claims.length).toBe(SENTENCES.length);
      for (const type of Object.keys(relations({ from: 0, to: 9 }, "Person", { from: 0, to: 9 }, "Work")))
        expect(JUDGED_TYPES).toContain(type);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
  expect(kept).toBeGreaterThan(100);
});

test("a text is read to its end whatever two hundred and fifty answers in a row look like, with no invalid row in the graph", async () => {
  const answers = fc.sample(answer, { seed: SEED, numRuns: 250 });
  const script: Script = (_request, response, number) => complete(response, answers[number % answers.length]);
  const { url, seen } = await scriptedEndpoint(script);
  const { faults, harvest, graph } = await readWithModel(TEXT.repeat(160), url, {
    limits: { passageLength: 120, failures: 1_000 },
  });
  expect(faults).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(250);
  expect(harvest.passages).toBeGreaterThanOrEqual(100);
  expect(graph.nodes.length).toBeGreaterThan(3);
}, 60_000);

test("an answer made to be slow, five hundred quotations that nearly stand in the text, is done with in seconds of computing", () => {
  const text = "abcdefghi ".repeat(400);
  const all = wordsOf(text);
  const words = new PassageWords(text, all, { from: 0, to: all.length, start: 0, end: text.length });
  const near = "abcdefghi ".repeat(99).replaceAll("i ab", "i xb");
  const claims = Array.from({ length: 500 }, (_, at) => ({ quote: `${near}${at}` }));
  const begun = process.cpuUsage();
  const { claims: found } = placedProposals({ names: [], claims, relations: [], refused: 0 }, words, []);
  expect(found).toEqual([]);
  expect(process.cpuUsage(begun).user / 1_000_000).toBeLessThan(20);
});
