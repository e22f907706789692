import { type EntitySummary, LIMITS, type RelationQuoted } from "#model";
import type { GraphStore } from "../store/graph-store.ts";

/** The relations that say which works an entity wrote, or, of an organisation, published. */
export async function worksOf(
  store: GraphStore,
  x: Pick<EntitySummary, "id" | "type">,
): Promise<RelationQuoted[]> {
  const wrote = await store.relations(x.id, { type: "AUTHORED", limit: LIMITS.rows.max });
  const published =
    x.type === "Organisation"
      ? await store.relations(x.id, { type: "PUBLISHED", limit: LIMITS.rows.max })
      : undefined;
  const all = [...(wrote?.relations ?? []), ...(published?.relations ?? [])];
  return all.filter(({ source }) => source.id === x.id);
}
