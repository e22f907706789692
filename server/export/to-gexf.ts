import { boundsOf, type Evidence, type Graph, type GraphEdge, type GraphNode } from "#model";
import { XmlText } from "./xml-text.ts";

const NODE_FIELDS = {
  type: "string",
  aliases: "string",
  mentions: "integer",
  texts: "string",
  date: "string",
  from: "string",
  to: "string",
  born: "string",
  died: "string",
  kind: "string",
  polarity: "string",
} as const;

const EDGE_FIELDS = {
  confidence: "double",
  evidence: "string",
  words: "string",
  manner: "string",
  locator: "string",
  via: "string",
  stance: "string",
} as const;

type Fields = Readonly<Record<string, string | number | undefined>>;

/**
 * The graph as GEXF 1.3 (gexf.net): types, names, dates and the places that prove each edge as attributes.
 * Characters that XML forbids are dropped; the description says how many.
 */
export function toGexf(graph: Graph): string {
  const xml = new XmlText();
  const nodes = graph.nodes.map((node) => gexfNode(node, xml));
  const edges = graph.edges.map((edge) => gexfEdge(edge, xml));
  const titles = graph.attributes.texts.map(({ title }) => title).join("; ");
  const description = `Read from: ${titles}`;
  const written = xml.write(description);
  const note = xml.dropped === 0 ? "" : ` (${xml.dropped} characters that XML forbids were left out)`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Ibid</creator><description>${written}${note}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    declared("node", NODE_FIELDS),
    declared("edge", EDGE_FIELDS),
    `<nodes>\n${nodes.join("\n")}\n</nodes>`,
    `<edges>\n${edges.join("\n")}\n</edges>`,
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function declared(of: "node" | "edge", fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${of}">\n${lines.join("\n")}\n</attributes>`;
}

function gexfNode({ key, attributes }: GraphNode, xml: XmlText): string {
  const { type, label, aliases, mentions, date, born, died, kind, polarity } = attributes;
  const texts = [...new Set(mentions.map(({ text }) => text))].join(" ");
  const bounds = date === undefined ? undefined : boundsOf(date);
  const fields = {
    type,
    aliases: aliases.join("; ") || undefined,
    mentions: mentions.length,
    texts,
    date,
    ...bounds,
    born,
    died,
    kind,
    polarity,
  };
  return `<node id="${xml.write(key)}" label="${xml.write(label)}">${values(fields, xml)}</node>`;
}

function gexfEdge({ key, source, target, attributes }: GraphEdge, xml: XmlText): string {
  const { type, evidence, confidence, label, manner, locator, via, stance } = attributes;
  const places = evidence.map(placeInWords).join(" ");
  const ends = `source="${xml.write(source)}" target="${xml.write(target)}"`;
  const fields = { confidence, evidence: places, words: label, manner, locator, via, stance };
  return `<edge id="${xml.write(key)}" ${ends} kind="${type}" label="${type}" weight="${evidence.length}">${values(fields, xml)}</edge>`;
}

function placeInWords({ text, start, end }: Evidence): string {
  return `${text}:${start}-${end}`;
}

function values(fields: Fields, xml: XmlText): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${xml.write(String(value))}"/>`);
  return `<attvalues>${lines.join("")}</attvalues>`;
}
