import { locatorIn } from "./locator.ts";
import type { Evidence } from "./mention.ts";
import { type CitedName, givesDatedPages, pageOfReference } from "./page-of-reference.ts";
import { isAtMark, placesStating } from "./stating-places.ts";

/** A page or a stretch of pages as a note gives it: "p. 113", "pp. 14-16". */
const PAGE = /\bpp?\.\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)(?!\d)/u;

/** A reference ends behind a number or a bracket; "p. 52. Against O'Casey see", "(1961); Ryan". */
const NEXT_REFERENCE = /(?<=[\d)])[.;]\s(?=\p{Lu}\p{L}|\p{Lu}\.\s|see\b|cf\b)/u;

/**
 * The page that the words of one place give for what they cite: the first after the last word of its name; where the
 * name is not there, the first at all. Undefined where the place gives none.
 */
export function pageOfPlace(words: string, cited: string): string | undefined {
  return PAGE.exec(fromName(words, cited))?.[1]?.replace(/\s/gu, "");
}

/** The words from the name on, up to where the next reference of the note begins. */
function fromName(words: string, cited: string): string {
  const name = cited.split(/\s+/u).at(-1) ?? cited;
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? words : (words.slice(at).split(NEXT_REFERENCE, 1)[0] ?? "");
}

/**
 * The page that each sentence of a citation gives for what it cites, or that the note behind its mark does. `only` is what the
 * citation as a whole is known to give, which is said where one place alone states it.
 */
export function pagesOfPlaces<Place extends Evidence & { readonly quote: string }>(
  evidence: readonly Place[],
  cited: CitedName,
  only: string | undefined,
): Map<Place, string> {
  const places = placesStating(evidence);
  const pages = new Map<Place, string>();
  for (const place of places) {
    const notes = place.filter((sentence) => !isAtMark(sentence));
    const dated = notes.map(({ quote }) => pageOfReference(quote, cited)).find(Boolean);
    // Pages behind somebody else's year are not those of this one.
    const undated = notes.filter(({ quote }) => !givesDatedPages(quote));
    const found = dated ?? undated.map(({ quote }) => pageOfPlace(quote, cited.label)).find(Boolean);
    const inNote = place.length > notes.length ? locatorOfNote(notes, cited.label) : undefined;
    const page = found ?? inNote ?? (places.length === 1 ? only : undefined);
    if (page !== undefined) for (const sentence of place) pages.set(sentence, page);
  }
  return pages;
}

/** A note says where in many forms, which in running text would mean something else: "113.", "ch. 4", "II, 5". */
function locatorOfNote(notes: readonly { readonly quote: string }[], cited: string): string | undefined {
  return notes.map(({ quote }) => locatorIn(fromName(quote, cited))).find(Boolean);
}
