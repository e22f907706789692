import type { Quote } from "#model";

/** The sentence that proves best, where one alone is shown: the surest, of those as sure the first; undefined of none. */
export function surestQuote(quotes: readonly Quote[]): Quote | undefined {
  const most = Math.max(...quotes.map(({ confidence }) => confidence));
  return quotes.find(({ confidence }) => confidence === most);
}
