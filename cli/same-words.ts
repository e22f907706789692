import type { TextRecord } from "#model";
import type { GraphStore } from "../server/store/graph-store.ts";

type Words = Pick<TextRecord, "id" | "sha256">;

/** The texts of a store by their words, asked for once. */
export interface HeldTexts {
  /** The id under which the words of this text are there already, where it is another one and this text is new. */
  as(text: Words): string | undefined;
  /** Notes that the text is there now. */
  add(text: Words): void;
}

/** The texts that a store holds now. */
export async function heldTexts(store: GraphStore): Promise<HeldTexts> {
  const ids = new Set<string>();
  const byWords = new Map<string, string>();
  const add = ({ id, sha256 }: Words) => {
    ids.add(id);
    if (!byWords.has(sha256)) byWords.set(sha256, id);
  };
  for (const text of (await store.texts()).texts) add(text);
  return { as: ({ id, sha256 }) => (ids.has(id) ? undefined : byWords.get(sha256)), add };
}
