import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

async function lastTold(marked: string): Promise<string | undefined> {
  return (await claimsOf(`By {Person|Lecky}\n\n${marked}`)).at(-1);
}

test.each([
  "In the opinion of {Person|Hales}, of {Person|Bonaventura}, and, above all, of {Person|Aquinas}, the value of the grants was real.",
  "In the opinion of {Person|Hales}, of {Person|Bonaventura} and of {Person|Aquinas}, the value of the grants was real.",
  "In the opinion of {Person|Hales}, the value of the grants was real.",
])("the claim begins behind all whose opinion it is: %s", async (marked) => {
  expect(await lastTold(marked)).toMatch(/^reported asserted Hales: the value of the grants was real/u);
});

test("'of' within the claim is part of it", async () => {
  const told = await lastTold("In the opinion of {Person|Hales}, of all these grants the first was real.");
  expect(told).toMatch(/: of all these grants the first was real/u);
});
