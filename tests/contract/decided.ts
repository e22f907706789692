import type { DecideReply, PlaceInText } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { loadBoth } from "./given-store.ts";
import { historyGraph, lettersGraph } from "./small-graphs.ts";

/** The id of the decision that a reply tells of. */
export function idOf({ row }: DecideReply): string {
  return row.decision.id;
}

/** The place of some words in the letters or the history, the first time or the nth (from 0). */
export function placeOf(text: "letters" | "history", words: string, nth = 0): PlaceInText {
  const body = (text === "letters" ? lettersGraph() : historyGraph()).bodies().get(text) ?? "";
  let start = -1;
  for (let count = 0; count <= nth; count++) start = body.indexOf(words, start + 1);
  if (start < 0) throw new Error(`decided: ${text} does not say "${words}" ${nth + 1} times`);
  return { text, start, end: start + words.length };
}

/** The store after both texts are in, for tests that only need a graph. */
export async function withBoth(store: GraphStore): Promise<GraphStore> {
  await loadBoth(store);
  return store;
}
