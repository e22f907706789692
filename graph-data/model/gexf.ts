import { XmlText } from "./xml-text.ts";

/** The attributes of an entity or a relation by name; what is undefined is left out. */
export type GexfValues = Readonly<Record<string, string | number | undefined>>;

/** The types of attributes, as GEXF names them. */
export type GexfFields = Readonly<Record<string, "string" | "integer" | "double">>;

export interface GexfNode {
  readonly id: string;
  readonly label: string;
  readonly values: GexfValues;
}

export interface GexfEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
  readonly values: GexfValues;
}

/** What a GEXF file holds, and in words where it is from. */
export interface GexfGraph {
  readonly description: string;
  readonly nodeFields: GexfFields;
  readonly edgeFields: GexfFields;
  readonly nodes: readonly GexfNode[];
  readonly edges: readonly GexfEdge[];
}

/** A graph as GEXF 1.3 (gexf.net), one node or edge a line; the description says how many characters XML forbids. */
export function gexfText({ description, nodeFields, edgeFields, nodes, edges }: GexfGraph): string {
  const xml = new XmlText();
  const nodeLines = nodes.map((node) => nodeLine(node, xml));
  const edgeLines = edges.map((edge) => edgeLine(edge, xml));
  const written = xml.write(description);
  const note = xml.dropped === 0 ? "" : ` (${xml.dropped} characters that XML forbids were left out)`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Ibid</creator><description>${written}${note}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    declared("node", nodeFields),
    declared("edge", edgeFields),
    `<nodes>\n${nodeLines.join("\n")}\n</nodes>`,
    `<edges>\n${edgeLines.join("\n")}\n</edges>`,
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function declared(of: "node" | "edge", fields: GexfFields): string {
  const lines = Object.entries(fields).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${of}">\n${lines.join("\n")}\n</attributes>`;
}

function nodeLine({ id, label, values }: GexfNode, xml: XmlText): string {
  return `<node id="${xml.write(id)}" label="${xml.write(label)}">${written(values, xml)}</node>`;
}

function edgeLine({ id, source, target, type, weight, values }: GexfEdge, xml: XmlText): string {
  const ends = `source="${xml.write(source)}" target="${xml.write(target)}"`;
  return `<edge id="${xml.write(id)}" ${ends} kind="${type}" label="${type}" weight="${weight}">${written(values, xml)}</edge>`;
}

function written(values: GexfValues, xml: XmlText): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${xml.write(String(value))}"/>`);
  return `<attvalues>${lines.join("")}</attvalues>`;
}
