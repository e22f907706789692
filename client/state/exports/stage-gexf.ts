import { type EntitySummary, gexfText, type RelationSummary } from "#model";

/** A graph to be written, and in words what it is. */
export interface WrittenGraph {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly RelationSummary[];
  readonly description: string;
}

/** What is shown as a graph for Gephi and its like (GEXF 1.3). */
export function stageGexf({ entities, relations, description }: WrittenGraph): string {
  return gexfText({
    description,
    nodeFields: { type: "string", date: "string", mentions: "integer" },
    edgeFields: { confidence: "double", places: "integer", words: "string", status: "string" },
    nodes: entities.map(({ id, label, type, date, mentions }) => {
      return { id, label, values: { type, date, mentions } };
    }),
    edges: relations.map(({ id, source, target, type, label, confidence, evidence, status }) => {
      const values = { confidence, places: evidence, words: label, status };
      return { id, source, target, type, weight: evidence, values };
    }),
  });
}
