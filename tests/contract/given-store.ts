import { serialiseGraph } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { historyGraph, lettersGraph } from "./small-graphs.ts";

/** The store that a test works on, once it is open. */
export type Given = () => GraphStore;

/** Removes every text of the store. */
export async function emptied(store: GraphStore): Promise<void> {
  for (const text of (await store.texts()).texts) await store.removeText(text.id);
}

/** Loads the letters, then the history. */
export async function loadBoth(store: GraphStore): Promise<void> {
  for (const builder of [lettersGraph(), historyGraph()]) await store.load(builder.graph(), builder.bodies());
}

/** The whole graph of the store as bytes. */
export async function exported(store: GraphStore): Promise<string> {
  return serialiseGraph((await store.exportGraph()).graph);
}
