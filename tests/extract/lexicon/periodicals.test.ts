import { expect, test } from "vitest";
import { isPeriodicalTitle } from "../../../extract/lexicon/periodicals.ts";

test.each([
  ["Letters on Demonology", false],
  ["Lectures on Dramatic Arts and Letters", false],
  ["The Life and Times of Edmund Burke", false],
  ["News from Nowhere", false],
  ["A Journal of the Plague Year", false],
  ["Studies in the Theory of Value", false],
  ["Annals of the Reformation", false],
  ["Physical Review Letters", true],
  ["Studies in Philology", true],
  ["Annals of the American Academy", true],
  ["Chronicle of Higher Education", true],
  ["The Times of India", true],
  ["Journal of the History of Ideas", true],
  ["Novaya Zhizn", true],
  ["Neue Zeit", true],
  ["Die Neue Zeit", true],
  ["Sein und Zeit", false],
  ["Leipziger Volkszeitung", true],
  ["Arbeiterstimme", true],
  ["Le Temps", true],
  ["Temps et récit", false],
  ["The New Leader", true],
  ["The New Atlantis", false],
  ["The Republic", false],
  ["Daily Worker", true],
  ["The Worker", false],
])("%s is made like the title of a periodical: %s", (title, isSo) => {
  expect(isPeriodicalTitle(title)).toBe(isSo);
});
