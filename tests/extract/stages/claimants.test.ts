import { expect, test } from "vitest";
import { claimantsOf } from "../../../extract/stages/claimants.ts";
import { readMarked, wordsOf } from "../marked-text.ts";

/** Who makes each claim of a marked text, all who do, with its words. */
async function madeBy(marked: string): Promise<string[]> {
  const document = await readMarked(`By {Person|Lecky}\n\n${marked}`);
  return document.claims.map((claim) => {
    const by = claimantsOf(document, claim).map((entity) => document.entities[entity]?.label);
    return `${by.join(" and ")}: ${wordsOf(document, claim)}`;
  });
}

test.each([
  [
    "{Person|Lenin} and {Person|Trotsky} maintained that the revolt would spread to the west.",
    "Lenin and Trotsky: the revolt would spread to the west",
  ],
  [
    "According to {Person|Lenin} and {Person|Trotsky}, the revolt would spread to the west.",
    "Lenin and Trotsky: the revolt would spread to the west",
  ],
  [
    "It was held by {Person|Lenin} and {Person|Trotsky} that the revolt would spread to the west.",
    "Lenin and Trotsky: the revolt would spread to the west",
  ],
])("two who say it together both make the claim: %s", async (marked, claim) => {
  expect(await madeBy(marked)).toEqual([claim]);
});

test.each([
  [
    "{Person|Lenin} maintained, and {Person|Trotsky} denied, that the revolt would spread to the west.",
    "Lenin: the revolt would spread to the west",
  ],
  [
    "{Person|Lenin} and {Person|Trotsky}'s friends maintained that the revolt would spread to the west.",
    ": the revolt would spread to the west",
  ],
])("but nobody who only stands beside the speaker does: %s", async (marked, claim) => {
  expect(await madeBy(marked)).toEqual([claim]);
});
