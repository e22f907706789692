import type { Quote, RelationSummary } from "#model";
import { fetchRelations } from "../../api/api.ts";

/** Entities whose relations are asked for at the same time. */
const AT_ONCE = 6;
/** As many relations of one entity as the server gives at the most. */
const MOST = 500;

/** Every sentence that states the relations, by the id of each; those beyond the most that one entity is asked for are left out. */
export async function proofsOf(
  relations: readonly Pick<RelationSummary, "id" | "source">[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const wanted = new Set(relations.map(({ id }) => id));
  const waiting = [...new Set(relations.map(({ source }) => source))];
  const proofs = new Map<string, readonly Quote[]>();
  const askOn = async (): Promise<void> => {
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      const reply = await fetchRelations(source, { limit: MOST });
      for (const { id, evidence } of reply.relations) if (wanted.has(id)) proofs.set(id, evidence);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return proofs;
}
