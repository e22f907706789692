import { type Graph, type GraphNode, type Mention, wordsAt } from "#model";

const LONGEST_QUOTE = 90;

/** A graph as lines that a person can read and compare: names and ties in words, each place with its words. */
export function graphAsProse(graph: Graph, body: string): string {
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, shortened(attributes.label)]));
  const stated = graph.edges.filter(({ attributes }) => attributes.type !== "APPEARS_WITH");
  const nodes = graph.nodes.flatMap((node) => [
    entityLine(node),
    ...node.attributes.mentions.map((place) => placeLine(place, body)),
  ]);
  const edges = stated.flatMap(({ source, target, attributes }) => {
    const { type, label, manner, confidence, evidence } = attributes;
    const how = [label, manner].filter(Boolean).map((word) => ` (${word})`);
    return [
      `${labels.get(source)} ${type}${how.join("")} ${labels.get(target)}, ${confidence}`,
      ...evidence.map((place) => placeLine(place, body)),
    ];
  });
  return [...nodes, "", ...edges, ""].join("\n");
}

function entityLine({ attributes }: GraphNode): string {
  const { type, label, aliases, date, born, died, kind, polarity } = attributes;
  const known = [date, born && `born ${born}`, died && `died ${died}`, kind, polarity]
    .filter(Boolean)
    .join(", ");
  const others = aliases.length > 0 ? ` = ${aliases.join(" = ")}` : "";
  return `${type} ${shortened(label)}${others}${known ? ` [${known}]` : ""}`;
}

function placeLine({ start, end, confidence, method }: Mention, body: string): string {
  return `    ${start}-${end} "${shortened(wordsAt(body, { start, end }))}" ${method} ${confidence}`;
}

function shortened(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
}
