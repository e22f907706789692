import { onlySpeaksOf } from "#model";
import { type AdjacencyIndex, relationSummary, relationTypeOf } from "./adjacency-index.ts";
import type { ReadSource } from "./source-of-signers.ts";

/** Looks at the places of those citations of the index that were not shown before: whether they only speak of the other. */
export async function fillSpeaksOf(
  source: Pick<ReadSource, "relations">,
  index: AdjacencyIndex,
  numbers: Iterable<number>,
): Promise<void> {
  const unknown = [...numbers].filter(
    (number) => relationTypeOf(index, number) === "CITES" && !index.speaksOf.has(number),
  );
  if (unknown.length === 0) return;
  const heads = unknown.map((number) => relationSummary(index, number));
  const edges = await source.relations(heads);
  for (const [place, number] of unknown.entries()) {
    const evidence = edges.get(heads[place]?.id ?? "")?.attributes.evidence ?? [];
    index.speaksOf.set(number, onlySpeaksOf("CITES", evidence));
  }
}
