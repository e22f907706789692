import { type EntityType, type Graph, NAMED_TYPES, type NamedType, ruleOf, type Span } from "#model";

/** A span of the graph with what found it and how sure that is. */
export interface PredictedMention extends Span {
  readonly method: string;
  readonly confidence: number;
}
export interface PredictedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly date?: string | undefined;
  readonly unnamed: boolean;
  readonly mentions: readonly PredictedMention[];
}
export interface PredictedRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** What found the surest of its proofs. */
  readonly method: string;
  readonly confidence: number;
  readonly evidence: readonly PredictedMention[];
}

/** What a graph says of one text. */
export interface Predicted {
  readonly entities: readonly PredictedEntity[];
  readonly byId: ReadonlyMap<string, PredictedEntity>;
  readonly relations: readonly PredictedRelation[];
}

/** True for the five types that names can have. */
export function isNamedType(type: EntityType): type is NamedType {
  return (NAMED_TYPES as readonly string[]).includes(type);
}

/** The graph as the scorer asks for it. */
export function predictedOf(graph: Graph): Predicted {
  const entities = graph.nodes.map(({ key, attributes }) => ({
    id: key,
    type: attributes.type,
    label: attributes.label,
    date: attributes.date,
    unnamed: attributes.unnamed ?? false,
    mentions: attributes.mentions,
  }));
  const relations = graph.edges.map(({ source, target, attributes: { type, confidence, evidence } }) => ({
    type,
    source,
    target,
    method: ruleOf(surestOf(evidence)?.method ?? ""),
    confidence,
    evidence,
  }));
  return { entities, byId: new Map(entities.map((entity) => [entity.id, entity])), relations };
}

function surestOf(evidence: readonly PredictedMention[]): PredictedMention | undefined {
  return [...evidence].sort((a, b) => b.confidence - a.confidence || a.start - b.start)[0];
}
