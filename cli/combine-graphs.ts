import type { Graph } from "#model";
import { openStore } from "../server/store/open-store.ts";
import type { TextGraph } from "./read-texts.ts";
import { IN_MEMORY } from "./store-choice.ts";

/** One graph of many texts, as a store that loads them one by one would hold it; a single text's graph stays as it is. */
export async function combineGraphs(texts: readonly TextGraph[]): Promise<Graph> {
  const [first] = texts;
  if (first !== undefined && texts.length === 1) return first.graph;
  const store = await openStore(IN_MEMORY);
  try {
    for (const { id, body, graph } of texts) await store.load(graph, new Map([[id, body]]));
    return (await store.exportGraph()).graph;
  } finally {
    await store.close();
  }
}
