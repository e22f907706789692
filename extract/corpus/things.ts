import {
  type Bodies,
  compareText,
  type Graph,
  type GraphNode,
  NAMED_TYPES,
  type NamedType,
  wordsAt,
} from "#model";

/** A node of one of the graphs that are put together, before it is known which others are the same real thing. */
export interface Thing {
  /** Its number among all things, the same whatever the order of the graphs. */
  readonly number: number;
  readonly node: GraphNode;
  readonly graph: Graph;
  readonly texts: readonly string[];
  /** Its label, then its other names. */
  readonly names: readonly string[];
}

/** All nodes of the graphs, sorted by id, then text, so that the order of the graphs tells nothing. */
export function thingsOf(graphs: readonly Graph[]): Thing[] {
  const placed = graphs.flatMap((graph) =>
    graph.nodes.map((node) => ({ node, graph, texts: textsOf(node) })),
  );
  placed.sort(
    (a, b) => compareText(a.node.key, b.node.key) || compareText(a.texts[0] ?? "", b.texts[0] ?? ""),
  );
  return placed.map(({ node, graph, texts }, number) => {
    const { label, aliases } = node.attributes;
    return { number, node, graph, texts, names: [label, ...aliases] };
  });
}

/** The things of one type that have names: unnamed events are never the same as another. */
export function namedThings(things: readonly Thing[], type: NamedType): Thing[] {
  return things.filter(({ node }) => node.attributes.type === type && !node.attributes.unnamed);
}

/** True for the node of a person, an organisation, a work, a place, or an event with a name. */
export function isNamed({ node: { attributes } }: Thing): boolean {
  return !attributes.unnamed && (NAMED_TYPES as readonly string[]).includes(attributes.type);
}

/** How often the text itself writes each name of the thing. */
export function writings({ node }: Thing, bodies: Bodies): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of node.attributes.mentions) {
    const body = bodies.get(mention.text);
    if (body === undefined) continue;
    const words = wordsAt(body, mention);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function textsOf(node: GraphNode): string[] {
  return [...new Set(node.attributes.mentions.map(({ text }) => text))].sort(compareText);
}
