import {
  byPlace,
  checkGraph,
  compareText,
  type Entity,
  GRAPH_FORMAT,
  GRAPH_OPTIONS,
  type Graph,
  type GraphNode,
  type Mention,
  wordsAt,
} from "#model";
import { claimLabel } from "./build/claim-label.ts";
import { entityIds, shortHash, unused } from "./build/entity-ids.ts";
import { RelationEdges } from "./build/relation-edges.ts";
import { textRecordOf } from "./build/text-record.ts";
import type { Claimed, EntityNumber, FoundClaim, FoundEntity, FoundMention } from "./document.ts";
import { claimantsOf } from "./stages/claimants.ts";
import { twoDecimals } from "./stages/span-order.ts";

/** In what share of the claims of annotated training texts the one who is said to assert it does, by the way it is told. */
const SPEAKER_SHARES: Readonly<Record<FoundClaim["kind"], number>> = {
  direct: 0.89,
  quoted: 0.82,
  reported: 0.85,
};

const byKey = (a: { key: string }, b: { key: string }) => compareText(a.key, b.key);

/** The graph of a text that went through all stages, sorted; throws where our own output breaks a law of the model. */
export function buildGraph(document: Claimed): Graph {
  const ids = entityIds(document);
  const claims = claimNodes(document);
  const nodes = [
    ...document.entities.map((entity, number) => entityNode(document, entity, ids[number] ?? "")),
    ...claims,
  ];
  const edges = edgesOf(document, ids, claims, nodes);
  const graph: Graph = {
    attributes: { format: GRAPH_FORMAT, texts: [textRecordOf(document, ids)] },
    options: GRAPH_OPTIONS,
    nodes: nodes.sort(byKey),
    edges: edges.sort(byKey),
  };
  return lawful(graph, document);
}

function lawful(graph: Graph, { id, body }: Claimed): Graph {
  const faults = checkGraph(graph, new Map([[id, body]]));
  if (faults.length === 0) return graph;
  const listed = faults.slice(0, 10).map((fault) => `${fault.id}: ${fault.message}`);
  throw new Error(`build-graph: ${faults.length} broken laws in ${id}: ${listed.join("; ")}`);
}

function mentionOf(text: string, { start, end, confidence, method }: Omit<FoundMention, "type">): Mention {
  return { text, start, end, confidence, method };
}

function entityNode({ id }: Claimed, entity: FoundEntity, key: string): GraphNode {
  const { type, label, aliases, mentions, date, born, died, unnamed, csl } = entity;
  const attributes: Entity = {
    type,
    label,
    aliases: [...aliases].sort(compareText),
    mentions: mentions.map((mention) => mentionOf(id, mention)).sort(byPlace),
    ...(date ? { date } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(unnamed ? { unnamed } : {}),
    ...(csl ? { csl } : {}),
  };
  return { key, attributes };
}

function claimNodes({ id, body, claims, notes }: Claimed): GraphNode[] {
  const marks = notes.flatMap(({ marker }) => marker ?? []).sort((a, b) => a.start - b.start);
  const used = new Map<string, number>();
  return claims.map((claim) => {
    const words = wordsAt(body, claim);
    const label = claimLabel(body, claim, marks);
    const { kind, polarity } = claim;
    const attributes: Entity = {
      type: "Claim",
      label,
      aliases: label === words ? [] : [words],
      mentions: [mentionOf(id, claim)],
      kind,
      polarity,
    };
    return { key: unused(`claim:${id}:${shortHash(words)}`, used), attributes };
  });
}

function edgesOf(
  document: Claimed,
  ids: readonly string[],
  claims: readonly GraphNode[],
  nodes: readonly GraphNode[],
) {
  const types = new Map(nodes.map(({ key, attributes }) => [key, attributes.type]));
  const edges = new RelationEdges({ text: document.id, body: document.body }, (id) => types.get(id));
  for (const { source, target, evidence, via, ...relation } of document.relations) {
    const through = via === undefined ? undefined : ids[via];
    const ends = { source: ids[source] ?? "", target: ids[target] ?? "" };
    edges.add({ ...relation, ...ends, proofs: evidence, ...(through ? { via: through } : {}) });
  }
  document.claims.forEach((claim, number) => {
    const by = claimantsOf(document, claim);
    addClaim(edges, { ...claim, by }, claims[number]?.key ?? "", ids);
  });
  return edges.edges();
}

type ClaimBy = FoundClaim & { readonly by: readonly EntityNumber[] };

function addClaim(edges: RelationEdges, claim: ClaimBy, id: string, ids: readonly string[]): void {
  const { start, end, method } = claim;
  const proofs = (share: number) => [
    { start, end, confidence: twoDecimals(claim.confidence * share), method },
  ];
  for (const speaker of claim.by)
    edges.add({
      type: "ASSERTS",
      source: ids[speaker] ?? "",
      target: id,
      proofs: proofs(SPEAKER_SHARES[claim.kind]),
    });
  for (const { entity, share } of claim.about)
    edges.add({ type: "ABOUT", source: id, target: ids[entity] ?? "", proofs: proofs(share) });
}
