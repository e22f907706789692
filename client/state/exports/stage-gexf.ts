import { type EntitySummary, gexfText, type Quote, type RelationSummary } from "#model";
import type { Proofs } from "./relation-proofs.ts";
import { surestQuote } from "./surest-quote.ts";

/** A graph to be written, and in words what it is. */
export interface WrittenGraph {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly RelationSummary[];
  readonly description: string;
  readonly proofs: Proofs;
}

/** What is shown as a graph for Gephi and its like (GEXF 1.3); each relation has its places and its surest sentence. */
export function stageGexf({ entities, relations, description, proofs }: WrittenGraph): string {
  return gexfText({
    description,
    nodeFields: { type: "string", date: "string", mentions: "integer" },
    edgeFields: {
      confidence: "double",
      places: "integer",
      words: "string",
      status: "string",
      evidence: "string",
      sentence: "string",
    },
    nodes: entities.map(({ id, label, type, date, mentions }) => {
      return { id, label, values: { type, date, mentions } };
    }),
    edges: relations.map(({ id, source, target, type, label, confidence, evidence, status }) => {
      const quotes = proofs.get(id) ?? [];
      const sentence = surestQuote(quotes)?.context;
      const said = { evidence: quotes.map(placeOf).join(" ") || undefined, sentence };
      const values = { confidence, places: evidence, words: label, status, ...said };
      return { id, source, target, type, weight: evidence, values };
    }),
  });
}

/** The place of some words, as the server's exports write it: "letters:120-184". */
export function placeOf({ text, start, end }: Quote): string {
  return `${text}:${start}-${end}`;
}
