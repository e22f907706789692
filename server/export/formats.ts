import { type Bodies, type ExportFormat, type Graph, serialiseGraph } from "#model";
import { toCsl } from "./to-csl.ts";
import { toEntitiesCsv, toRelationsCsv } from "./to-csv.ts";
import { toCypher } from "./to-cypher.ts";
import { toGexf } from "./to-gexf.ts";
import { toGraphml } from "./to-graphml.ts";
import { toJsonLd } from "./to-json-ld.ts";
import { toTurtle } from "./to-turtle.ts";

/** One way in which a whole graph is written to one file. */
export interface FileFormat {
  /** What it is and who reads it, in a few words. */
  readonly words: string;
  readonly mediaType: string;
  /** What the name of the file ends with, after "graph.". */
  readonly ending: string;
  /** What only one format needs and takes long to load is loaded when it is asked for. */
  readonly write: (graph: Graph, bodies: Bodies) => string | Promise<string>;
}

/** Every file that the API and the command line can write a graph as. */
export const FORMATS: Readonly<Record<ExportFormat, FileFormat>> = {
  json: {
    words: "the graph file itself, as graphology reads it",
    mediaType: "application/json",
    ending: "json",
    write: serialiseGraph,
  },
  gexf: { words: "for Gephi", mediaType: "application/gexf+xml", ending: "gexf", write: toGexf },
  graphml: {
    words: "for yEd, Cytoscape, networkx and igraph",
    mediaType: "application/graphml+xml",
    ending: "graphml",
    write: toGraphml,
  },
  csv: {
    words: "a table of relations, a row for each sentence that states one",
    mediaType: "text/csv",
    ending: "relations.csv",
    write: toRelationsCsv,
  },
  "csv-entities": {
    words: "a table of entities",
    mediaType: "text/csv",
    ending: "entities.csv",
    write: toEntitiesCsv,
  },
  jsonld: {
    words: "linked data by schema.org, each statement with its quotation (JSON-LD)",
    mediaType: "application/ld+json",
    ending: "jsonld",
    write: toJsonLd,
  },
  turtle: {
    words: "the same linked data as Turtle",
    mediaType: "text/turtle",
    ending: "ttl",
    write: toTurtle,
  },
  cypher: {
    words: "statements that make the graph in any Neo4j",
    mediaType: "application/x-cypher-query",
    ending: "cypher",
    write: toCypher,
  },
  bibtex: {
    words: "the works as a bibliography for LaTeX, Zotero and JabRef",
    mediaType: "application/x-bibtex",
    ending: "bib",
    write: async (graph) => (await import("./to-bibtex.ts")).toBibtex(graph),
  },
  csl: {
    words: "the works as CSL-JSON, for Zotero and Pandoc",
    mediaType: "application/vnd.citationstyles.csl+json",
    ending: "csl.json",
    write: toCsl,
  },
  ris: {
    words: "the works as RIS, for Zotero, EndNote and Mendeley",
    mediaType: "application/x-research-info-systems",
    ending: "ris",
    write: async (graph) => (await import("./to-ris.ts")).toRis(graph),
  },
};
