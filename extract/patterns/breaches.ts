const WITH = /^ (?:\p{Ll}{2,12}ly |for good |at last )?with /u;
const BREAKING = new Set(["broke", "broken", "breaking"]);

/** True where a word and those behind it say that somebody broke with somebody: a side taken, no event of its own. */
export function isBreach(word: string, behind: string): boolean {
  return BREAKING.has(word) && WITH.test(behind);
}
