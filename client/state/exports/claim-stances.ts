import type { EntitySummary, Polarity } from "#model";
import { fetchEntity } from "../../api/api.ts";
import { stanceOfEntity } from "../claim-groups.ts";
import { askEach } from "./ask-each.ts";

/** How whoever makes a claim stands to its words, by the id of the claim. */
export type Stances = ReadonlyMap<string, Polarity>;

/** The stances of those of the entities that are claims; a list of entities does not say them. */
export async function stancesOf(entities: Iterable<Pick<EntitySummary, "id" | "type">>): Promise<Stances> {
  const claims = [...entities].flatMap(({ id, type }) => (type === "Claim" ? [id] : []));
  const stances = new Map<string, Polarity>();
  await askEach(claims, async (id) => {
    stances.set(id, stanceOfEntity(await fetchEntity(id)));
  });
  return stances;
}
