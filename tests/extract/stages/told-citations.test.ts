import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

/** Who cites whom by the words of a text, each once. */
async function citations(marked: string): Promise<string[]> {
  return [...new Set(relationsOf(await readMarked(marked), "CITES"))];
}

test.each([
  ["{Person|Radek}, who had little time, quoted a long passage of {Person|Reed}.", "Radek -> Reed"],
  ["{Person|Radek} borrowed from {Person|Reed} the idea that the sea has a history.", "Radek -> Reed"],
  ["In her second chapter {Person|Fraina} leans heavily on {Person|Reed}.", "Fraina -> Reed"],
  ["The {Work|Heralds of Dawn} was reviewed in the spring by {Person|Radek}.", "Radek -> Heralds of Dawn"],
  [
    "My friend {Person|Radek}, reviewing the {Work|Golden Road}, called it a pastoral.",
    "Radek -> Golden Road",
  ],
  ["{Person|Radek} wrote for the press a hostile review of the {Work|Golden Road}.", "Radek -> Golden Road"],
])("whoever quotes, borrows from or reviews another cites him: %s", async (marked, citing) => {
  expect(await citations(marked)).toContain(citing);
});

test.each([
  "{Person|Radek} was commissioned to review the {Event|Moscow Parade}.",
  "{Person|Radek} never quoted {Person|Reed}.",
  "{Person|Radek} borrowed money from the father of {Person|Reed}'s wife, for he drew a poor salary.",
  "{Person|Radek} was later quoted as an enemy of {Person|Reed}.",
])("what is no text, or is not done, is not cited: %s", async (marked) => {
  expect(await citations(marked)).toEqual([]);
});
