import { foldedWords } from "./fold-words.ts";

/** True where, for each folded word that is asked for, the folded words hold one that begins so. */
export function holdsAll(held: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => held.some((one) => one.startsWith(word)));
}

/** Tells whether some words hold all the words that are asked for; signs without a letter or figure, such as %, are looked for as they stand. */
export function holderOf(asked: string): (words: string) => boolean {
  const folded = foldedWords(asked);
  if (folded.length > 0) return (words) => holdsAll(foldedWords(words), folded);
  const signs = asked.trim();
  return (words) => signs !== "" && words.includes(signs);
}
