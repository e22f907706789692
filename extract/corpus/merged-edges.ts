import {
  addTo,
  type Bodies,
  byPlace,
  combinedConfidence,
  compareText,
  type EntityType,
  type Evidence,
  type GraphEdge,
  mayJoin,
  type Relation,
  relationId,
} from "#model";

/** An edge whose ends already lead to what they were joined into. */
export interface Rekeyed {
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
}

/** One edge for each type and pair of ends: all evidence, and the confidence that it gives together. */
export function mergedEdges(
  all: readonly Rekeyed[],
  typeOf: (id: string) => EntityType | undefined,
  bodies: Bodies,
): GraphEdge[] {
  const parts = new Map<string, Rekeyed[]>();
  for (const edge of all) {
    const { source, target, relation } = edge;
    const [from, to] = [typeOf(source), typeOf(target)];
    if (source === target || !from || !to || !mayJoin(relation.type, from, to)) continue;
    addTo(parts, relationId(relation.type, source, target), edge);
  }
  return [...parts].map(([key, edges]) => edgeOf(key, edges, bodies));
}

function edgeOf(key: string, edges: readonly Rekeyed[], bodies: Bodies): GraphEdge {
  const [first] = edges;
  if (!first) throw new Error("corpus: an edge without a relation");
  const { source, target } = first;
  if (edges.length === 1) return { key, source, target, attributes: first.relation };
  const evidence = evidenceOf(edges);
  const { type } = first.relation;
  const confidence = combinedConfidence((text) => bodies.get(text) ?? "", evidence);
  return { key, source, target, attributes: { type, evidence, confidence, ...furtherOf(edges) } };
}

const FURTHER = ["label", "manner", "locator", "via", "stance"] as const;

/** Of several values the first by code unit: no order of texts decides. */
function furtherOf(edges: readonly Rekeyed[]): Partial<Relation> {
  const chosen = FURTHER.flatMap((field) => {
    const [value] = edges.flatMap(({ relation }) => relation[field] ?? []).sort(compareText);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(chosen) as Partial<Relation>;
}

function evidenceOf(edges: readonly Rekeyed[]): Evidence[] {
  const places = new Map<string, Evidence>();
  for (const place of edges.flatMap(({ relation }) => relation.evidence)) {
    const key = `${place.text} ${place.start}-${place.end}`;
    const known = places.get(key);
    if (!known || known.confidence < place.confidence) places.set(key, place);
  }
  return [...places.values()].sort(byPlace);
}
