import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sentencesOf } from "../../../../extract/patterns/sentences.ts";
import { wordsOf } from "../../../../extract/patterns/words.ts";
import { MODEL_FOLDER } from "../../../../extract/recognisers/encoder/model-files.ts";
import { type Encoder, openEncoder } from "../../../../extract/recognisers/encoder/open-encoder.ts";
import type { Reading } from "../../../../extract/recognisers/recogniser.ts";

const TEXT = [
  "The Bolsheviks in Moscow",
  "In April 1918 Vladimir Lenin spoke in Moscow. He was surely wrong to believe that the raids would end the matter.",
  "(1) Paul Avrich, The Russian Anarchists (Princeton, 1967), p. 184.",
].join("\n");

let encoder: Encoder;
const read = (text: string, by: Encoder = encoder): Promise<Reading> => {
  const words = wordsOf(text);
  return by.read(text, words, sentencesOf(text, words));
};
const named = (reading: Reading, text: string) =>
  reading.names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

beforeAll(async () => {
  encoder = await openEncoder();
}, 60_000);
afterAll(async () => {
  await encoder.close();
});

describe("a short text", () => {
  test("its names are found with their types, places and a confidence in hundredths", async () => {
    const { names } = await read(TEXT);
    expect(named({ names } as Reading, TEXT)).toEqual(
      expect.arrayContaining([
        "Organisation Bolsheviks",
        "Person Vladimir Lenin",
        "Place Moscow",
        "Person Paul Avrich",
      ]),
    );
    for (const { confidence } of names) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(confidence).toBe(Math.round(confidence * 100) / 100);
    }
  });

  test("no name goes over the end of a line", async () => {
    const text = "Lenin\nTrotsky\nThe Russian\nRevolution";
    const { names } = await read(text);
    for (const { start, end } of names) expect(text.slice(start, end)).not.toContain("\n");
  });

  test("the sentence that judges is likelier a claim than those that narrate or cite", async () => {
    const { claims } = await read(TEXT);
    const [heading = 1, narrated = 1, judged = 0, note = 1] = claims;
    expect(claims).toHaveLength(4);
    for (const other of [heading, narrated, note]) expect(judged).toBeGreaterThan(other);
  });

  test("the author of a note wrote the book in it, and the writer of the text cites it", async () => {
    const reading = await read(TEXT);
    const book = reading.names.find(({ type }) => type === "Work");
    const author = reading.names.find(({ start }) => TEXT.slice(start).startsWith("Paul Avrich"));
    if (!book || !author) throw new Error("the note's names were not found");
    const wrote = reading.relations(author.range, "Person", book.range, "Work");
    const turned = reading.relations(book.range, "Work", author.range, "Person");
    expect(wrote.AUTHORED).toBeGreaterThan(0.5);
    expect(turned.AUTHORED).toBe(0);
    expect(reading.relations("author", "Organisation", book.range, "Work").CITES).toBeGreaterThan(0.5);
  });

  test("a second look gives a found name its own confidence, and another type less", async () => {
    const reading = await read(TEXT);
    const lenin = reading.names.find(({ start }) => TEXT.slice(start).startsWith("Vladimir"));
    if (!lenin) throw new Error("Lenin was not found");
    expect(reading.nameConfidence(lenin.range, "Person")).toBe(lenin.confidence);
    expect(reading.nameConfidence(lenin.range, "Place")).toBeLessThan(lenin.confidence);
  });

  test("the same text gives the same answers", async () => {
    const [first, second] = [await read(TEXT), await read(TEXT)];
    expect(second.names).toEqual(first.names);
    expect(second.claims).toEqual(first.claims);
  });
});

describe("odd texts", () => {
  test("an empty text has no names and no claims", async () => {
    const { names, claims } = await read("");
    expect([names, claims]).toEqual([[], []]);
  });

  test("a text of one word is read", async () => {
    expect((await read("Lenin")).claims).toHaveLength(1);
    expect((await read("…")).names).toEqual([]);
  });

  test("a text longer than many windows is read to its end", async () => {
    const text = "Nothing of note happened on that day. "
      .repeat(300)
      .concat("Then Vladimir Lenin spoke in Moscow.");
    const reading = await read(text);
    expect(named(reading, text)).toEqual(["Person Vladimir Lenin", "Place Moscow"]);
    expect(reading.claims).toHaveLength(301);
  });

  test("an aborted signal ends the reading", async () => {
    const words = wordsOf(TEXT);
    const stop = AbortSignal.abort(new Error("enough"));
    await expect(encoder.read(TEXT, words, sentencesOf(TEXT, words), stop)).rejects.toThrow("enough");
  });
});

describe("damaged weights", () => {
  const copy = () => {
    const folder = mkdtempSync(join(tmpdir(), "encoder-"));
    for (const file of readdirSync(MODEL_FOLDER)) copyFileSync(join(MODEL_FOLDER, file), join(folder, file));
    return folder;
  };
  test.each(["encoder.onnx", "vocab.txt", "pair-head.json", "calibration.json"])(
    "a missing %s is named in one sentence with the way out",
    async (file) => {
      const folder = copy();
      rmSync(join(folder, file));
      await expect(openEncoder({ folder })).rejects.toThrow(
        new RegExp(`${file} is missing; restore .* npm run train`, "u"),
      );
      rmSync(folder, { recursive: true });
    },
  );

  test.each(["vocab.txt", "pair-head.json", "calibration.json"])(
    "one changed digit or letter in %s is found",
    async (file) => {
      const folder = copy();
      const words = readFileSync(join(folder, file), "utf8");
      const middle = words.indexOf(file === "vocab.txt" ? "lenin" : "7", words.length / 3);
      writeFileSync(join(folder, file), `${words.slice(0, middle)}8${words.slice(middle + 1)}`);
      await expect(openEncoder({ folder })).rejects.toThrow(new RegExp(`${file} is damaged`, "u"));
      rmSync(folder, { recursive: true });
    },
  );

  test("weights cut short are refused before they are run", async () => {
    const folder = copy();
    const file = join(folder, "encoder.onnx");
    writeFileSync(file, readFileSync(file).subarray(0, 100_000));
    await expect(openEncoder({ folder })).rejects.toThrow(/encoder\.onnx is damaged or does not belong/u);
    rmSync(folder, { recursive: true });
  });
});

test("WebAssembly finds what native code finds, with confidences within two hundredths", async () => {
  const other = await openEncoder({ runtime: "wasm" });
  const [one, two] = [await read(TEXT), await read(TEXT, other)];
  expect([encoder.native, other.native]).toEqual([true, false]);
  expect(named(two, TEXT)).toEqual(named(one, TEXT));
  for (const [at, { confidence }] of one.names.entries()) {
    expect(Math.abs(confidence - (two.names[at]?.confidence ?? 9))).toBeLessThanOrEqual(0.021);
  }
  for (const [at, claim] of one.claims.entries())
    expect(Math.abs(claim - (two.claims[at] ?? 9))).toBeLessThan(0.02);
  await other.close();
}, 60_000);
