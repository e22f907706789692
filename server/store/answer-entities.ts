import {
  compareText,
  type EntityReply,
  groupedBy,
  LIMITS,
  type Mention,
  type MentionsReply,
  type PageQuery,
  RELATION_TYPE_NAMES,
  type RelationsQuery,
  type RelationsReply,
} from "#model";
import { countedBy, inOrderOf } from "./count-by.ts";
import { quotePlaces, quoteRelations } from "./quote-relations.ts";
import type { ReadSource } from "./source-of-signers.ts";

/** The page of an entity: its names and dates, the texts that name it, its relations by number. */
export async function answerEntity(source: ReadSource, id: string): Promise<EntityReply | undefined> {
  const entity = await source.entity(id);
  if (!entity) return undefined;
  const { mentions, ...rest } = entity;
  const perText = groupedBy(mentions, (mention) => mention.text);
  const texts = await source.texts([...perText.keys()]);
  const heads = await source.relationsOf(id);
  const relations = countedBy(heads, (relation) => relation.type);
  return {
    id,
    ...rest,
    mentions: mentions.length,
    texts: [...perText]
      .map(([text, places]) => {
        const { title = text, length = 1 } = texts.get(text)?.record ?? {};
        return { id: text, title, mentions: places.length, spread: spreadOf(places, length) };
      })
      .sort((a, b) => b.mentions - a.mentions || compareText(a.id, b.id)),
    relations: inOrderOf(RELATION_TYPE_NAMES, relations),
    citedBy: heads.filter(({ type, target }) => type === "CITES" && target === id).length,
  };
}

/** Parts into which a text is cut to say where in it somebody is named. */
const PARTS = 20;

function spreadOf(places: readonly Mention[], length: number): number[] {
  const parts = Array<number>(PARTS).fill(0);
  for (const { start } of places) {
    const part = Math.min(PARTS - 1, Math.floor((start / length) * PARTS));
    parts[part] = (parts[part] ?? 0) + 1;
  }
  return parts;
}

/** The places that name an entity, in the order of reading. */
export async function answerMentions(
  source: ReadSource,
  id: string,
  { limit = LIMITS.rows.default, offset = 0 }: PageQuery,
): Promise<MentionsReply | undefined> {
  const entity = await source.entity(id);
  if (!entity) return undefined;
  const page = entity.mentions.slice(offset, offset + limit);
  const total = entity.mentions.length;
  return { total, truncated: page.length < total, mentions: await quotePlaces(source, page) };
}

/** The relations of an entity with every sentence that states them, strongest first. */
export async function answerRelations(
  source: ReadSource,
  id: string,
  { type, limit = LIMITS.rows.default, offset = 0 }: RelationsQuery,
): Promise<RelationsReply | undefined> {
  if (!(await source.summaries([id])).has(id)) return undefined;
  const all = (await source.relationsOf(id)).filter(
    (relation) => type === undefined || relation.type === type,
  );
  const page = all.slice(offset, offset + limit);
  return {
    total: all.length,
    truncated: page.length < all.length,
    relations: await quoteRelations(source, page),
  };
}
