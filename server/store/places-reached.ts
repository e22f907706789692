import { groupedBy, placesOfAll, relationId } from "#model";
import { type AdjacencyIndex, relationTypeOf } from "./adjacency-index.ts";
import type { RelationHead } from "./graph-source.ts";
import type { ReadSource } from "./source-of-signers.ts";
import type { Walk } from "./walk-subgraph.ts";

/** How many places state that an entity is reached from nearer ones, by its number; a place that states several relations is one. */
export async function placesReached(
  source: Pick<ReadSource, "relations">,
  index: AdjacencyIndex,
  walk: Walk,
): Promise<ReadonlyMap<number, number>> {
  const inward = inwardTies(index, walk);
  const shared = [...inward].filter(([, ties]) => isTextShared(index, ties));
  const heads = shared.flatMap(([, ties]) => ties.map((tie) => headOf(index, tie)));
  const edges = heads.length > 0 ? await source.relations(heads) : new Map<string, never>();
  const evidenceOf = (tie: number) => edges.get(headOf(index, tie).id)?.attributes.evidence ?? [];
  const exact = new Map(shared.map(([far, ties]) => [far, placesOfAll(ties.map(evidenceOf)).length]));
  const sum = (ties: readonly number[]) => ties.reduce((all, tie) => all + (index.places[tie] ?? 0), 0);
  return new Map([...inward].map(([far, ties]) => [far, exact.get(far) || sum(ties)]));
}

/** The relations of each entity that come from those one step nearer. */
function inwardTies(index: AdjacencyIndex, { entities, distances, relations }: Walk) {
  const steps = new Map(entities.map((entity, place) => [entity, distances[place] ?? 0]));
  const farEnd = (tie: number): number | undefined => {
    const [source = 0, target = 0] = [index.source[tie], index.target[tie]];
    const ahead = (steps.get(target) ?? 0) - (steps.get(source) ?? 0);
    return ahead === 1 ? target : ahead === -1 ? source : undefined;
  };
  const ends = Array.from(relations, (tie) => ({ tie, far: farEnd(tie) }));
  const inward = ends.flatMap(({ tie, far }) => (far === undefined ? [] : [{ tie, far }]));
  return new Map(
    [...groupedBy(inward, ({ far }) => far)].map(([far, ties]) => [far, ties.map(({ tie }) => tie)]),
  );
}

/** True where a text states more than one of the relations. */
function isTextShared(index: AdjacencyIndex, ties: readonly number[]): boolean {
  const texts = ties.flatMap((tie) => [...(index.textsOf[tie] ?? [])]);
  return new Set(texts).size < texts.length;
}

function headOf(index: AdjacencyIndex, tie: number): RelationHead {
  const type = relationTypeOf(index, tie);
  const source = index.ids[index.source[tie] ?? 0] ?? "";
  const target = index.ids[index.target[tie] ?? 0] ?? "";
  return { id: relationId(type, source, target), type, source, target };
}
