import { serialiseGraph } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { historyGraph, lettersGraph } from "./small-graphs.ts";

/** The store that a test works on, once it is open. */
export type Given = () => GraphStore;

/** Removes every text of the store, and takes back every decision that holds; the entries of the ledger stay. */
export async function emptied(store: GraphStore): Promise<void> {
  for (const text of (await store.texts()).texts) await store.removeText(text.id);
  await undoAll(store);
}

/** Takes back every decision that holds, latest first. */
export async function undoAll(store: GraphStore): Promise<void> {
  const { rows } = await store.decisions({ limit: 1_000_000 });
  for (const { decision, state } of rows)
    if (decision.act.kind !== "undo" && state !== "undone") await store.undoDecision(decision.id);
}

/** Loads the letters, then the history. */
export async function loadBoth(store: GraphStore): Promise<void> {
  for (const builder of [lettersGraph(), historyGraph()]) await store.load(builder.graph(), builder.bodies());
}

/** The whole graph of the store as bytes. */
export async function exported(store: GraphStore): Promise<string> {
  return serialiseGraph((await store.exportGraph()).graph);
}
