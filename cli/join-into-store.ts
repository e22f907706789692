import type { Bodies, Graph } from "#model";
import { linkTexts } from "../extract/corpus/link-texts.ts";
import { withoutTexts } from "../extract/corpus/without-texts.ts";
import type { GraphStore, LoadProgress } from "../server/store/graph-store.ts";
import type { LoadedGraph } from "./graph-file.ts";
import { sayReplaced } from "./say-replaced.ts";
import { sayUnreplayed } from "./say-unreplayed.ts";

/**
 * Loads graphs into a store so that what they name and what the store holds already are one where they mean the same. They
 * are joined with what was read; what readers decided is replayed on it by the store, and what finds nothing any more is said.
 * Entities of the store keep their ids; a text that is there already is replaced, which is said where it was
 * of another file. Gives the ids of the texts that are as
 * they were. The whole graph of the store is held in memory meanwhile.
 */
export async function joinIntoStore(
  store: GraphStore,
  loaded: readonly LoadedGraph[],
  onProgress?: LoadProgress,
): Promise<ReadonlySet<string>> {
  const there = await store.exportGraph("read");
  const graphs = loaded.map(({ graph }) => graph);
  const coming = graphs.flatMap((graph) => graph.attributes.texts);
  const bodies: Bodies = new Map([...there.bodies, ...loaded.flatMap((one) => [...one.bodies])]);
  const held = withoutTexts(there.graph, new Set(coming.map(({ id }) => id)), there.bodies);
  const joined = joinedGraph(graphs, held, bodies);
  const { texts, unchanged, unreplayed } = await store.load(joined, bodies, onProgress);
  sayReplaced(there.graph.attributes.texts, coming);
  sayUnreplayed(unreplayed);
  const known = new Map(there.graph.attributes.texts.map(({ id, sha256 }) => [id, sha256]));
  const same = coming.filter(({ id, sha256 }) => known.get(id) === sha256);
  const isSame = texts === unchanged || same.length < coming.length;
  return new Set(isSame ? same.map(({ id }) => id) : []);
}

/** A first single graph goes in as it is: there is nothing to join it to. */
function joinedGraph(graphs: readonly Graph[], held: Graph, bodies: Bodies): Graph {
  const [only] = graphs;
  if (only && graphs.length === 1 && held.nodes.length === 0) return only;
  return linkTexts(graphs, held.nodes.length > 0 ? { bodies, held } : { bodies });
}
