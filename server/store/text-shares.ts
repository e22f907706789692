import { createHash } from "node:crypto";
import {
  addTo,
  byPlace,
  compareText,
  type Entity,
  GRAPH_FORMAT,
  GRAPH_OPTIONS,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type Relation,
  type Status,
  type TextRecord,
  wordsAt,
} from "#model";

/** How many places of a text name something; claims are no names. */
export function namesIn(nodes: TextShare["nodes"]): number {
  const named = nodes.filter(({ attributes }) => attributes.type !== "Claim");
  return named.reduce((sum, { attributes }) => sum + attributes.mentions.length, 0);
}

/** What one text supports of a graph: its entities with the mentions in it, its relations with the evidence in it. */
export interface TextShare {
  readonly record: TextRecord;
  readonly body: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** sha256 over record, words, entities and relations: the same share has the same hash. */
  readonly hash: string;
}

/** The graph text by text, by id. A graph is the union of the shares of its texts. */
export function sharesOf(graph: Graph, bodies: ReadonlyMap<string, string>): TextShare[] {
  const nodes = grouped(graph.nodes.flatMap((node) => nodeShares(node, bodies)));
  const edges = grouped(graph.edges.flatMap(edgeShares));
  return [...graph.attributes.texts]
    .sort((a, b) => compareText(a.id, b.id))
    .map((record) => {
      const share = {
        record,
        body: bodies.get(record.id) ?? "",
        nodes: (nodes.get(record.id) ?? []).sort(byKey),
        edges: (edges.get(record.id) ?? []).sort(byKey),
      };
      return { ...share, hash: createHash("sha256").update(JSON.stringify(share)).digest("hex") };
    });
}

/** The ends of its relations that a text does not name, each once. */
export function looseEnds({ nodes, edges }: Pick<TextShare, "nodes" | "edges">): string[] {
  const named = new Set(nodes.map(({ key }) => key));
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return [...new Set(ends)].filter((id) => !named.has(id));
}

/** The graph that the shares make together. */
export function graphOf(shares: readonly Pick<TextShare, "record" | "nodes" | "edges">[]): Graph {
  const nodes = new Map<string, Entity[]>();
  const edges = new Map<string, GraphEdge[]>();
  for (const share of [...shares].sort((a, b) => compareText(a.record.id, b.record.id))) {
    for (const node of share.nodes) addTo(nodes, node.key, node.attributes);
    for (const edge of share.edges) addTo(edges, edge.key, edge);
  }
  return {
    attributes: { format: GRAPH_FORMAT, texts: shares.map((share) => share.record) },
    options: GRAPH_OPTIONS,
    nodes: [...nodes].map(([key, parts]) => ({ key, attributes: mergedEntity(parts) })),
    edges: [...edges.values()].map(mergedEdge),
  };
}

/**
 * One entity out of what each text says of it, given in the order of the texts' ids. Label and fields come from the
 * text that names it most often; every other label is an alias; a field that this text lacks comes from the next.
 */
export function mergedEntity(parts: readonly Entity[]): Entity {
  const [only, ...rest] = parts;
  if (only && rest.length === 0) return only;
  const [first, ...others] = [...parts].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first) throw new Error("text-shares: an entity without a text");
  const names = new Set(parts.flatMap((part) => [part.label, ...part.aliases]));
  names.delete(first.label);
  const merged: Entity = Object.assign({}, first);
  for (const part of others)
    for (const [key, value] of Object.entries(part))
      if (!(key in merged)) Object.assign(merged, { [key]: value });
  merged.aliases = [...names].sort(compareText);
  merged.mentions = parts.flatMap((part) => part.mentions);
  return withStanding(merged, parts);
}

/** One relation out of what each text says of it: all evidence, and the confidence of the surest text. */
export function mergedEdge(parts: readonly GraphEdge[]): GraphEdge {
  const [first, ...others] = parts;
  if (!first) throw new Error("text-shares: a relation without a text");
  if (others.length === 0) return first;
  const attributes: Relation = Object.assign({}, first.attributes);
  for (const part of others) {
    for (const [key, value] of Object.entries(part.attributes))
      if (!(key in attributes)) Object.assign(attributes, { [key]: value });
  }
  attributes.evidence = parts.flatMap((part) => part.attributes.evidence);
  attributes.confidence = Math.max(...parts.map((part) => part.attributes.confidence));
  const standings = parts.map((part) => part.attributes);
  return { ...first, attributes: withStanding(attributes, standings) };
}

/**
 * What stands one way in one text and another way in the next is confirmed: put there and also read, or confirmed once.
 * What is disputed in one text is disputed.
 */
function withStanding<Judged extends { status?: Status }>(merged: Judged, parts: readonly Judged[]): Judged {
  const standings = new Set(parts.map((part) => part.status));
  if (standings.size > 1) merged.status = standings.has("disputed") ? "disputed" : "accepted";
  return merged;
}

interface Placed<T> {
  readonly text: string;
  readonly part: T;
}

function nodeShares(node: GraphNode, bodies: ReadonlyMap<string, string>): Placed<GraphNode>[] {
  const texts = textsOf(node.attributes.mentions);
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return [{ text: only, part: node }];
  const words = new Map(texts.map((text) => [text, wordsIn(node.attributes, text, bodies)]));
  const all = new Set([...words.values()].flatMap((some) => [...some]));
  return texts.map((text) => {
    const own = words.get(text);
    const aliases = node.attributes.aliases.filter((alias) => !all.has(alias) || own?.has(alias));
    const mentions = node.attributes.mentions.filter((mention) => mention.text === text).sort(byPlace);
    return { text, part: { key: node.key, attributes: { ...node.attributes, aliases, mentions } } };
  });
}

function wordsIn(entity: Entity, text: string, bodies: ReadonlyMap<string, string>): Set<string> {
  const body = bodies.get(text) ?? "";
  return new Set(
    entity.mentions.filter((mention) => mention.text === text).map((mention) => wordsAt(body, mention)),
  );
}

function edgeShares(edge: GraphEdge): Placed<GraphEdge>[] {
  const texts = textsOf(edge.attributes.evidence);
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return [{ text: only, part: edge }];
  return texts.map((text) => {
    const evidence = edge.attributes.evidence.filter((place) => place.text === text).sort(byPlace);
    return { text, part: { ...edge, attributes: { ...edge.attributes, evidence } } };
  });
}

function textsOf(places: readonly { text: string }[]): string[] {
  return [...new Set(places.map((place) => place.text))];
}

function grouped<T>(placed: readonly Placed<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { text, part } of placed) addTo(groups, text, part);
  return groups;
}

function byKey(a: { key: string }, b: { key: string }): number {
  return compareText(a.key, b.key);
}
