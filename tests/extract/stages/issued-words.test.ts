import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

const WORDS =
  "The workers declare that the private property of the soil is to be abolished at once in every land.";

async function lastTold(lead: string): Promise<string | undefined> {
  const marked = `By {Person|Lecky}\n\n{Person|Robert Williams} came to the town. ${lead}\n\n> ${WORDS}\n`;
  return (await claimsOf(marked)).at(-1);
}

test.each([
  ["The {Organisation|General Council} passed the following resolution:", "General Council"],
  ["In that year the {Organisation|Labour League} issued this appeal to the public:", "Labour League"],
  ["{Person|Anna Weil} published the following statement on the war:", "Anna Weil"],
  ["The {Organisation|General Council} was attacked in this way:", "Robert Williams"],
])("a body speaks in what it adopts, and not whoever was spoken of before: %s", async (lead, speaker) => {
  expect(await lastTold(lead)).toMatch(new RegExp(`^quoted asserted ${speaker}: The workers`, "u"));
});
