import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

const WORDS =
  "It is often told that the giving of a paper once a year is but a trifle, and none but the obstinate refuse it.";

/** The speakers of the claims of a text by Lecky from the block on. */
async function speakersAfter(lead: string): Promise<string[]> {
  const claims = await claimsOf(
    `By {Person|Lecky}\n\n{Person|Leland} came to the town. ${lead}\n\n${WORDS}\n`,
  );
  return claims.filter((claim) => claim.includes("trifle")).map((claim) => claim.split(":")[0] ?? "");
}

test("words that a writer without a name exclaims are neither the author's nor the paper's nor his who was named before", async () => {
  const told = await speakersAfter("In regard to this law, a writer in the {Work|Courant} exclaims:");
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((claim) => claim.endsWith(" -"))).toBe(true);
});

test("a name behind the verb's subject speaks", async () => {
  const told = await speakersAfter("In regard to this law, {Person|Leland} exclaims:");
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((claim) => claim.endsWith(" Leland"))).toBe(true);
});
