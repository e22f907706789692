import { expect, test } from "vitest";
import type { Measure, Quality } from "#model";
import { withNewer } from "./quality-file.ts";
import { withFigures } from "./readme-figures.ts";

const share = (value: number) => ({ value, low: value - 0.05, high: value + 0.05 });
const claims: Measure = {
  name: "claims",
  right: 7,
  given: 10,
  wanted: 10,
  precision: share(0.7),
  recall: share(0.6),
  f1: share(0.646),
};
const part = (name: Quality["parts"][number]["part"], measures: Measure[]) => ({
  part: name,
  texts: [],
  measures,
  rules: [],
  believed: [],
});
const kept = (parts: Quality["parts"]): Quality => ({
  engine: "one",
  parts,
  ablation: [],
  identity: [],
  earlier: [],
});
const CARD = "## Test: 24 texts\n\n| Person | 91.0 | 92.0 | 91.5 | 10 |\n\n## Development: 12 texts\n";

test("rows of figures are replaced, rows of words that begin alike are not", () => {
  const readme = [
    "| Person | Nadezhda Krupskaya |",
    "| Person | 90.0 | 94.9 | 92.4 | 9 |",
    "| claims, by span | 1.0 | 2.0 | 1.3 | 0.0-3.0 |",
  ].join("\n");
  expect(withFigures(readme, kept([part("test", [claims])]), CARD)).toBe(
    [
      "| Person | Nadezhda Krupskaya |",
      "| Person | 91.0 | 92.0 | 91.5 | 10 |",
      "| claims, by span | 70.0 | 60.0 | 64.6 | 59.6-69.6 |",
    ].join("\n"),
  );
});

test("figures of one part replace those of that part alone, and the parts keep their order", () => {
  const before = kept([part("test", []), part("sample", [])]);
  const after = withNewer(before, {
    engine: "two",
    parts: [part("sample", [claims]), part("development", [])],
  });
  expect(after.engine).toBe("two");
  expect(after.parts.map((one) => [one.part, one.measures.length])).toEqual([
    ["test", 0],
    ["development", 0],
    ["sample", 1],
  ]);
});
