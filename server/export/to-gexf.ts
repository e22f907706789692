import { edgesOfSigners, type Graph, gexfText } from "#model";
import {
  ENTITY_FIELDS,
  entityValues,
  RELATION_FIELDS,
  readFrom,
  relationValues,
  weightOf,
} from "./graph-attributes.ts";

/**
 * The graph as GEXF 1.3 (gexf.net): types, names, dates and the places that prove each edge as attributes.
 * What a text by several cites, each of them cites. Characters that XML forbids are dropped; the description says how many.
 */
export function toGexf(graph: Graph): string {
  return gexfText({
    description: readFrom(graph),
    nodeFields: ENTITY_FIELDS,
    edgeFields: RELATION_FIELDS,
    nodes: graph.nodes.map((node) => ({
      id: node.key,
      label: node.attributes.label,
      values: entityValues(node),
    })),
    edges: edgesOfSigners(graph.attributes.texts, graph.edges).map((edge) => {
      const { key, source, target, attributes } = edge;
      const values = relationValues(edge);
      return { id: key, source, target, type: attributes.type, weight: weightOf(edge), values };
    }),
  });
}
