import { expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";

test("a name that was read up to an apostrophe is the whole word", async () => {
  const document = await readMarked(
    "{Person|Solov}'ev met {Person|Lenin}'s friends in {Place|Kazan}' and in {Place|Berlin}.",
  );
  expect(document.mentions.map((mention) => wordsOf(document, mention))).toEqual([
    "Solov'ev",
    "Lenin",
    "Kazan'",
    "Berlin",
  ]);
});
