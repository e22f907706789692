import { expect, test } from "vitest";
import { EXONYMS } from "../../../extract/lexicon/exonyms.ts";
import { nameKey } from "../../../extract/patterns/name-variants.ts";
import { sharedKey } from "../../../extract/patterns/shared-keys.ts";

const keyOf = (place: string) => sharedKey("Place", nameKey(place));

test.each([
  ["Salonica", "Thessaloniki"],
  ["Königsberg", "Kaliningrad"],
  ["Liège", "Lüttich"],
  ["Aix-la-Chapelle", "Aachen"],
  ["the Hawaiian Islands", "Hawaii"],
  ["Christiania", "Oslo"],
])("%s is %s", (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ["Salisbury", "Harare"],
  ["Canton", "Canto"],
  ["Genoa", "Geneva"],
])("%s is not %s", (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test("no name stands for two places", () => {
  const names = EXONYMS.flatMap((row) => [...new Set(row.map(nameKey))]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("the exonym of a town is nobody's name", () => {
  expect(sharedKey("Person", nameKey("Gorky"))).toBe(nameKey("Gorky"));
});
