import { type Bodies, type Entity, type Graph, type Mention, wordsAt } from "#model";
import { nameFullness } from "./name-fullness.ts";

/** The graph without what only these texts support: their mentions, names and proofs, and what is left without any. */
export function withoutTexts(graph: Graph, ids: ReadonlySet<string>, bodies: Bodies): Graph {
  if (!graph.attributes.texts.some(({ id }) => ids.has(id))) return graph;
  const nodes = graph.nodes.flatMap(({ key, attributes }) => {
    const left = withoutMentions(attributes, ids, bodies);
    return left ? [{ key, attributes: left }] : [];
  });
  const left = new Set(nodes.map(({ key }) => key));
  const edges = graph.edges.flatMap((edge) => {
    const evidence = edge.attributes.evidence.filter(({ text }) => !ids.has(text));
    if (evidence.length === 0 || !left.has(edge.source) || !left.has(edge.target)) return [];
    return [{ ...edge, attributes: { ...edge.attributes, evidence } }];
  });
  const texts = graph.attributes.texts.filter(({ id }) => !ids.has(id));
  return { ...graph, attributes: { ...graph.attributes, texts }, nodes, edges };
}

function withoutMentions(entity: Entity, ids: ReadonlySet<string>, bodies: Bodies): Entity | undefined {
  const mentions = entity.mentions.filter(({ text }) => !ids.has(text));
  if (mentions.length === entity.mentions.length) return entity;
  if (mentions.length === 0) return undefined;
  const kept = wordsOf(mentions, bodies);
  const gone = wordsOf(
    entity.mentions.filter(({ text }) => ids.has(text)),
    bodies,
  );
  const isLeft = (name: string) => kept.has(name) || !gone.has(name);
  const names = [entity.label, ...entity.aliases].filter(isLeft);
  const [fullest = entity.label] = [...names].sort(
    (a, b) => nameFullness(entity.type, b) - nameFullness(entity.type, a),
  );
  const label = isLeft(entity.label) ? entity.label : fullest;
  return { ...entity, label, aliases: names.filter((name) => name !== label).sort(), mentions };
}

function wordsOf(mentions: readonly Mention[], bodies: Bodies): Set<string> {
  return new Set(mentions.map((mention) => wordsAt(bodies.get(mention.text) ?? "", mention)));
}
