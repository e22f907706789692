/** A page or a stretch of pages as a note gives it: "p. 113", "pp. 14-16". */
const PAGE = /\bpp?\.\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)(?!\d)/u;

/**
 * The page that the words of one place give for what they cite: the first after the last word of its name; where the
 * name is not there, the first at all. Undefined where the place gives none.
 */
export function pageOfPlace(words: string, cited: string): string | undefined {
  const name = cited.split(/\s+/u).at(-1) ?? cited;
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return PAGE.exec(at < 0 ? words : words.slice(at))?.[1]?.replace(/\s/gu, "");
}

/** The same with its sign: "p. 113". */
export function pageInWords(words: string, cited: string): string | undefined {
  const page = pageOfPlace(words, cited);
  return page === undefined ? undefined : `p. ${page}`;
}
