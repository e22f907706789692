import { type CitationRow, holds, placesStating, type Quote } from "#model";

/** A place that cites: its sentences, a note's after that of its mark, and the citations that it states. */
export interface CitingPlace {
  readonly quotes: readonly Quote[];
  readonly citations: readonly CitationRow[];
}

/** The places that state some citations, in the order of the texts, as many as a number of places counts; of one text alone where it is named. */
export function citingPlaces(citations: readonly CitationRow[], text?: string): CitingPlace[] {
  const evidence = citations.flatMap((citation) =>
    citation.evidence.map((quote) => ({ ...quote, quoted: quote, citation })),
  );
  const wanted = text === undefined ? evidence : evidence.filter((place) => place.text === text);
  return placesStating(wanted).map((place) => ({
    quotes: widest(place.map(({ quoted }) => quoted)),
    citations: [...new Set(place.map(({ citation }) => citation))],
  }));
}

/** The sentences that no other one holds, each once. */
function widest(quotes: readonly Quote[]): Quote[] {
  const isHeld = (quote: Quote, at: number) =>
    quotes.some((other, place) => {
      if (place === at || other.text !== quote.text || !holds(other, quote)) return false;
      return !holds(quote, other) || place < at;
    });
  return quotes.filter((quote, at) => !isHeld(quote, at));
}
