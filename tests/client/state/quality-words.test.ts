import { expect, test } from "vitest";
import type { Measure } from "#model";
import {
  beliefInWords,
  qualityGroups,
  rangeOf,
  textsInWords,
  weaknesses,
} from "../../../client/state/quality-words.ts";

const share = (value: number) => ({ value, low: value - 0.02, high: value + 0.03 });
const measure = (name: string, precision: number, recall: number): Measure => ({
  name,
  right: 10,
  given: 20,
  wanted: 30,
  precision: share(precision),
  recall: share(recall),
  f1: share(0.5),
});

test("a measure is told in hundreds: how many are right, how many are found", () => {
  const [names] = qualityGroups({
    measures: [measure("mentions, exact", 0.843, 0.87), measure("Person", 0.9, 0.95)],
  });
  expect(names?.lead).toMatch(/^Of 100 names it gives, 84 are right; of 100 in the text, it finds 87\./u);
  expect(names?.lead).toContain("its first and last letter and its kind");
  expect(names?.lead).toMatch(
    /who is who, where each person or thing counts once.*the README.*the encoder alone/u,
  );
  expect(names?.rows).toEqual([
    { label: "People", kind: "Person", wanted: 30, right: share(0.9), found: share(0.95) },
  ]);
});

test("what was not measured has no row, and a group without rows is not there", () => {
  const groups = qualityGroups({ measures: [measure("claims: speaker", 0.7, 0.7)] });
  expect(groups.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([
    ["Claims", ["Speakers of the claims that were found"]],
  ]);
});

test("a range of one number is one number", () => {
  expect(rangeOf({ value: 1, low: 1, high: 1 })).toBe("100");
  expect(rangeOf(share(0.84))).toBe("82 to 87");
});

test("what it is bad at is said worst first", () => {
  const measures = [
    measure("OPPOSES", 0.41, 0.15),
    measure("SUPPORTS", 0.29, 0.04),
    measure("Place", 0.9, 0.9),
  ];
  expect(weaknesses({ measures })).toEqual([
    "“supports”: it finds 4 of 100, and 29 of 100 that it gives are right",
    "“opposes”: it finds 15 of 100, and 41 of 100 that it gives are right",
  ]);
});

test("confidences that promise too much are called so", () => {
  const believed = [
    { of: "mention" as const, said: 0.9, right: 0.92, count: 100 },
    { of: "relation" as const, said: 0.97, right: 0.6, count: 30 },
    { of: "relation" as const, said: 0.5, right: 0.2, count: 10 },
  ];
  expect(beliefInWords(believed)).toEqual([
    "Names: 0.90 said on the whole, 92 of 100 right: fair",
    "Relations: 0.85 said on the whole, 50 of 100 right: it is too sure of them",
  ]);
});

test("the texts are told by number, words and notes", () => {
  const text = { text: "a", title: "A", words: 1_200, notes: 3, figures: {} };
  expect(textsInWords({ texts: [text, { ...text, notes: 0 }] })).toBe("2 texts (1 with notes), 2,400 words");
});
