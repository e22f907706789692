import { type EntitySummary, type Polarity, stanceOn } from "#model";
import { fetchEntity } from "../../api/api.ts";

/** Claims that are asked for at the same time. */
const AT_ONCE = 6;

/** How whoever makes a claim stands to its words, by the id of the claim. */
export type Stances = ReadonlyMap<string, Polarity>;

/** The stances of those of the entities that are claims; a list of entities does not say them. */
export async function stancesOf(entities: Iterable<Pick<EntitySummary, "id" | "type">>): Promise<Stances> {
  const waiting = [...entities].flatMap(({ id, type }) => (type === "Claim" ? [id] : []));
  const stances = new Map<string, Polarity>();
  const askOn = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const { label: words, polarity } = await fetchEntity(id);
      stances.set(id, stanceOn({ words, ...(polarity && { polarity }) }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return stances;
}
