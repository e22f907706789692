import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { demandConsent } from "../../cli/model-consent.ts";
import { readerChoice, readerInWords, readerKey } from "../../cli/reader-choice.ts";
import { emptyFolder } from "./run-ibid.ts";

afterEach(() => void vi.unstubAllEnvs());

test("the built-in encoder alone reads where nobody is named, and nothing is said of it", () => {
  expect(readerChoice()).toEqual({});
  expect([readerInWords({}), readerKey({})]).toEqual([[], ""]);
  expect(readerKey({ threads: 2, encoders: ["built-in"] })).toBe("");
});

test("options win over settings, and settings hold where there are no options", () => {
  vi.stubEnv("IBID_ENCODER", "one, built-in");
  vi.stubEnv("IBID_MODEL_ENDPOINT", "http://localhost:1/v1");
  vi.stubEnv("IBID_MODEL", "small");
  const model = { endpoint: "http://localhost:1/v1", name: "small" };
  expect(readerChoice()).toEqual({ encoders: ["one", "built-in"], model });
  expect(readerChoice({ encoder: ["two"], model: "large" })).toEqual({
    encoders: ["two"],
    model: { ...model, name: "large" },
  });
});

test("half a language model is refused with what to add", () => {
  expect(() => readerChoice({ modelEndpoint: "http://localhost:1/v1" })).toThrow(
    /Name the language model with --model/u,
  );
  expect(() => readerChoice({ model: "small" })).toThrow(/--model-endpoint takes an address/u);
});

test("who reads is said, with where the passages go", () => {
  const model = { endpoint: "http://localhost:1/v1", name: "small" };
  expect(readerInWords({ encoders: ["built-in", "one"], model })).toEqual([
    "Names are found by one and by the built-in encoder.",
    "Every passage is sent to the language model small at localhost:1, beside the encoder.",
  ]);
});

test("readings of another reader, or of changed weights, have another key", () => {
  const folder = join(emptyFolder(), "one");
  mkdirSync(folder);
  writeFileSync(join(folder, "model.onnx"), "weights");
  const model = { endpoint: "http://localhost:1/v1", name: "small" };
  const [before, withModel] = [readerKey({ encoders: [folder] }), readerKey({ encoders: [folder], model })];
  expect(readerKey({ encoders: [folder] })).toBe(before);
  utimesSync(join(folder, "model.onnx"), 1, 1);
  const keys = [before, withModel, readerKey({ encoders: [folder] }), readerKey({ model })];
  expect(new Set(keys).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{12}$/u);
});

test("a small cost is only said; a large one needs --yes where nobody can be asked", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await demandConsent([4_000], false);
  expect(said.mock.calls.join()).toMatch(/at most 1 passage: about [\d,]+ tokens, 1 min and more/u);
  await expect(demandConsent([4_000_000], false)).rejects.toThrow(/more than 100,000 tokens .* Add --yes/u);
  await demandConsent([4_000_000], true);
  said.mockRestore();
});
