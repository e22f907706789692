import { expect, test } from "vitest";
import { sentencesAround } from "#model";
import { quoteSpan } from "../../../server/store/quote-span.ts";
import { lettersGraph } from "../../contract/small-graphs.ts";

const SENTENCES = [0, 10, 11, 20, 21, 35];

test.each([
  ["inside one sentence", { start: 12, end: 15 }, { start: 11, end: 20 }],
  ["over two sentences", { start: 8, end: 12 }, { start: 0, end: 20 }],
  ["over all", { start: 0, end: 35 }, { start: 0, end: 35 }],
  ["at the edge", { start: 10, end: 11 }, { start: 10, end: 11 }],
  ["behind the last sentence", { start: 36, end: 40 }, { start: 36, end: 40 }],
  ["longer than its sentence", { start: 30, end: 40 }, { start: 21, end: 40 }],
])("a span %s gives the whole sentences that it touches", (_, span, sentence) => {
  expect(sentencesAround(SENTENCES, span)).toEqual(sentence);
});

test("a quote holds the exact characters, also behind one that takes two units", () => {
  const [record] = lettersGraph().graph().attributes.texts;
  const body = lettersGraph().bodies().get("letters") ?? "";
  if (!record) throw new Error("the letters are not there");
  const start = body.indexOf("opposes");
  const quote = quoteSpan(
    { text: "letters", start, end: start + 7, confidence: 1, method: "test" },
    { record, body },
  );
  expect(quote).toMatchObject({ quote: "opposes", title: "Letters" });
  expect(quote.context).toBe("🙂 Bukharin opposes Karl Kautsky, and so does Vladimir Lenin.");
});
