import { describe, expect, test } from "vitest";
import {
  openTokenClassifier,
  type TokenClassifier,
} from "../../../../extract/recognisers/token-classifier/open-token-classifier.ts";
import { namesIn, readBy } from "../fake-recogniser.ts";
import { folderOf, TINY, type TinyModel, tinyFiles } from "./tiny-encoder.ts";

const TEXT = "Rosa Luxemburg met Karl Liebknecht in Moscow. The Russian Cheka met Rosa.";

async function opened(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  use: (encoder: TokenClassifier) => Promise<void>,
): Promise<void> {
  const encoder = await openTokenClassifier(folderOf(files));
  await use(encoder);
  await encoder.close();
}

const found = async (model: TinyModel, text: string, settings?: object): Promise<unknown[]> => {
  let names: unknown[] = [];
  const extra = settings && { "labels.json": JSON.stringify(settings) };
  await opened({ ...tinyFiles(model), ...extra }, async (encoder) => {
    names = namesIn(await readBy(encoder, text), text).map(([type, words]) => [type, words]);
  });
  return names;
};

const PEOPLE = [
  ["Person", "Rosa Luxemburg"],
  ["Person", "Karl Liebknecht"],
];

describe("a model in a folder", () => {
  test("gives names with literal places, a confidence in hundredths, and its folder as their finder", async () => {
    await opened(tinyFiles(TINY), async (encoder) => {
      const reading = await readBy(encoder, TEXT);
      expect(namesIn(reading, TEXT)).toEqual([
        ["Person", "Rosa Luxemburg", expect.any(Number), "encoder tiny"],
        ["Person", "Karl Liebknecht", expect.any(Number), "encoder tiny"],
        ["Place", "Moscow", expect.any(Number), "encoder tiny"],
        ["Organisation", "Cheka", expect.any(Number), "encoder tiny"],
        ["Person", "Rosa", expect.any(Number), "encoder tiny"],
      ]);
      for (const { confidence } of reading.names) expect(confidence).toBeGreaterThan(0.98);
      expect(reading.claims).toEqual([0, 0]);
      expect(encoder.id).toMatch(/^tiny-[0-9a-f]{8}$/u);
      expect(encoder.leftOut).toEqual(["MISC"]);
    });
  });

  test("answers for an empty text, one word, and a text of many windows", async () => {
    await opened(tinyFiles(TINY), async (encoder) => {
      expect((await readBy(encoder, "")).names).toEqual([]);
      expect((await readBy(encoder, "Rosa")).names.length).toBe(1);
      const text = "Rosa Luxemburg met Cheka. ".repeat(300);
      expect((await readBy(encoder, text)).names.length).toBe(600);
    });
  });

  test("stops when the signal aborts", async () => {
    await opened(tinyFiles(TINY), async (encoder) => {
      await expect(readBy(encoder, TEXT, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
    });
  });

  test("may keep its model in a folder onnx, and its vocabulary in tokenizer.json", async () => {
    const { "model.onnx": onnx, "vocab.txt": vocabulary, ...rest } = tinyFiles(TINY);
    const pieces = String(vocabulary).trimEnd().split("\n");
    const vocab = Object.fromEntries(pieces.map((piece, id) => [piece, id]));
    const tokenizer = JSON.stringify({ model: { type: "WordPiece", vocab } });
    await opened({ ...rest, "onnx/model.onnx": onnx, "tokenizer.json": tokenizer }, async (encoder) => {
      expect((await readBy(encoder, TEXT)).names.length).toBe(5);
    });
  });

  test.each([
    ["32-bit integers", { integers: "int32" }],
    ["no mask", { inputs: ["input_ids"] }],
    ["an output of another name", { output: "scores" }],
  ] as const)("may take %s", async (_words, model) => {
    expect((await found({ ...TINY, model }, TEXT)).slice(0, 2)).toEqual(PEOPLE);
  });

  test("finds the same by WebAssembly as by native code", async () => {
    const folder = folderOf(tinyFiles(TINY));
    const readings = [];
    for (const runtime of ["native", "wasm"] as const) {
      const encoder = await openTokenClassifier(folder, { runtime });
      expect(encoder.native).toBe(runtime === "native");
      readings.push(namesIn(await readBy(encoder, TEXT), TEXT));
      await encoder.close();
    }
    expect(readings[0]?.length).toBe(5);
    expect(readings[1]).toEqual(readings[0]);
  });
});

describe("labels", () => {
  test("of BILOU and BIOES models are read", async () => {
    const bilou: TinyModel = {
      labels: ["O", "B-PER", "L-PER", "U-PER", "U-LOC"],
      pieces: { Rosa: "B-PER", Luxemburg: "L-PER", Trotsky: "U-PER", Moscow: "U-LOC" },
    };
    expect(await found(bilou, "Rosa Luxemburg Trotsky Moscow")).toEqual([
      ["Person", "Rosa Luxemburg"],
      ["Person", "Trotsky"],
      ["Place", "Moscow"],
    ]);
    const bioes: TinyModel = {
      labels: ["O", "B-PER", "E-PER", "S-PER"],
      pieces: { Rosa: "B-PER", Luxemburg: "E-PER", Trotsky: "S-PER" },
    };
    expect(await found(bioes, "Rosa Luxemburg Trotsky")).toEqual([
      ["Person", "Rosa Luxemburg"],
      ["Person", "Trotsky"],
    ]);
  });

  test("without prefixes join words that stand together", async () => {
    const plain: TinyModel = {
      labels: ["O", "PERSON", "GPE"],
      pieces: { Rosa: "PERSON", Luxemburg: "PERSON", Moscow: "GPE", in: "O" },
    };
    expect(await found(plain, "Rosa Luxemburg in Moscow")).toEqual([
      ["Person", "Rosa Luxemburg"],
      ["Place", "Moscow"],
    ]);
  });

  test("of old models whose names begin with I are read when labels.json says so", async () => {
    const old: TinyModel = { labels: ["O", "I-PER"], pieces: { Rosa: "I-PER", Luxemburg: "I-PER" } };
    expect(await found(old, "Rosa Luxemburg", { opensInside: true })).toEqual([["Person", "Rosa Luxemburg"]]);
  });

  test("mean what labels.json says, and null leaves a kind out", async () => {
    const own: TinyModel = {
      labels: ["O", "B-Gruppe", "B-Sonst"],
      pieces: { Cheka: "B-Gruppe", Russian: "B-Sonst" },
    };
    const types = { Gruppe: "Organisation", Sonst: null };
    expect(await found(own, "Russian Cheka", { types })).toEqual([["Organisation", "Cheka"]]);
  });

  test("may stand in labels.json alone, with how sure the model's own scores make it", async () => {
    const { "config.json": _, ...files } = tinyFiles(TINY);
    const settings = { labels: TINY.labels, calibration: { slope: 0.5, shift: -1 } };
    await opened({ ...files, "labels.json": JSON.stringify(settings) }, async (encoder) => {
      const [first] = (await readBy(encoder, TEXT)).names;
      expect(first?.confidence).toBeLessThan(0.95);
    });
  });

  test("of an uncased vocabulary are found whatever the case and the accents of the text", async () => {
    const uncased: TinyModel = { labels: ["O", "B-PER"], pieces: { rosa: "B-PER" } };
    expect(await found(uncased, "ROSA Rósa rosa")).toEqual([
      ["Person", "ROSA"],
      ["Person", "Rósa"],
      ["Person", "rosa"],
    ]);
    expect(await found(uncased, "ROSA rosa", { cased: true })).toEqual([["Person", "rosa"]]);
  });
});

describe("what cannot be used is said in one sentence, with what to do", () => {
  const refused = async (change: Readonly<Record<string, string | Uint8Array | undefined>>, model = TINY) => {
    const folder = folderOf({ ...tinyFiles(model), ...change });
    const error: unknown = await openTokenClassifier(folder).catch((cause: unknown) => cause);
    return error instanceof Error ? error.message : "opened";
  };

  test.each([
    ["no model", { "model.onnx": undefined }, /no model\.onnx in .*; export the model to ONNX/u],
    ["no vocabulary", { "vocab.txt": undefined }, /no vocab\.txt in .*; copy/u],
    [
      "SentencePiece",
      { "vocab.txt": undefined, "sentencepiece.bpe.model": "" },
      /by SentencePiece \(sentencepiece\.bpe\.model\), which Ibid does not read; choose a model of the BERT family/u,
    ],
    [
      "byte pairs in tokenizer.json",
      { "vocab.txt": undefined, "tokenizer.json": '{"model":{"type":"BPE","vocab":{}}}' },
      /by byte pairs \(BPE\) \(tokenizer\.json\)/u,
    ],
    ["no labels", { "config.json": "{}" }, /labels are nowhere named; put a labels\.json/u],
    ["a broken config.json", { "config.json": "{" }, /config\.json is no JSON; fetch or write it again/u],
    ["a list for config.json", { "config.json": "[1]" }, /config\.json should hold named parts/u],
    [
      "an odd labels.json",
      { "labels.json": '{"types":{"PER":"Man"}}' },
      /labels\.json is not as it should be/u,
    ],
    ["a slip in labels.json", { "labels.json": '{"label":[]}' }, /may hold labels, types, cased/u],
    ["no ONNX at all", { "model.onnx": "<html>" }, /ONNX file cannot be opened \(.*\); export it again/u],
    [
      "two models",
      { "model.onnx": undefined, "a.onnx": "", "b.onnx": "" },
      /several ONNX files in .*; name the one/u,
    ],
    [
      "a short window",
      { "config.json": '{"id2label":{"0":"B-PER"},"max_position_embeddings":64}' },
      /reads 64/u,
    ],
    ["no special pieces", { "vocab.txt": "Rosa\n" }, /vocab\.txt holds no \[CLS\]/u],
  ] as const)("%s", async (_name, change, words) => {
    expect(await refused(change)).toMatch(words);
  });

  test("labels whose meaning nobody has said are listed", async () => {
    const model: TinyModel = { labels: ["LABEL_0", "LABEL_1"], pieces: { Rosa: "LABEL_1" } };
    expect(await refused({}, model)).toMatch(/labels LABEL_0, LABEL_1 mean; put a labels\.json .*null/u);
  });

  test("a model that finds nothing which Ibid keeps", async () => {
    const model: TinyModel = { labels: ["O", "B-DATE"], pieces: { Rosa: "B-DATE" } };
    expect(await refused({}, model)).toMatch(/none of its labels \(O, B-DATE\) stands for a person/u);
  });

  test("other inputs", async () => {
    expect(await refused({}, { ...TINY, model: { inputs: ["pixels"] } })).toMatch(
      /takes pixels, where a token classifier of the BERT family takes input_ids/u,
    );
  });

  test("a folder that is not there", async () => {
    await expect(openTokenClassifier("nowhere")).rejects.toThrow(/no folder nowhere; name the folder/u);
  });

  test.each([
    ["fewer labels than the output has", { labels: ["O", "B-PER"] }, TINY],
    ["an output of another shape", {}, { ...TINY, model: { isFlat: true } }],
  ] as const)("%s", async (_name, settings, model) => {
    expect(await refused({ "labels.json": JSON.stringify(settings) }, model)).toMatch(
      /the model answers float32 \[.*\] for 256 pieces, where .* belongs to its \d labels; check labels\.json/u,
    );
  });

  test("a vocabulary that belongs to another model", async () => {
    const vocabulary = `${tinyFiles(TINY)["vocab.txt"]}one\nmore\n`;
    expect(await refused({ "vocab.txt": vocabulary })).toMatch(
      /cannot read 256 pieces \(.*\); export it with free lengths, and see that vocab\.txt is its own/u,
    );
  });
});
