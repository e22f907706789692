import {
  boundsOf,
  type Evidence,
  edgesOfSigners,
  type GexfEdge,
  type GexfFields,
  type GexfNode,
  type Graph,
  type GraphEdge,
  type GraphNode,
  gexfText,
  statingPlaces,
} from "#model";

const NODE_FIELDS: GexfFields = {
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
};

const EDGE_FIELDS: GexfFields = {
  confidence: "double",
  evidence: "string",
  words: "string",
  manner: "string",
  locator: "string",
  via: "string",
  stance: "string",
};

/**
 * The graph as GEXF 1.3 (gexf.net): types, names, dates and the places that prove each edge as attributes.
 * What a text by several cites, each of them cites. Characters that XML forbids are dropped; the description says how many.
 */
export function toGexf(graph: Graph): string {
  const titles = graph.attributes.texts.map(({ title }) => title).join("; ");
  return gexfText({
    description: `Read from: ${titles}`,
    nodeFields: NODE_FIELDS,
    edgeFields: EDGE_FIELDS,
    nodes: graph.nodes.map(gexfNode),
    edges: edgesOfSigners(graph.attributes.texts, graph.edges).map(gexfEdge),
  });
}

function gexfNode({ key, attributes }: GraphNode): GexfNode {
  const { type, label, aliases, mentions, date, born, died, kind, polarity } = attributes;
  const texts = [...new Set(mentions.map(({ text }) => text))].join(" ");
  const bounds = date === undefined ? undefined : boundsOf(date);
  const values = {
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
  return { id: key, label, values };
}

function gexfEdge({ key, source, target, attributes }: GraphEdge): GexfEdge {
  const { type, evidence, confidence, label, manner, locator, via, stance } = attributes;
  const places = evidence.map(placeInWords).join(" ");
  const values = { confidence, evidence: places, words: label, manner, locator, via, stance };
  return { id: key, source, target, type, weight: statingPlaces(evidence), values };
}

function placeInWords({ text, start, end }: Evidence): string {
  return `${text}:${start}-${end}`;
}
