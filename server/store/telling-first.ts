import type { EntitySummary, Quote } from "#model";
import { foldedWords } from "./fold-words.ts";

/** The proofs with those first that name both ends: the words of a note say more than the sentence that carries its mark. */
export function tellingFirst(quotes: readonly Quote[], ends: readonly EntitySummary[]): Quote[] {
  const names = ends.map((end) => foldedWords(end.label));
  const naming = new Map(quotes.map((quote) => [quote, namedIn(quote, names)]));
  return [...quotes].sort((a, b) => (naming.get(b) ?? 0) - (naming.get(a) ?? 0));
}

/** How many of the names have a word of theirs in the quote: the last word, such as a surname, counts double. */
function namedIn(quote: Quote, names: readonly (readonly string[])[]): number {
  const words = new Set(foldedWords(quote.quote));
  const score = (name: readonly string[]) =>
    Number(name.some((word) => words.has(word))) + Number(words.has(name.at(-1) ?? ""));
  return names.reduce((sum, name) => sum + score(name), 0);
}
