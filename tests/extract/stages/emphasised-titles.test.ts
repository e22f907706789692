import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

test.each([
  [
    "In his *{Work|Storia civile}* of 1723, {Person|Pietro Giannone} had accused the curia of greed.",
    "Pietro Giannone -> Storia civile",
  ],
  [
    "{Person|Ferdinando Galiani}, whose *{Work|Della moneta}* appeared in 1751, thought him lazy.",
    "Ferdinando Galiani -> Della moneta",
  ],
  ["{Person|Shanin}'s *{Work|Late Marx}* says otherwise.", "Shanin -> Late Marx"],
])("a title between the signs of Markdown is as much its author's: %s", async (marked, tie) => {
  expect(relationsOf(await readMarked(marked), "AUTHORED")).toContain(tie);
});

test("a title that only stands beside somebody is nobody's for its emphasis", async () => {
  const document = await readMarked(
    "{Person|Galiani} came home, and *{Work|Della moneta}* appeared in 1751.",
  );
  expect(relationsOf(document, "AUTHORED")).toEqual([]);
});
