import {
  type CitationRow,
  type Evidence,
  holds,
  type NetworkCitation,
  placesOfAll,
  type Quote,
} from "#model";

/** A place that cites: its sentences, a note's after that of its mark, and the citations that it states. */
export interface CitingPlace {
  readonly quotes: readonly Quote[];
  readonly citations: readonly CitationRow[];
}

/** Those citations that are looked at, with the sentences of those of their places that are. */
export function quotedAt(rows: readonly CitationRow[], looked: readonly NetworkCitation[]): CitationRow[] {
  const shown = new Map(
    looked.map(({ relation, evidence }) => [relation, new Set(evidence.map(evidenceKey))]),
  );
  return rows.flatMap((row) => {
    const evidence = row.evidence.filter((quote) => shown.get(row.relation)?.has(evidenceKey(quote)));
    return evidence.length === 0 ? [] : [{ ...row, evidence }];
  });
}

/** What tells a sentence that states a citation from any other. */
export function evidenceKey({ text, start, end, method }: Evidence): string {
  return `${start}-${end} ${method} ${text}`;
}

/** The places that state some citations, in the order of the texts, as many as a number of places counts. */
export function citingPlaces(citations: readonly CitationRow[]): CitingPlace[] {
  const evidence = citations.map((citation) =>
    citation.evidence.map((quote) => ({ ...quote, quoted: quote, citation })),
  );
  return placesOfAll(evidence).map((place) => ({
    quotes: widest(place.map(({ quoted }) => quoted)),
    citations: [...new Set(place.map(({ citation }) => citation))],
  }));
}

/** The sentences that no other one holds, each once. */
export function widest<Place extends Evidence>(quotes: readonly Place[]): Place[] {
  const isHeld = (quote: Place, at: number) =>
    quotes.some((other, place) => {
      if (place === at || other.text !== quote.text || !holds(other, quote)) return false;
      return !holds(quote, other) || place < at;
    });
  return quotes.filter((quote, at) => !isHeld(quote, at));
}
