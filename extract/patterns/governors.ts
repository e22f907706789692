const PREPOSITIONS =
  "of|in|to|from|with|for|on|at|by|against|about|upon|under|over|like|than|between|into|after|before|within|through|near|towards?|without|among|during|since|until|outside|inside|including|as|via|per|despite|behind|across|around";
/** Three words may stand between a preposition and the name it governs: "by the painter", "of the old". */
const GOVERNED = new RegExp(`(?:^|[^\\p{L}])(${PREPOSITIONS})\\s(?:[\\p{L}\\d'’.-]{1,20}\\s){0,3}$`, "iu");
const LONGEST = 90;

/** The preposition that governs what stands right behind these words, lower case: "by" in "was founded by the painter "; none where a comma or a verb's object stands there. */
export function governorOf(words: string): string | undefined {
  return GOVERNED.exec(words.slice(-LONGEST))?.[1]?.toLowerCase();
}

const SUBORDINATE = /[^\p{L}](?:that|which|who|whom|whose|where|when|because|if|whether)\s/u;

/** True where the words behind a verb open a clause of their own: "announced that". */
export function opensClause(words: string): boolean {
  return SUBORDINATE.test(words);
}
