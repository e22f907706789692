import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";
import { claimsOf } from "../told-claims.ts";

const STATED = ["OPPOSES", "SUPPORTS", "MEMBER_OF", "PARTICIPATED_IN"] as const;

/** "OPPOSES Lenin -> Bernstein" for each deed or side that a text states. */
async function stated(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return STATED.flatMap((type) => [...new Set(relationsOf(document, type))].map((tie) => `${type} ${tie}`));
}

test.each([
  "Had {Person|Bukharin} opposed {Person|Stalin} in 1924, the party would have split.",
  "If {Person|Lenin} had joined the {Organisation|League}, he would have opposed {Person|Trotsky}.",
  "{Person|Gramsci} might have joined the {Organisation|League} in 1919.",
  "Had {Person|Gramsci} joined the {Organisation|League}?",
  "{Person|Martov} opposed the view that {Person|Kautsky} supported {Person|Lenin}.",
  "It was rumoured that {Person|Radek} had joined the {Organisation|League}.",
  "{Person|Radek} supposedly supported {Person|Trotsky}.",
  "{Person|Radek} was said to have joined the {Organisation|League}.",
  "{Person|Jaurès} was believed by {Person|Guesde} to have joined the {Organisation|Cabinet}.",
  "{Person|Guesde} believed {Person|Jaurès} to have joined the {Organisation|Cabinet}.",
  "Many thought {Person|Rosa Luxemburg} a member of the {Organisation|Bund}.",
  "{Person|Zetkin}, said to be a member of the {Organisation|Bund}, spoke in May.",
  "{Person|Gapon} was supposed, wrongly, to belong to the {Organisation|League}.",
  "{Person|Azef} was suspected by {Person|Burtsev} of belonging to the {Organisation|League}.",
  "{Person|Zinoviev} was, it was said, a member of the {Organisation|League}.",
  "{Person|Bebel} is reputed to be an opponent of {Person|Bernstein}.",
  "{Person|Mehring} no longer believes that {Person|Bebel} opposed {Person|Marx}.",
  "{Person|Mehring} no longer believes {Person|Bebel} opposed {Person|Marx}.",
  "{Person|Michels} stopped believing that {Person|Bebel} supported {Person|Kautsky}.",
  "{Person|Michels} would deny that {Person|Bebel} supported {Person|Kautsky}.",
  "What if {Person|Radek} had joined the {Organisation|League}!",
  "{Person|Radek} was widely held to be a member of the {Organisation|League}.",
])("what is supposed, asked, rejected or rumoured is no relation: %s", async (marked) => {
  expect(await stated(marked)).toEqual([]);
});

test.each([
  [
    "If {Person|Bukharin} opposed {Person|Stalin}, it was because he feared him.",
    "OPPOSES Bukharin -> Stalin",
  ],
  ["It was in May that {Person|Radek} joined the {Organisation|League}.", "MEMBER_OF Radek -> League"],
  ["{Person|Martov} opposed {Person|Kautsky}'s view that Lenin was right.", "OPPOSES Martov -> Kautsky"],
  ["{Person|Stalin} accused {Person|Radek} of joining the {Organisation|League}.", "OPPOSES Stalin -> Radek"],
  ["{Person|Radek} was known to be a member of the {Organisation|League}.", "MEMBER_OF Radek -> League"],
  ["{Person|Zetkin}, said to be ill, joined the {Organisation|League}.", "MEMBER_OF Zetkin -> League"],
])("what such a sentence takes to be so is one: %s", async (marked, tie) => {
  expect(await stated(marked)).toEqual([tie]);
});

test("who would have said something has said nothing", async () => {
  const supposed = await claimsOf("{Person|Lenin} would have argued that the war was lost.");
  expect(supposed.filter((claim) => claim.includes("Lenin:"))).toEqual([]);
  const said = await claimsOf("{Person|Lenin} argued that the war was lost.");
  expect(said).toContain("reported asserted Lenin: the war was lost");
});

test.each([
  "It is false that {Person|Kautsky} opposed the war.",
  "{Person|Kautsky} was said to oppose the war.",
  "It was rumoured that {Person|Kautsky} denounced the war as a crime.",
  "Nobody believed that {Person|Kautsky} argued that the war was lost.",
])("nobody holds what he is not said to hold: %s", async (marked) => {
  expect((await claimsOf(marked)).filter((claim) => claim.includes("Kautsky:"))).toEqual([]);
});

test.each([
  ["Nobody doubted that {Person|Kautsky} argued that the war was lost.", "the war was lost"],
  ["{Person|Kautsky} argued that it is false that the war was lost.", "it is false that the war was lost"],
])("what he is said to hold he holds: %s", async (marked, held) => {
  expect((await claimsOf(marked)).filter((claim) => claim.endsWith(`Kautsky: ${held}`))).toHaveLength(1);
});

test("who opposes a view denies what it holds", async () => {
  const claims = await claimsOf(
    "{Person|Martov} opposed the view that {Person|Kautsky} was a follower of {Person|Lenin}.",
  );
  expect(claims).toContain("reported denied Martov: Kautsky was a follower of Lenin");
});

test("what would have happened is no event", async () => {
  const events = async (marked: string) =>
    (await readMarked(marked)).entities.filter(({ unnamed }) => unnamed).length;
  expect(await events("On 3 May 1918 {Person|Lenin} met {Person|Radek} in {Place|Moscow}.")).toBe(1);
  expect(
    await events(
      "Had {Person|Lenin} met {Person|Radek} in {Place|Moscow} on 3 May 1918, he would have left.",
    ),
  ).toBe(0);
  expect(
    await events("It is false that {Person|Lenin} met {Person|Radek} in {Place|Moscow} on 3 May 1918."),
  ).toBe(0);
});

test.each([
  ["It is false that {Person|Plekhanov} quotes {Person|Bakunin}.", []],
  ["It is not true that {Person|Zasulich} cites {Person|Bakunin} in her letter.", []],
  ["{Person|Martov} denied that {Person|Plekhanov} quotes {Person|Bakunin}.", []],
  ["It is true that {Person|Plekhanov} quotes {Person|Bakunin}.", ["Plekhanov -> Bakunin"]],
  ["Nobody denied that {Person|Plekhanov} quotes {Person|Bakunin}.", ["Plekhanov -> Bakunin"]],
])("whoever is not said to quote another cites nobody: %s", async (marked, expected) => {
  const cited = [...new Set(relationsOf(await readMarked(marked), "CITES"))];
  expect(cited.filter((tie) => tie.endsWith("Bakunin"))).toEqual(expected);
});
