import type { EntityReply, EntitySummary, EntityType, Quote, SearchReply } from "#model";
import { fetchEntity, fetchMentions, fetchSearch } from "../api/api.ts";

type Hit = SearchReply["entities"][number];
const SHOWN = 8;
const ASKED = 40;

/** Entities whose names match, of those that may be chosen. */
async function searchEntities(
  words: string,
  isAllowed: (entity: EntitySummary) => boolean,
  abort: AbortSignal,
): Promise<Hit[]> {
  const q = words.trim().slice(0, 500);
  if (q === "") return [];
  const { entities } = await fetchSearch({ q, limit: ASKED }, abort);
  return entities.filter(isAllowed).slice(0, SHOWN);
}

/** Entities that one of the words brings, the first words first, each entity once. */
export async function suggestEntities(
  hints: readonly string[],
  isAllowed: (entity: EntitySummary) => boolean,
  abort: AbortSignal,
): Promise<Hit[]> {
  const found = new Map<string, Hit>();
  for (const words of hints) {
    if (found.size >= SHOWN) break;
    for (const hit of await searchEntities(words, isAllowed, abort))
      if (!found.has(hit.id)) found.set(hit.id, hit);
  }
  return [...found.values()].slice(0, SHOWN);
}

/** Shorter words are articles and initials: they bring everybody. */
const TELLING = 4;

/** Words by which another form of a name is looked for: the whole of it, then its words; of a person the surname first. */
export function wordsToSeek({ type, label }: { type: EntityType; label: string }): string[] {
  const telling = label.split(" ").filter((word) => word.length >= TELLING);
  const byLength = [...telling].sort((a, b) => b.length - a.length);
  const surname = telling.at(-1);
  const words = type === "Person" ? [surname ?? label, label] : [label, ...byLength.slice(0, 3)];
  return [...new Set(words)];
}

/** An entity with some of the sentences that name it, enough to tell who it is. */
export interface EntityInContext {
  readonly entity: EntityReply;
  readonly quotes: readonly Quote[];
}

/** Fetches an entity and some of its places; all of them where so many are asked for. */
export async function fetchInContext(id: string, limit = 4): Promise<EntityInContext> {
  const [entity, { mentions }] = await Promise.all([fetchEntity(id), fetchMentions(id, { limit })]);
  return { entity, quotes: mentions };
}
