import type { EntitySummary, Namesake, Quote } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { FoundName } from "./find-name.ts";

/** How many who bear one name are told apart. */
const MOST = 6;
/** Places among which a sentence is looked for: who is spoken of is said where the name comes first. */
const FIRST_PLACES = 10;

/** Those who bear a name that was looked up, the one that it was taken for first, each with what tells it from the others. */
export function toldApart(store: GraphStore, { entity, namesakes }: FoundName): Promise<Namesake[]> {
  const all = [...(entity ? [entity] : []), ...namesakes].slice(0, MOST);
  return Promise.all(all.map((one) => told(store, one)));
}

async function told(store: GraphStore, entity: EntitySummary): Promise<Namesake> {
  const { id } = entity;
  const [page, places] = await Promise.all([store.entity(id), store.mentions(id, { limit: FIRST_PLACES })]);
  const named = fullest(places?.mentions ?? []);
  return {
    ...entity,
    ...(page?.born !== undefined && { born: page.born }),
    ...(page?.died !== undefined && { died: page.died }),
    texts: page?.texts.length ?? 1,
    ...(named && { named }),
  };
}

/** The place with the longest name, the first of those. */
function fullest(places: readonly Quote[]): Quote | undefined {
  const longest = Math.max(0, ...places.map(({ quote }) => quote.length));
  return places.find(({ quote }) => quote.length === longest);
}
