/** The files that a whole graph can be written as, by the names that the API and the command line know. */
export const EXPORT_FORMATS = [
  "json",
  "gexf",
  "graphml",
  "csv",
  "csv-entities",
  "jsonld",
  "turtle",
  "cypher",
  "bibtex",
  "csl",
  "ris",
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
