import {
  type AnswerRow,
  CONNECTED,
  LIMITS,
  type Quote,
  type RelationSummary,
  type SubgraphReply,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { summary } from "./find-name.ts";
import { type Reached, reachedFrom } from "./reached-from.ts";
import { quotesOfRow } from "./rows.ts";
import type { Tie } from "./ties.ts";

/** What the texts state around the middle, step by step, and how many there are before any cut. */
export interface Rings {
  /** Those beyond the first ring. */
  readonly farther: readonly Reached[];
  readonly total: number;
  readonly entities: ReadonlyMap<string, SubgraphReply["entities"][number]>;
}

const NOTHING: Rings = { farther: [], total: 0, entities: new Map() };

/** The entities up to `hops` around those in the middle (`centre`), by what the texts state; over the ties of the first ring. */
export async function statedWithin(
  store: GraphStore,
  centre: readonly string[],
  ring: readonly Tie[],
  hops: number,
): Promise<Rings> {
  const { limit, fanOut, relations } = CONNECTED;
  const seeds = [...centre];
  const reply = await store.subgraph({ seeds, hops, limit, fanOut, relations: [...relations] });
  if (reply === undefined) return NOTHING;
  const stated = ring.filter(({ kind }) => kind === "stated");
  const near = new Set([...centre, ...stated.map(({ entity }) => entity.id)]);
  return {
    farther: reachedFrom(stated, reply, near),
    total: Math.max(0, reply.total.entities - centre.length),
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
