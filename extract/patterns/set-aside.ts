/** Titles and articles between "not" and a name; "not only", "not because" set no name aside. */
const TO_NAME = "\\s(?:(?:the|an?)\\s)?(?:\\p{Lu}[\\p{L}.]{0,11}\\s){0,3}$";
/** "Michels, not ", "Michels (not ", "Not ": the name behind does nothing in the sentence. */
const NOT_THIS = new RegExp(
  `(?:(?:[,;(—–]\\s?|(?<!\\p{L}(?:if|or|whether)\\s)(?<!\\p{L})(?:and|but)\\s|^[\\s"“‘(]*[Ii]t\\s(?:was|is)\\s|[;,]\\s(?:and\\s|but\\s)?it\\s(?:was|is)\\s|^[\\s"“‘(]*)[Nn]ot|(?<!\\p{L})(?:[Rr]ather\\sthan|[Ii]nstead\\sof|as\\sopposed\\sto|and\\snever)(?:\\s(?:with|to|by|of|for|in|from))?)${TO_NAME}`,
  "u",
);
/** Behind a first name that is set aside the contrast ends: a comma, a bracket, "but" or "who". */
const CONTRAST_ENDS = /^\s?[,)—–]|^\s(?:but|who|that|which)\s/u;

/** True where a name is only set against another that does what is told: "Michels, not Weber, joined", "joined the Party, not the League". */
export function isSetAside({ before, between }: Readonly<Record<"before" | "between", string>>): boolean {
  return NOT_THIS.test(between) || (NOT_THIS.test(before) && CONTRAST_ENDS.test(between));
}
