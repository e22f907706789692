import type { Graph } from "./graph.ts";
import { compareText } from "./mention.ts";

/** The graph as text: keys sorted, one text, node or edge a line, so that the same graph is the same bytes. */
export function serialiseGraph(graph: Graph): string {
  const texts = [...graph.attributes.texts].sort((a, b) => compareText(a.id, b.id));
  const nodes = [...graph.nodes].sort((a, b) => compareText(a.key, b.key));
  const edges = [...graph.edges].sort((a, b) => compareText(a.key, b.key));
  return [
    `{"attributes": {"format": ${graph.attributes.format}, "texts": [`,
    lines(texts),
    "]},",
    `"options": ${JSON.stringify(graph.options)},`,
    `"nodes": [`,
    lines(nodes),
    "],",
    `"edges": [`,
    lines(edges),
    "]}",
    "",
  ].join("\n");
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join(",\n");
}
