import type { EntitySummary, RelationSummary } from "#model";
import { xmlText } from "./xml-text.ts";

/** A graph to be written, and in words what it is. */
export interface WrittenGraph {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly RelationSummary[];
  readonly description: string;
}

/** The graph as GEXF 1.3 (gexf.net), for Gephi and its like. */
export function gexfText({ entities, relations, description }: WrittenGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Ibid</creator><description>${xmlText(description)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    attributes("node", { type: "string", date: "string", mentions: "integer" }),
    attributes("edge", { confidence: "double", places: "integer", words: "string", status: "string" }),
    "<nodes>",
    ...entities.map(nodeText),
    "</nodes>",
    "<edges>",
    ...relations.map(edgeText),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function attributes(of: "node" | "edge", fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${of}">${lines.join("")}</attributes>`;
}

function nodeText({ id, label, type, date, mentions }: EntitySummary): string {
  return `<node id="${xmlText(id)}" label="${xmlText(label)}">${values({ type, date, mentions })}</node>`;
}

function edgeText({
  id,
  source,
  target,
  type,
  label,
  confidence,
  evidence,
  status,
}: RelationSummary): string {
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
  const fields = { confidence, places: evidence, words: label, status };
  return `<edge id="${xmlText(id)}" ${ends} kind="${type}" label="${type}" weight="${evidence}">${values(fields)}</edge>`;
}

function values(fields: Readonly<Record<string, string | number | undefined>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`);
  return `<attvalues>${lines.join("")}</attvalues>`;
}
