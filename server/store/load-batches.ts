import type { Bodies, Graph } from "#model";
import { type KeptLedger, rowsOf } from "./decision-rows.ts";
import { assertValid, batchesOf } from "./graph-gate.ts";
import type { LoadProgress, LoadReport } from "./graph-store.ts";
import type { TextShare } from "./text-shares.ts";

/** What a load works with: what is asked, the hashes of the texts that are there, and how the engine writes one batch. */
export interface Load {
  readonly graph: Graph;
  readonly bodies: Bodies;
  readonly onProgress: LoadProgress | undefined;
  readonly hashes: () => Promise<ReadonlyMap<string, string>>;
  /** Gives the ids of the decisions that hold and have lost their effect. */
  readonly write: (shares: readonly TextShare[]) => Promise<readonly string[]>;
  readonly ledger: () => Promise<KeptLedger>;
}

/** Checks the graph and writes it batch by batch; a text that is there already with the same share is left alone. */
export async function loadBatches(load: Load): Promise<LoadReport> {
  const { graph, bodies, onProgress, hashes, write } = load;
  assertValid(graph, bodies);
  const there = await hashes();
  const total = graph.nodes.length + graph.edges.length;
  const lost = new Set<string>();
  let [unchanged, done] = [0, 0];
  for (const batch of batchesOf(graph, bodies)) {
    const changed = batch.filter((share) => there.get(share.record.id) !== share.hash);
    if (changed.length > 0) for (const decision of await write(changed)) lost.add(decision);
    unchanged += batch.length - changed.length;
    done += batch.reduce((sum, share) => sum + share.nodes.length + share.edges.length, 0);
    onProgress?.(Math.min(done, total), total);
  }
  const { texts } = graph.attributes;
  const unreplayed = lost.size === 0 ? [] : rowsOf(await load.ledger(), lost);
  const [entities, relations] = [graph.nodes.length, graph.edges.length];
  return { texts: texts.length, entities, relations, unchanged, unreplayed };
}
