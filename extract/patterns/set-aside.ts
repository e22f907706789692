/** Titles and articles between "not" and a name; "not only", "not because" set no name aside. */
const TO_NAME = "\\s(?:(?:the|an?)\\s)?(?:\\p{Lu}[\\p{L}.]{0,11}\\s){0,3}$";
const OF = "(?:\\s(?:with|to|by|of|for|in|from|against|behind|on))?(?:\\sthat\\sof)?";
/** "Michels, not ", "Michels (not ", "Not ": the name behind does nothing in the sentence. */
const NOT_THIS = new RegExp(
  `(?:(?:[,;(—–]\\s?|(?<!\\p{L}(?:if|or|whether)\\s)(?<!\\p{L})(?:and|but)\\s|^[\\s"“‘(]*[Ii]t\\s(?:was|is)\\s|[;,]\\s(?:and\\s|but\\s)?it\\s(?:was|is)\\s|^[\\s"“‘(]*)(?:[Nn]ot|though not|never)|(?<!\\p{L})(?:[Rr]ather\\sthan|[Ii]nstead\\sof|as\\sopposed\\sto|and\\snever))${OF}${TO_NAME}`,
  "u",
);
/** "rather sided with Pannekoek than with ", "closer to Levi than ", "preferred Levi to ". */
const THAN = new RegExp(
  `(?<!\\p{L}|\\b[Nn]o\\s)(?:(?:rather|sooner|more|closer|nearer|less)\\s[^.;:]{1,80}\\sthan${OF}|prefer(?:s|red|ring)?\\s[^.;:,]{1,60}\\s(?:to|over|above))${TO_NAME}`,
  "u",
);
/** "supported not Levi but Radek". */
const NOT_BUT = new RegExp(`\\snot${OF}${TO_NAME}`, "u");
const BUT = /^,?\sbut\s/u;
/** Behind a first name that is set aside the contrast ends: a comma, a bracket, "but" or "who". */
const CONTRAST_ENDS = /^\s?[,)—–]|^\s(?:but|who|that|which)\s/u;

/** True where a name is only set against another that does what is told: "Michels, not Weber, joined", "joined the Party, not the League". */
export function isSetAside({ before, between, behind }: AroundTwo): boolean {
  if (NOT_THIS.test(between) || THAN.test(between)) return true;
  if (NOT_BUT.test(between) && BUT.test(behind)) return true;
  return NOT_THIS.test(before) && CONTRAST_ENDS.test(between);
}

/** The words of a sentence before, between and behind two names. */
type AroundTwo = Readonly<Record<"before" | "between" | "behind", string>>;
