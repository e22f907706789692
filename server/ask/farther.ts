import { type AnswerRow, LIMITS, type Quote, type RelationSummary, type SubgraphReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { summary } from "./find-name.ts";
import { type Reached, reachedFrom } from "./reached-from.ts";
import { quotesOfRow } from "./rows.ts";
import type { Tie } from "./ties.ts";

/** What lies beyond the first ring, and how many there are before any cut. */
export interface Rings {
  readonly farther: readonly Reached[];
  readonly total: number;
  readonly entities: ReadonlyMap<string, SubgraphReply["entities"][number]>;
}

/** As many of the first ring, strongest first, are walked on from. */
const SEEDS = 50;
const NOTHING: Rings = { farther: [], total: 0, entities: new Map() };

/** The entities up to `hops` beyond the first ring, those in the middle (`centre`) apart; nearest first. */
export async function beyond(
  store: GraphStore,
  centre: readonly string[],
  ring: readonly Tie[],
  hops: number,
): Promise<Rings> {
  const seeds = ring.slice(0, SEEDS).map(({ entity }) => entity.id);
  if (hops < 1 || seeds.length === 0) return NOTHING;
  const reply = await store.subgraph({
    seeds,
    hops,
    limit: LIMITS.entities.max,
    fanOut: LIMITS.fanOut.default,
  });
  if (reply === undefined) return NOTHING;
  const near = new Set([...centre, ...ring.map(({ entity }) => entity.id)]);
  const inside = reply.entities.filter(({ id }) => near.has(id)).length;
  return {
    farther: reachedFrom(ring, reply, near),
    total: Math.max(0, reply.total.entities - inside),
    entities: new Map(reply.entities.map((entity) => [entity.id, entity])),
  };
}

/** The row of a farther entity: the sentence of the first tie, then those of the last relation. */
export async function rowOfFarther(store: GraphStore, one: Reached, rings: Rings): Promise<AnswerRow[]> {
  const entity = rings.entities.get(one.id);
  if (entity === undefined) return [];
  const { distance, words, strength, first, last } = one;
  const proof = await proofOf(store, last);
  const quotes = quotesOfRow([...first.quotes.slice(0, 1), ...proof]);
  return [{ entity: summary(entity), words, distance, strength, quotes }];
}

/** The sentences of one relation, as the path of one step that it is. */
async function proofOf(store: GraphStore, { id, type, source, target }: RelationSummary): Promise<Quote[]> {
  const reply = await store.paths({
    from: source,
    to: target,
    relations: [type],
    maxHops: 1,
    limit: LIMITS.paths.max,
  });
  const steps = (reply?.paths ?? []).flatMap(({ relations }) => relations);
  return steps.find((step) => step.id === id)?.evidence ?? [];
}
