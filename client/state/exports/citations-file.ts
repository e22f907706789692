import type { Network } from "../citation-plate.ts";
import { csvText } from "./csv-text.ts";

const HEAD = [
  "citing",
  "citing id",
  "cited",
  "cited id",
  "cited authors",
  "cited date",
  "places",
  "page",
  "stance",
  "quoted in",
  "texts",
];

/** The citations that are shown as a table for spreadsheets, those that most places state first. */
export function citationsCsv({ entities, citations }: Network): string {
  const label = (id: string | undefined) => (id === undefined ? undefined : (entities.get(id)?.label ?? id));
  const lines = citations.map(({ citing, cited, count, locator, stance, via, texts }) => {
    const authors = entities.get(cited)?.authors.map(label).join("; ");
    const date = entities.get(cited)?.date;
    const ends = [label(citing), citing, label(cited), cited];
    return [...ends, authors, date, count, locator, stance, label(via), texts.join("; ")];
  });
  return csvText([HEAD, ...lines]);
}
