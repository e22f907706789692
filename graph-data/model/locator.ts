/** Longer references are read up to here. */
const LONGEST_SCANNED = 2_000;
const LOCATOR =
  /\b(?:pp?|pgs?|pages?|fols?|ff|§{1,2}|chap(?:ter)?s?|ch|cap|sects?|col|lines?)\.?\s?((?:[ivxlc]{1,8}|\d{1,5})(?:\s?[-–—]\s?(?:[ivxlc]{1,8}|\d{1,5}))?(?:,\s\d{1,4}(?:[-–]\d{1,4})?){0,6})(?![\d\p{L}])/iu;
/** "226-271, at 230", "pp. 7-126, here 9": the page that is meant of those that an article fills. */
const PAGE_MEANT =
  /\d,?\s(?:at|here|esp\.|especially)\s(?:pp?\.\s?)?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?![\d\p{L}])/iu;
const VOLUME_PAGE = /(?<![\p{L}\d])((?:[IVXLC]{1,7}|[ivxlc]{1,7})[.,:]\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)/u;
const TRAILING_PAGES = /,\s(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\.?\s?$/u;
const COLON_PAGES = /:\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?=[);.,]|$)/u;
const BEHIND_YEAR = /\d\)\s?$/u;
/** A reference that is meant to be looked up names fewer pages. */
const PAGES_OF_ARTICLE = 8;
/** What a reference that is cut behind its imprint ends with: "(Cambridge University Press, 2012". */
const YEAR_ALONE = /^(?:1[5-9]|20)\d\d$/u;

/** The page, chapter or folio that a reference gives. */
export function locatorIn(reference: string): string | undefined {
  const text = reference.slice(0, LONGEST_SCANNED);
  for (const pattern of [PAGE_MEANT, LOCATOR, VOLUME_PAGE, COLON_PAGES, TRAILING_PAGES]) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined && !isNoLocator(match[1], pattern, text.slice(0, match.index)))
      return match[1].replace(/\s?[-–—]\s?/gu, "-");
  }
  return undefined;
}

/** The year at the end of a cut reference, and all the pages of an article behind its volume and year: "12 (1961): 226-271". */
function isNoLocator(found: string, pattern: RegExp, before: string): boolean {
  if (pattern === TRAILING_PAGES) return YEAR_ALONE.test(found);
  if (pattern !== COLON_PAGES || !BEHIND_YEAR.test(before)) return false;
  const [first = 0, last = 0] = found.split(/[-–]/u).map(Number);
  return last - first >= PAGES_OF_ARTICLE;
}

/** A locator as a reader writes it: "p. 113", "pp. 14-16"; one that is no number stands as it is. */
export function locatorInWords(locator: string): string {
  if (!/^\d/u.test(locator)) return locator;
  return `${/[-–,]/u.test(locator) ? "pp." : "p."} ${locator}`;
}
