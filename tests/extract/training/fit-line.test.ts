import { expect, test } from "vitest";
import { textOfTokens } from "../../../extract/training/corpora/token-text.ts";
import { fitLine } from "../../../extract/training/fit-line.ts";

/** Scores of which a known share is right, as a line on the log-odds says. */
function examples(slope: number, shift: number) {
  return Array.from({ length: 4_000 }, (_, at) => {
    const score = ((at % 80) - 40) / 10;
    const share = 1 / (1 + Math.exp(-(slope * score + shift)));
    return { score, right: (at * 0.618034) % 1 < share };
  });
}

test("scores that say too much are drawn towards the middle", () => {
  const line = fitLine(examples(0.5, -0.3));
  expect(line.slope).toBeCloseTo(0.5, 1);
  expect(line.shift).toBeCloseTo(-0.3, 1);
});

test("without examples scores stay as they are", () => {
  expect(fitLine([])).toEqual({ slope: 1, shift: 0 });
});

test("tokens are joined as a printer would, and names keep their places", () => {
  const { text, names } = textOfTokens([
    { form: "“" },
    { form: "Lenin", type: "Person", begins: true },
    { form: "'s" },
    { form: "Red", type: "Organisation", begins: true },
    { form: "Army", type: "Organisation" },
    { form: "(" },
    { form: "Moscow", type: "Place", begins: true },
    { form: ")" },
    { form: "." },
  ]);
  expect(text).toBe("“Lenin's Red Army (Moscow).");
  expect(names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
    "Person Lenin",
    "Organisation Red Army",
    "Place Moscow",
  ]);
});
