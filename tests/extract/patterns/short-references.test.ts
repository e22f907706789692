import { expect, test } from "vitest";
import { shortReferenceAt } from "../../../extract/patterns/short-references.ts";

/** "Service | Trotsky" for a reference by a surname and a short title. */
function read(words: string): string | undefined {
  const found = shortReferenceAt(words);
  return found && [found.author, found.title].map(({ start, end }) => words.slice(start, end)).join(" | ");
}

test.each([
  ["See Service, *Trotsky*, p. 90, who is wrong.", "Service | Trotsky"],
  ["Service, Trotsky (2009), p. 4.", "Service | Trotsky"],
  ["[4] Deutscher, Stalin, 12.", "Deutscher | Stalin"],
  ["E. H. Carr, Dostoevsky, pp. 9-12", "E. H. Carr | Dostoevsky"],
  ["Cf. also von Laue, Sergei Witte, ch. iv", "von Laue | Sergei Witte"],
  ["cf. Carr, Bakunin, where he argues the contrary", "Carr | Bakunin"],
])("%j is a surname and a title", (words, expected) => {
  expect(read(words)).toBe(expected);
});

test.each([
  "Service, Robert, p. 4.",
  "Paris, June, 12.",
  "Marx, Engels and Kautsky, p. 7",
  "Deutscher, op. cit., p. 12",
  "Deutscher, Introduction, p. 12",
  "London, Macmillan, 1931",
  "Deutscher, p. 12, who errs",
  "He met Deutscher, Stalin, p. 12",
])("%j gives no title of one name", (words) => {
  expect(read(words)).toBeUndefined();
});
