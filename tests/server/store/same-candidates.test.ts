import { expect, test } from "vitest";
import { NameIndex } from "../../../server/store/name-index.ts";
import { sameCandidates } from "../../../server/store/same-candidates.ts";
import { growthOf } from "../../growth.ts";

function proposed(type: string, ...named: readonly (readonly string[])[]): string[] {
  const entities = named.map((names, at) => ({ id: `e${at}`, type, names, mentions: 10 - at }));
  return sameCandidates(new NameIndex(entities)).map(({ why }) => why);
}

test.each<[string, string[], string[], string]>([
  ["Person", ["Nikolai Bukharin"], ["N. Bukharin"], "N. Bukharin may stand for Nikolai Bukharin"],
  ["Person", ["Leon Trotsky"], ["Leo Trotzki"], "Leon Trotsky may be another form of Leo Trotzki"],
  ["Person", ["Kropotkin"], ["Kropotkine"], "Kropotkin and Kropotkine sound alike"],
  ["Person", ["Comrade Lenin"], ["V. I. Lenin"], "Comrade Lenin may be the surname of V. I. Lenin"],
  [
    "Organisation",
    ["SPD"],
    ["Sozialdemokratische Partei Deutschlands"],
    "SPD are the first letters of Sozialdemokratische Partei Deutschlands",
  ],
  [
    "Organisation",
    ["Petrograd Soviet"],
    ["Soviet of Petrograd"],
    "Petrograd Soviet and Soviet of Petrograd have the same words",
  ],
  [
    "Work",
    ["State and Revolution"],
    ["The State and Revolution"],
    "State and Revolution and The State and Revolution are the same name",
  ],
  [
    "Work",
    ["The Anarchists"],
    ["The Anarchists in the Russian Revolution"],
    "The Anarchists is how The Anarchists in the Russian Revolution begins",
  ],
  ["Place", ["Łódź"], ["Lodz"], "Łódź and Lodz are the same name"],
])("a %s called %s may be the one called %s", (type, one, other, why) => {
  expect(proposed(type, one, other)).toEqual([why]);
});

test.each<[string, string[], string[]]>([
  ["Person", ["Nikolai Bukharin"], ["Maria Bukharina"]],
  ["Person", ["James Mill"], ["John Stuart Mill", "Mill"]],
  ["Person", ["J. S. Mill", "Mill"], ["J. T. Mill", "Mill"]],
  ["Organisation", ["SPD"], ["USPD"]],
  ["Organisation", ["Communist Party of Germany"], ["Communist Party of Italy"]],
  ["Work", ["War and Peace"], ["War and Society"]],
  ["Event", ["First Congress"], ["Second Congress"]],
])("a %s called %s is not taken for the one called %s", (type, one, other) => {
  expect(proposed(type, one, other)).toEqual([]);
});

test("a bare surname that several bear stands behind what is likelier", () => {
  expect(proposed("Person", ["Mill"], ["James Mill"], ["John Mill"], ["J. Mill"])[0]).toMatch(
    /may stand for/,
  );
});

test("the time grows with the entities, not with their pairs", () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => [`Anna Name${at % (count / 2)}`]);
  expect(proposed("Person", ...named(2_000)).length).toBeGreaterThan(900);
  expect(growthOf((names) => proposed("Person", ...names), named, 2_000)).toBeLessThan(2.5);
});
