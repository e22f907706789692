const ENDS_ASKING = /\?["”’)\]]*\s*$/u;
/** "I come next to the decrees of 1545": a writer on his own way through his matter. */
const OWN_WAY =
  /^(?:(?:and|but|so|here|now|next|then|finally|lastly),?\s)*(?:I|we)\s(?:(?:now|next|then|here|must|shall|will|may|can|should|have\snow|have)\s){0,3}(?:come|turn|pass|proceed|return|go\son|arrive|begin|move\son)(?:\s(?:now|next|then|finally|lastly|back|here|again))?\s(?:to|with)\s/iu;
/** "His primary evidence for this included ...": what somebody argues from, behind whose or which it is. */
const EVIDENCE =
  /^(?:his|her|its|their|the|one|another|a|an|my|our|this|these)\s(?:[\p{Ll}-]{2,14}\s){0,2}(?:evidence|proofs?|arguments?|reasons?|grounds?|examples?)\s(?:(?:for|of|against|that|to)\s[^,;.]{1,60}?\s)?(?:is|are|was|were|includes?|included|comes?|came)\s/iu;
/** "it is a fact that the sun-dial was not known": a statement about what was not so. */
const VOUCHED =
  /^(?:(?:and|but|yet|for|now),?\s)?it\s(?:is|was|seems|appears)\s[\p{Ll}\s]{3,40}\sthat\s[^,;:.]{1,120}\s(?:was|were|is|are|had|has|have|did|does|do)\s(?:not|never)\s/iu;
/** "23, p. 427, of": the end of a reference. */
const LOCATOR = /^(?:\d{1,4}|[ivxlc]{1,6})[,.:;]\s(?:(?:pp?|fol|ff?|vol|ch|n)\.\s?\d|\d)/iu;

/** "Marx never met Bakunin in 1869", "The Congress did not meet in 1870": what was not; "did not reach Luzon until 1571" says when it was. */
const NEVER_DONE =
  /^[^,;:.]{2,80}?\s(?:never|did\snot|didn['’]t|had\snot|hadn['’]t)\s(?!only\s|merely\s|just\s|again\s|(?:prevent|hinder|stop|keep|deter|fail|hesitat|forg[eo]t|refrain|delay|escap|ceas))(?:\p{Ll}+ly\s)?\p{Ll}/u;
const AFTER_ALL = /(?<!\p{L})(?:until|till|before|except|but|again|so\s(?:much|many|great))(?!\p{L})/u;

function isNeverDone(clause: string): boolean {
  return NEVER_DONE.test(clause) && !AFTER_ALL.test(clause);
}

/** True for a clause that asks, points to what is to come or to what proves it, opens in a reference, or says what was not done: it tells no event, whatever its date. */
export function isNoTelling(clause: string): boolean {
  return (
    isNeverDone(clause) ||
    [ENDS_ASKING, OWN_WAY, EVIDENCE, VOUCHED, LOCATOR].some((sign) => sign.test(clause))
  );
}
