import { expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";

async function claimsOf(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.claims.map((claim) => {
    const speaker = claim.speaker === undefined ? "-" : document.entities[claim.speaker]?.label;
    return `${claim.kind} ${claim.polarity} ${speaker}: ${wordsOf(document, claim)}`;
  });
}

test.each([
  [
    "{Person|Avrich} argues that the raids were planned long before.",
    "reported asserted Avrich: the raids were planned long before",
  ],
  [
    "{Person|Avrich} denies that the raids were planned long before.",
    "reported denied Avrich: the raids were planned long before",
  ],
  [
    "{Person|Reagan} believed the amendment was protection enough for all.",
    "reported asserted Reagan: the amendment was protection enough for all",
  ],
  [
    "{Person|Macaulay} dismissed the whole book as flawed and useless.",
    "reported asserted Macaulay: dismissed the whole book as flawed and useless",
  ],
  [
    "{Person|Lenin} wrote: “The state will wither away in time.”",
    "quoted asserted Lenin: The state will wither away in time.",
  ],
  [
    "The raids were a crime against the revolution.",
    "direct asserted -: The raids were a crime against the revolution.",
  ],
  [
    "Perhaps the raids were a crime against the revolution.",
    "direct doubted -: Perhaps the raids were a crime against the revolution.",
  ],
  [
    "{Person|Krugman} does not mention that the story is a different one.",
    "direct asserted -: Krugman does not mention that the story is a different one.",
  ],
])("%s", async (marked, claim) => {
  expect(await claimsOf(marked)).toEqual([claim]);
});

test("a claim is about whom its words name, but not about its speaker", async () => {
  const { claims, entities } = await readMarked(
    "{Person|Avrich} argues that {Person|Lenin} feared the {Organisation|Cheka}.",
  );
  expect(claims[0]?.about.map((number) => entities[number]?.label)).toEqual(["Lenin", "Cheka"]);
});
