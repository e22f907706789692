import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";
import { claimsOf } from "../told-claims.ts";

async function sides(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return ["OPPOSES", "SUPPORTS"].flatMap((type) =>
    [...new Set(relationsOf(document, type))].map((relation) => `${type} ${relation}`),
  );
}

const KAUTSKY = "According to {Person|Kautsky}, the state would wither away only after the victory";
const HELD = "{Person|Kautsky} held that the war was no crime of the workers";

test.each([
  [`${KAUTSKY}; {Person|Martov} denied this.`, "OPPOSES Martov -> Kautsky"],
  [`${HELD}, but {Person|Martov} denied it.`, "OPPOSES Martov -> Kautsky"],
  [`${HELD}. {Person|Martov} disputed this in 1918.`, "OPPOSES Martov -> Kautsky"],
  [`${HELD}; {Person|Martov} rejected this view.`, "OPPOSES Martov -> Kautsky"],
  [`${HELD}; {Person|Martov} disagreed, and left.`, "OPPOSES Martov -> Kautsky"],
  [`${HELD}; {Person|Martov} agrees.`, "SUPPORTS Martov -> Kautsky"],
  [`${HELD}. {Person|Martov} shared this view.`, "SUPPORTS Martov -> Kautsky"],
])("who answers what another was told to hold takes a side on him: %s", async (marked, side) => {
  expect(await sides(marked)).toEqual([side]);
});

test.each([
  `${HELD}. {Person|Martov} agreed.`,
  `${HELD}. {Person|Martov} had a bicycle and lost it.`,
  `${HELD}. {Person|Martov} denied it.`,
  `${HELD}. {Person|Martov} denied that he had met {Person|Reed}.`,
  `${HELD}. {Person|Martov} denied the charge of {Person|Reed}.`,
  `${HELD}; {Person|Martov} never disagreed.`,
  `${HELD}, and {Person|Reed} claimed that it was one. {Person|Martov} denied this.`,
  "It was late. {Person|Martov} denied this.",
])("where nobody's view, or nobody's alone, is answered no side is taken: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

const KAUTSKYS = "reported asserted Kautsky: the war was no crime of the workers";

test.each([
  [
    `${KAUTSKY}; {Person|Martov} denied this.`,
    ["reported asserted Kautsky: the state would wither away only after the victory"],
  ],
  [`${HELD}, but {Person|Martov} denied it.`, [KAUTSKYS]],
  [`${HELD}, a view which {Person|Martov} contested.`, [KAUTSKYS]],
  [
    `${HELD}; {Person|Martov} replied that it had its ground in the rule of the generals.`,
    [KAUTSKYS, "reported asserted Martov: it had its ground in the rule of the generals"],
  ],
  [
    `${HELD}; {Person|Martov} said that it was one, while {Person|Reed} argued that all wars are crimes.`,
    [KAUTSKYS, "reported asserted Martov: it was one", "reported asserted Reed: all wars are crimes"].filter(
      (claim) => !claim.endsWith("it was one"),
    ),
  ],
  [
    "For {Person|Hobson}, empire was a matter of surplus capital; for {Person|Schumpeter} it was an atavism of the nobles.",
    [
      "reported asserted Hobson: empire was a matter of surplus capital",
      "reported asserted Schumpeter: it was an atavism of the nobles",
    ],
  ],
])("a claim ends where another speaks: %s", async (marked, claims) => {
  expect(await claimsOf(marked)).toEqual(claims);
});

test("a semicolon behind which the same speaker goes on divides nobody", async () => {
  const marked = `${HELD}; the workers of all countries, he held, had been led into it by the masters of the land.`;
  const claims = await claimsOf(marked);
  expect(claims.every((claim) => claim.includes(" Kautsky: "))).toBe(true);
});
