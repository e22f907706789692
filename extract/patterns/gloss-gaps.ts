const OPENS = /^["”’'»]?\s{0,2}[([]["“‘'«]?$/u;
const CLOSES = /^["”’'»]?[)\]]/u;

/** True where the signs between two names and behind the second put the second alone in brackets. */
export function isGlossGap(between: string, behind: string): boolean {
  return OPENS.test(between) && CLOSES.test(behind);
}

const OPENS_TRANSLATION = /^["”’'»]?\s[([](?:\p{Lu}\p{Ll}{3,11}: )?["“‘'«]?$/u;
const CLOSES_IN_YEARS = /^["”’'»]?(?:[,;]? (?:1[4-9]|20)\d\d(?:[–-]\d{2,4})?){0,6}[)\]]/u;
const IN_QUOTATION = /^["”’»]/u;
const QUOTED_WITHIN = /["“‘«]$/u;
const FOREIGN =
  /[^\p{ASCII}’‘“”–—…]|(?<!\p{L})(?:le|la|les|des|du|et|une|der|die|das|und|zur|zum|von|di|della|del|il|el|los|las|y|och|og|het|een)(?!\p{L})/iu;

/**
 * True where the signs around two titles make the second, in brackets behind the first, its translation: "Sjálfstætt fólk
 * (Independent People, 1934)". One of the two alone has the letters or the small words of another language; a title in quotation
 * marks in front of one without may as well be an article and its journal.
 */
export function isTranslatedTitle(
  [title, other]: readonly [string, string],
  between: string,
  behind: string,
): boolean {
  if (!OPENS_TRANSLATION.test(between) || !CLOSES_IN_YEARS.test(behind)) return false;
  if (IN_QUOTATION.test(between) && !QUOTED_WITHIN.test(between)) return false;
  return FOREIGN.test(title) !== FOREIGN.test(other);
}
