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

const LISTING = /^,?\s(?:and|or|&)\s(?:the\s)?$|^,\s$/u;

/** True where the signs between two names only put them in a list. */
export function listsOn(between: string): boolean {
  return LISTING.test(between);
}

const LEADING_POSSESSIVE = /^'s /u;

/** The words of a phrase without possessive and commas: "'s wife," gives wife. */
export function wordsOwned(phrase: string): string[] {
  return phrase.replace(LEADING_POSSESSIVE, "").replaceAll(",", "").trim().split(" ");
}
