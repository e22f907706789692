const WORDS = /[\p{L}\p{M}'’-]+/gu;
const SMALL = new Set(
  "a an the of and or in on to for from by with at as into over under its his her und der die das des et de la le les du y el los e i o".split(
    " ",
  ),
);

/** True for words in title case: two or more that are not small, each with a capital. */
export function looksLikeTitle(words: string): boolean {
  const main = [...words.matchAll(WORDS)]
    .map(([word]) => word)
    .filter((word) => !SMALL.has(word.toLowerCase()));
  return main.length >= 2 && main.every((word) => word[0] !== word[0]?.toLowerCase());
}
