const ARTICLES = /\b(?:the|a|an)\s/giu;
const ADVERBS =
  /\b(?:also|then|later|once|soon|first|had|has|have|who|which|that|already|still|even|himself|herself|himself)\s/giu;
const MARKS = /["“”‘’«»*_]/gu;
const POSSESSIVE = /^['’]s?\b/u;
const BLANKS = /\s+/gu;
const PARENTHESIS = /\([^()]{0,60}\)/gu;
const COMMA_PAIR = /^,\s[^,;.]{1,60},(?=\s)/u;

/** The words between two names in the form in which phrases are listed: lower case, without articles, brackets, marks. */
export function phraseBetween(words: string): string {
  const possessive = POSSESSIVE.test(words) ? "'s " : "";
  return (possessive + words.replace(POSSESSIVE, ""))
    .replace(PARENTHESIS, " ")
    .replace(MARKS, " ")
    .replace(COMMA_PAIR, " ")
    .replace(ARTICLES, "")
    .replace(ADVERBS, "")
    .replace(BLANKS, " ")
    .trim()
    .toLowerCase();
}

const LISTING =
  /^(?:\[\d{1,3}\])?,?(?:\[\d{1,3}\])?\s(?:and|or|&)\s(?:the\s)?$|^,(?:\[\d{1,3}\])?\s(?:the\s)?$/u;
const LIST_END = /^,\s(?:and|or)\s(?:the|other|its|elsewhere|others)(?![\p{L}\p{M}])/u;

/** True where the signs between two names only put them in a list. */
export function listsOn(between: string): boolean {
  return LISTING.test(between);
}

/** True where the words behind a name end a list with something that has no name: ", and the rest". */
export function endsList(behind: string): boolean {
  return LIST_END.test(behind);
}

/** "Georges Duby (1919–1996), Pierre Goubert", "Reed,[3] Fraina and Cahan". */
const CONJOINED =
  /^(?: \([^()]{1,40}\))?(?:\[\d{1,3}\])?(?:,?(?:\[\d{1,3}\])? (?:and|or|&|as well as) (?!not |never )(?:the )?(?:\p{Ll}+ )?|,(?:\[\d{1,3}\])? (?:the )?)$/u;

/** True where the words between two names of one type put them in a list that shares what is said of either. */
export function joinsList(between: string): boolean {
  return CONJOINED.test(between);
}

const CONJUNCTION = / (?:and|or|&|as well as) /u;

/** True where a conjunction stands between two names of a list, as before its last. */
export function hasConjunctionIn(between: string): boolean {
  return CONJUNCTION.test(between);
}

const COMMA_AND = /^(?:\[\d{1,3}\])?,(?:\[\d{1,3}\])? and (?:the )?$/u;
const BARE_COMMA = /^(?: \([^()]{1,40}\))?,(?:\[\d{1,3}\])? (?:the )?$/u;

/** True for a comma with "and", which closes a list of three or joins two clauses. */
export function joinsListOrClauses(between: string): boolean {
  return COMMA_AND.test(between);
}

/** True for the bare comma of a list. */
export function listsBare(between: string): boolean {
  return BARE_COMMA.test(between);
}

const LEADING_POSSESSIVE = /^'s /u;

/** The words of a phrase without possessive and commas: "'s wife," gives wife. */
export function wordsOwned(phrase: string): string[] {
  return phrase.replace(LEADING_POSSESSIVE, "").replaceAll(",", "").trim().split(" ");
}

/** True where the signs right behind a name make it an owner: "Zwingli's death". */
export function ownsSomething(behind: string): boolean {
  return POSSESSIVE.test(behind);
}

const OWNED_BEARER = /^['’]s? (?:\p{Ll}[\p{L}-]{1,14},? ){1,4}(?:Mr\.? |Mrs\.? |Sir )?\p{Lu}/u;

/** True where what a name owns is no other bearer of a name: "Bukharin's anger", not "Vertov's brother Boris". */
export function ownsThing(behind: string): boolean {
  return POSSESSIVE.test(behind) && !OWNED_BEARER.test(behind);
}
