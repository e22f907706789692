/** "31", "31-4", "12, 19"; what follows is no letter, no further digit, and no colon, as behind the year of the next reference. */
const PAGES = String.raw`(\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?){0,6})(?![\d\p{L}]|\s?:)`;
/** A year as references have it: "1996", "1996a". */
const YEAR = String.raw`(?<!\d)((?:1[5-9]|20)\d\d)[a-z]?`;
/** "1987: 31", "1996, pp. 31-4". */
const MARKED_PAGES = new RegExp(String.raw`${YEAR}(?:\s?:\s?|,?\s?pp?\.\s?)${PAGES}`, "gu");
/** "1990, 91)": without "p." only at the end of a reference in brackets, and never another year. */
const BARE_PAGES = new RegExp(String.raw`${YEAR},\s(?!(?:1[5-9]|20)\d\d\b)${PAGES}(?=\s?[);\]])`, "gu");
/** Words before a reference further off than this do not say whose it is. */
const REACH = 120;

/** What is cited: its name, and of a work the year in which it appeared. */
export interface CitedName {
  readonly label: string;
  readonly year?: string | undefined;
}

interface DatedPages {
  readonly year: string;
  readonly pages: string;
  /** In its brackets before the year; where nothing is, what stands right before the brackets. */
  readonly name: string;
}

/**
 * The pages that author-year references give for what they cite, "(Figes 1996, pp. 31-4)" or "Chernov (1936: 211)": those behind its
 * name, of a work those of its year, or of the only reference there. Undefined where none is given.
 */
export function pageOfReference(words: string, { label, year }: CitedName): string | undefined {
  const all = datedPages(words);
  const last = (label.split(/\s+/u).at(-1) ?? label).toLowerCase();
  const named = all.filter(({ name }) => name.toLowerCase().includes(last));
  const ofYear = all.filter((one) => one.year === year);
  const isOneWork = new Set(ofYear.map(({ name }) => name)).size === 1;
  const own = named.length > 0 ? named : isOneWork ? ofYear : [];
  return own.length === 0 ? undefined : [...new Set(own.map(({ pages }) => pages))].join(", ");
}

/** True where the words hold an author-year reference with pages, whosesoever. */
export function givesDatedPages(words: string): boolean {
  return datedPages(words).length > 0;
}

function datedPages(words: string): DatedPages[] {
  return [MARKED_PAGES, BARE_PAGES]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map(({ index, 1: year = "", 2: pages = "" }) => ({
      year,
      pages: pages.replace(/\s?[-–]\s?/gu, "-"),
      name: nameBefore(words.slice(Math.max(0, index - REACH), index)),
    }));
}

/** "Figes" of "as he says (Pipes 1990: 12; Figes ", and "Chernov" of "see Chernov (". */
function nameBefore(words: string): string {
  const opens = Math.max(words.lastIndexOf("("), words.lastIndexOf("["), words.lastIndexOf(";"));
  const inside = words.slice(opens + 1).trim();
  if (inside !== "" || opens < 0) return inside.split(/\s+/u).slice(-6).join(" ");
  return words.slice(0, opens).trim().split(/\s+/u).at(-1) ?? "";
}
