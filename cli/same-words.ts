import type { TextRecord } from "#model";
import type { GraphStore } from "../server/store/graph-store.ts";

/** A text whose very words a store holds under another id. */
export interface HeldText {
  readonly id: string;
  /** The id under which the store holds the same words. */
  readonly as: string;
}

/** Those of the texts that are new to the store but whose words it holds already, under another id. */
export async function heldAlready(
  store: GraphStore,
  texts: readonly Pick<TextRecord, "id" | "sha256">[],
): Promise<HeldText[]> {
  const { texts: held } = await store.texts();
  const ids = new Set(held.map(({ id }) => id));
  return texts.flatMap(({ id, sha256 }) => {
    const twin = held.find((one) => one.sha256 === sha256);
    return twin === undefined || ids.has(id) ? [] : [{ id, as: twin.id }];
  });
}
