import type { AnswerRow } from "#model";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { CONNECTED_QUERIES, cypherText } from "./cypher-text.ts";
import { beyond, rowOfFarther } from "./farther.ts";
import { counted, short } from "./in-words.ts";
import { quotesOfRow } from "./rows.ts";
import { type Ring, ringAround, type Tie } from "./ties.ts";

/** Hops that are gone when the question names none. */
const HOPS = 2;

/** Everything connected to x: by distance; stated relations before claims before shared sentences; strongest first. */
export async function answerConnected({ store, x, kin, hops = HOPS, limit }: Asked): Promise<Answer> {
  if (x === undefined) throw new Error("ask: nothing to be connected to");
  const centre = kin ? [x, kin] : [x];
  const ids = centre.map(({ id }) => id);
  const ring = await ringAround(store, centre);
  const rings = await beyond(store, ids, ring.ties, hops - 1);
  const near = ring.ties.slice(0, limit).map(rowOfTie);
  const chosen = rings.farther.slice(0, limit - near.length);
  const far = await Promise.all(chosen.map((one) => rowOfFarther(store, one, rings)));
  return {
    answer: sentence(short(x.label), ring, rings.total, hops),
    rows: [...near, ...far.flat()],
    total: ring.ties.length + rings.total,
    order: "nearest and closest first",
    api: apiCall("/api/subgraph", { seeds: ids, hops }),
    cypher: cypherText(CONNECTED_QUERIES[hops as 1 | 2 | 3], { x: x.id }),
  };
}

/** A tie as a row of an answer. */
export function rowOfTie({ entity, words, strength, quotes }: Tie): AnswerRow {
  return { entity, words, distance: 1, strength, quotes: quotesOfRow(quotes) };
}

function sentence(name: string, { ties, unread }: Ring, farther: number, hops: number): string {
  if (ties.length === 0) return `Nothing read here connects ${name} with anything else.`;
  const of = (kind: Tie["kind"]) => ties.filter((tie) => tie.kind === kind).length;
  const kinds = `${of("stated")} by what the texts state, ${of("claim")} by claims, ${of("together")} only by a shared sentence`;
  const near = `${counted(ties.length, "entity is", "entities are")} connected to ${name} directly (${kinds})`;
  const far = hops < 2 ? "" : `, and ${farther} more within ${hops} hops`;
  return `${near}${far}.${unread === 0 ? "" : ` Its ${unread} weakest relations and claims were not read.`}`;
}
