import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

test("an empty line of a quotation in Markdown is no word of the claim before it", async () => {
  const marked =
    "{Person|John Maclean} wrote in 1919:\n\n> The League has failed its members.\n>\n> The League has no future.\n>\n\nWages fell in every town.";
  const claims = await claimsOf(marked);
  expect(claims.map((claim) => claim.split(": ").at(-1))).toEqual(
    expect.arrayContaining(["> The League has failed its members.", "> The League has no future."]),
  );
});
