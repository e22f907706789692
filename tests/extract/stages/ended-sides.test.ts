import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

test.each([
  "{Person|Radek} had not yet made up his mind to attack {Person|Reed}.",
  "{Person|Radek}'s earlier admiration for {Person|Reed}, and his fear of war, had disappeared by May.",
])("what is not decided, or is over, is no side: %s", async (marked) => {
  const document = await readMarked(marked);
  expect([...relationsOf(document, "OPPOSES"), ...relationsOf(document, "SUPPORTS")]).toEqual([]);
});
