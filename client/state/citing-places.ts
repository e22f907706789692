import { type CitationRow, placesStating, type Quote } from "#model";

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
    quotes: [...new Map(place.map(({ quoted }) => [`${quoted.start}-${quoted.end}`, quoted])).values()],
    citations: [...new Set(place.map(({ citation }) => citation))],
  }));
}
