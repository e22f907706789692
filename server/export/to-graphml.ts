import { edgesOfSigners, type GexfFields, type GexfValues, type Graph, XmlText } from "#model";
import {
  ENTITY_FIELDS,
  entityValues,
  RELATION_FIELDS,
  readFrom,
  relationValues,
  weightOf,
} from "./graph-attributes.ts";

const NODE_KEYS: GexfFields = { label: "string", ...ENTITY_FIELDS };
const EDGE_KEYS: GexfFields = { type: "string", label: "string", weight: "integer", ...RELATION_FIELDS };

/** The names of types in GraphML, which calls a whole number after its size. */
const TYPES = { string: "string", integer: "int", double: "double" } as const;

/**
 * The graph as GraphML 1.0 (graphml.graphdrawing.org), one node or edge a line, with the attributes that GEXF has. What a text
 * by several cites, each of them cites. Characters that XML forbids are dropped; the description says how many.
 */
export function toGraphml(graph: Graph): string {
  const xml = new XmlText();
  const nodes = graph.nodes.map((node) => {
    const values = { label: node.attributes.label, ...entityValues(node) };
    return `<node id="${xml.write(node.key)}">${written("node", values, xml)}</node>`;
  });
  const edges = edgesOfSigners(graph.attributes.texts, graph.edges).map((edge) => {
    const { type } = edge.attributes;
    const values = { type, label: type, weight: weightOf(edge), ...relationValues(edge) };
    const ends = `source="${xml.write(edge.source)}" target="${xml.write(edge.target)}"`;
    return `<edge id="${xml.write(edge.key)}" ${ends}>${written("edge", values, xml)}</edge>`;
  });
  const description = xml.write(readFrom(graph));
  const note = xml.dropped === 0 ? "" : ` (${xml.dropped} characters that XML forbids were left out)`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${description}${note}</desc>`,
    ...declared("node", NODE_KEYS),
    ...declared("edge", EDGE_KEYS),
    '<graph id="ibid" edgedefault="directed">',
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function declared(of: "node" | "edge", fields: GexfFields): string[] {
  return Object.entries(fields).map(
    ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
  );
}

function written(of: "node" | "edge", values: GexfValues, xml: XmlText): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<data key="${of}-${name}">${xml.write(String(value))}</data>`)
    .join("");
}
