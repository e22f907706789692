/** Longer references are read up to here. */
const LONGEST_SCANNED = 2_000;
const LOCATOR =
  /\b(?:pp?|pgs?|pages?|fols?|ff|§{1,2}|chap(?:ter)?s?|ch|cap|sects?|col|lines?)\.?\s?((?:[ivxlc]{1,8}|\d{1,5})(?:\s?[-–—]\s?(?:[ivxlc]{1,8}|\d{1,5}))?(?:,\s\d{1,4}(?:[-–]\d{1,4})?){0,6})(?![\d\p{L}])/iu;
const VOLUME_PAGE = /(?<![\p{L}\d])((?:[IVXLC]{1,7}|[ivxlc]{1,7})[.,:]\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)/u;
const TRAILING_PAGES = /,\s(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\.?\s?$/u;
const COLON_PAGES = /:\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?=[);.,]|$)/u;
/** What a reference that is cut behind its imprint ends with: "(Cambridge University Press, 2012". */
const YEAR_ALONE = /^(?:1[5-9]|20)\d\d$/u;

/** The page, chapter or folio that a reference gives. */
export function locatorIn(reference: string): string | undefined {
  const text = reference.slice(0, LONGEST_SCANNED);
  for (const pattern of [LOCATOR, VOLUME_PAGE, COLON_PAGES, TRAILING_PAGES]) {
    const match = pattern.exec(text);
    const isYear = pattern === TRAILING_PAGES && YEAR_ALONE.test(match?.[1] ?? "");
    if (match?.[1] !== undefined && !isYear) return match[1].replace(/\s?[-–—]\s?/gu, "-");
  }
  return undefined;
}

/** A locator as a reader writes it: "p. 113", "pp. 14-16"; one that is no number stands as it is. */
export function locatorInWords(locator: string): string {
  if (!/^\d/u.test(locator)) return locator;
  return `${/[-–,]/u.test(locator) ? "pp." : "p."} ${locator}`;
}
