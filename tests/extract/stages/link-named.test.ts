import { describe, expect, test } from "vitest";
import { linkNamed } from "../../../extract/stages/link-named.ts";

/** So many bodies of which no two are one. */
function bodies(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `Guild ${at.toString(26).replace(/\d/gu, "q")}x of Weavers ${at}`,
  );
}

const SHORT: readonly (readonly [string, string])[] = [
  ["Industrial Workers of the World", "IWW"],
  ["Freedmen's Bureau", "Bureau"],
  ["Communist International", "Comintern"],
  ["Historical Manuscripts Commission", "Hist. Man. Comm."],
];

describe.each([20, 3_000])("a text that names %i bodies", (count) => {
  test("short forms are joined to the bodies they are short for, and nothing else is", () => {
    const surfaces = [...SHORT.map(([long]) => long), ...bodies(count), ...SHORT.map(([, short]) => short)];
    const firsts = linkNamed("Organisation", surfaces);
    expect(firsts.slice(-SHORT.length)).toEqual(SHORT.map((_, at) => at));
    expect(new Set(firsts).size).toBe(SHORT.length + count);
  });
});

test("an acronym that the text explains stands for no other name that it fits", () => {
  const surfaces = ["Historical Policy Research Division", "RE", "Roosevelt estate"];
  expect(linkNamed("Organisation", surfaces, { glosses: [[0, 1]] })).toEqual([0, 0, 2]);
  expect(linkNamed("Organisation", surfaces.slice(1))).toEqual([0, 0]);
});

test.each([
  [
    ["Fifth Congress of Soviets", "Congress of Soviets"],
    [0, 0],
  ],
  [
    ["Congress of Soviets", "Fifth Congress of Soviets"],
    [0, 1],
  ],
  [
    ["Fifth Congress of Soviets", "congress of soviets"],
    [0, 1],
  ],
  [
    ["Second Congress of Soviets", "Third Congress of Soviets", "Congress of Soviets"],
    [0, 1, 2],
  ],
  [
    ["Second Battle of the Marne", "Battle of the Marne"],
    [0, 1],
  ],
  [
    ["XX Congress of the CPSU", "20th Congress", "22nd Congress"],
    [0, 0, 2],
  ],
  [
    ["1905 Revolution", "Revolution of 1905", "Revolution of 1917"],
    [0, 0, 2],
  ],
  [
    ["Kronstadt revolt", "Kronstadt rebellion"],
    [0, 0],
  ],
])("events of a series are told by their numbers: %j", (surfaces, firsts) => {
  expect(linkNamed("Event", surfaces)).toEqual(firsts);
});

test("bodies of a series are told by their numbers", () => {
  expect(linkNamed("Organisation", ["International", "Third International", "Second International"])).toEqual(
    [0, 1, 2],
  );
});
