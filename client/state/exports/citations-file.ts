import type { NetworkCitation, Quote } from "#model";
import type { Network } from "../citation-plate.ts";
import { pageOfPlace } from "../page-of-place.ts";
import { type Cell, csvText } from "./csv-text.ts";

const HEAD = [
  "citing",
  "citing id",
  "cited",
  "cited id",
  "cited authors",
  "cited date",
  "places",
  "stance",
  "quoted in",
  "texts",
  "page",
  "sentence",
  "text",
  "start",
  "end",
  "method",
  "sure",
];

/**
 * The citations that are shown as a table for spreadsheets, those that most places state first: a line for each
 * sentence that cites, with its own page. `proofs` are the sentences by the id of the relation.
 */
export function citationsCsv(
  { entities, citations }: Network,
  proofs: ReadonlyMap<string, readonly Quote[]>,
): string {
  const label = (id: string | undefined) => (id === undefined ? undefined : (entities.get(id)?.label ?? id));
  const lines = citations.flatMap((one) => {
    const { citing, cited, count, stance, via, texts, locator, relation } = one;
    const authors = entities.get(cited)?.authors.map(label).join("; ");
    const date = entities.get(cited)?.date;
    const ends = [label(citing), citing, label(cited), cited];
    const cells = [...ends, authors, date, count, stance, label(via), texts.join("; ")];
    const quotes = proofs.get(relation) ?? [];
    if (quotes.length === 0) return [[...cells, count === 1 ? locator : undefined]];
    return quotes.map((quote) => [...cells, ...placeCells(quote, one, label(cited) ?? "")]);
  });
  return csvText([HEAD, ...lines]);
}

function placeCells(quote: Quote, { count, locator }: NetworkCitation, cited: string): Cell[] {
  const { context, text, start, end, method, confidence } = quote;
  const page = pageOfPlace(quote.quote, cited) ?? (count === 1 ? locator : undefined);
  return [page, context.replace(/\s+/gu, " ").trim(), text, start, end, method, confidence];
}
