import { type Bodies, type Graph, groupedBy } from "#model";
import { linkedGraph } from "./linked-graph.ts";
import { type Resource, type Value, wellFormed } from "./linked-resource.ts";
import { PREFIXES } from "./linked-terms.ts";

/** Numbers of JSON that are whole would be read as integers where a confidence is exactly 1. */
const CONTEXT = { ...PREFIXES, "ibid:confidence": { "@type": "xsd:double" } };

/** The graph as linked data in JSON-LD 1.1 (w3.org/TR/json-ld11), one thing a line; nothing is fetched to read it. */
export function toJsonLd(graph: Graph, bodies: Bodies): string {
  const lines = linkedGraph(graph, bodies).map((resource) => JSON.stringify(objectOf(resource)));
  return `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${lines.join(",\n")}\n]}\n`;
}

function objectOf({ ref, type, said }: Resource): object {
  const grouped = groupedBy([...said], ([property]) => property);
  const properties = [...grouped].map(([property, values]) => {
    const written = values.map(([, value]) => jsonOf(value));
    return [property, written.length === 1 ? written[0] : written];
  });
  return { ...(ref !== undefined && { "@id": ref }), "@type": type, ...Object.fromEntries(properties) };
}

function jsonOf(value: Value): unknown {
  if ("ref" in value) return { "@id": value.ref };
  if ("term" in value) return { "@id": value.term };
  if ("whole" in value) return value.whole;
  if ("real" in value) return value.real;
  if ("word" in value) return { "@value": value.word, "@type": value.as };
  if ("words" in value) return wellFormed(value.words);
  return objectOf(value.inner);
}
