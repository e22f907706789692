import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Graph, serialiseGraph, wordsAt } from "#model";
import { extractText } from "../../extract/pipeline.ts";
import { readBytes } from "../../extract/readers/read-text.ts";
import { type Encoder, openEncoder } from "../../extract/recognisers/encoder/open-encoder.ts";

const TEXT = new URL("../../graph-data/texts/bukharin-intro.txt", import.meta.url);
const GRAPH = new URL("../../graph-data/graphs/bukharin-intro.json", import.meta.url);
/** A part of the sample that WebAssembly reads in a few seconds. */
const SHORT = 4_000;

const kept = readFileSync(GRAPH, "utf8");
const source = {
  ...(await readBytes(readFileSync(TEXT), "bukharin-intro.txt")),
  file: "../texts/bukharin-intro.txt",
};

let native: Encoder;
beforeAll(async () => {
  native = await openEncoder();
});
afterAll(() => native.close());

describe("the sample graph", () => {
  test("is what the pipeline makes of the sample, byte for byte", async () => {
    expect(
      serialiseGraph(await extractText(source, native)) === kept,
      "make it anew: see CONTRIBUTING.md",
    ).toBe(true);
  }, 120_000);

  test("names nothing whose words do not stand at its span", () => {
    const { nodes } = JSON.parse(kept) as Graph;
    const wrong = nodes.flatMap(({ key, attributes: { label, aliases, mentions } }) =>
      mentions.filter((span) => ![label, ...aliases].includes(wordsAt(source.body, span))).map(() => key),
    );
    expect(wrong).toEqual([]);
  });
});

test("native code and WebAssembly read the same entities, relations and claims, confidences within 0.02", async () => {
  const wasm = await openEncoder({ runtime: "wasm" });
  const short = { ...source, body: source.body.slice(0, SHORT) };
  const [one, other] = [await extractText(short, native), await extractText(short, wasm)];
  await wasm.close();
  expect(other.nodes.map(({ key }) => key)).toEqual(one.nodes.map(({ key }) => key));
  expect(other.edges.map(({ key }) => key)).toEqual(one.edges.map(({ key }) => key));
  const apart = one.edges.map(({ attributes }, at) =>
    Math.abs(attributes.confidence - (other.edges[at]?.attributes.confidence ?? 0)),
  );
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.021);
}, 120_000);
