import { IN_MEMORY } from "../../cli/store-choice.ts";
import { openStore } from "../../server/store/open-store.ts";
import { plainRows, plainWalk } from "./plain-walk.ts";
import { randomFrom } from "./random.ts";
import { personId, syntheticGraph } from "./synthetic-graph.ts";
import { percentile, timed } from "./timing.ts";

/** Milliseconds of one neighbourhood: of the store, and of a plain walk over typed arrays in the same process. */
export interface SubgraphResult {
  readonly people: number;
  readonly relations: number;
  readonly loadSeconds: number;
  readonly store: { readonly p50: number; readonly p99: number };
  readonly plain: { readonly p50: number; readonly p99: number };
}

const ENTITIES_ASKED = 150;
const SEED = 1871;

/** Asks neighbourhoods of two hops around random people of a synthetic graph, by turns with the plain walk. */
export async function measureSubgraph(people: number, queries: number): Promise<SubgraphResult> {
  const { graph, bodies, ends } = syntheticGraph(people, 4);
  const rows = plainRows(people, ends);
  const store = await openStore(IN_MEMORY);
  const load = await timed(() => store.load(graph, bodies));
  const random = randomFrom(SEED);
  const times: { store: number[]; plain: number[] } = { store: [], plain: [] };
  for (let query = -20; query < queries; query += 1) {
    const seed = Math.floor(random() * people);
    const asked = { seeds: [personId(seed)], hops: 2, limit: ENTITIES_ASKED };
    const plain = await timed(() => plainWalk(rows, seed, ENTITIES_ASKED));
    const answered = await timed(() => store.subgraph(asked));
    if (query < 0) continue; // the first ones warm both up
    times.plain.push(plain);
    times.store.push(answered);
  }
  await store.close();
  const spread = (of: readonly number[]) => ({ p50: percentile(of, 0.5), p99: percentile(of, 0.99) });
  return {
    people,
    relations: ends.length,
    loadSeconds: load / 1_000,
    store: spread(times.store),
    plain: spread(times.plain),
  };
}
