import { groupedBy, LIMITS, type Quote, type RelationQuoted, type RelationSummary } from "#model";
import { fetchRelations } from "../../api/api.ts";
import { askEach } from "./ask-each.ts";

/** Sentences by the id of the relation that they state. */
export type Proofs = ReadonlyMap<string, readonly Quote[]>;

/** Every sentence that states the relations. */
export async function proofsOf(
  relations: readonly Pick<RelationSummary, "id" | "source">[],
): Promise<Proofs> {
  const bySource = groupedBy(relations, ({ source }) => source);
  const proofs = new Map<string, readonly Quote[]>();
  await askEach(bySource.keys(), async (source) => {
    const wanted = new Set((bySource.get(source) ?? []).map(({ id }) => id));
    for (const { id, evidence } of await relationsOf(source, wanted)) proofs.set(id, evidence);
  });
  return proofs;
}

/** Those relations of an entity that are wanted, page by page until all are there. */
async function relationsOf(source: string, wanted: ReadonlySet<string>): Promise<RelationQuoted[]> {
  const found: RelationQuoted[] = [];
  for (let offset = 0; found.length < wanted.size; offset += LIMITS.rows.max) {
    const { relations, total } = await fetchRelations(source, { limit: LIMITS.rows.max, offset });
    found.push(...relations.filter(({ id }) => wanted.has(id)));
    if (offset + relations.length >= total || relations.length === 0) break;
  }
  return found;
}
