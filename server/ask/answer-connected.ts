import { type AnswerRow, CONNECTED } from "#model";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { CONNECTED_QUERIES, cypherText } from "./cypher-text.ts";
import { rowOfFarther, statedWithin } from "./farther.ts";
import { counted, short } from "./in-words.ts";
import { quotesOfRow } from "./rows.ts";
import { ringAround, type Tie } from "./ties.ts";

/** Everything connected to x: by distance; stated relations before claims before shared sentences; strongest first. */
export async function answerConnected(asked: Asked): Promise<Answer> {
  const { store, x, kin, hops = CONNECTED.hops, limit } = asked;
  if (x === undefined) throw new Error("ask: nothing to be connected to");
  const centre = kin ? [x, kin] : [x];
  const ids = centre.map(({ id }) => id);
  const ring = await ringAround(store, centre);
  const rings = await statedWithin(store, ids, ring.ties, hops);
  const ties = ring.ties.filter(({ kind, entity }) => kind === "stated" || !rings.entities.has(entity.id));
  const near = ties.slice(0, limit).map(rowOfTie);
  const chosen = rings.farther.slice(0, limit - near.length);
  const far = await Promise.all(chosen.map((one) => rowOfFarther(store, one, rings)));
  const loose = ties.filter(({ kind }) => kind !== "stated").length;
  return {
    answer: sentence({ name: short(x.label), ties, unread: ring.unread, stated: rings.total, hops }),
    rows: [...near, ...far.flat()],
    total: rings.total + loose,
    order: "nearest and closest first",
    api: apiCall("/api/subgraph", { seeds: ids, hops }),
    cypher: cypherText(CONNECTED_QUERIES[hops as 1 | 2 | 3], { x: x.id }),
  };
}

/** A tie as a row of an answer. */
export function rowOfTie({ entity, kind, words, strength, quotes }: Tie): AnswerRow {
  const row = { entity, words, distance: 1, strength, quotes: quotesOfRow(quotes) };
  return kind === "stated" ? row : { ...row, tie: kind };
}

interface Sum {
  readonly name: string;
  readonly ties: readonly Tie[];
  readonly unread: number;
  /** Entities that the texts state a way to. */
  readonly stated: number;
  readonly hops: number;
}

function sentence({ name, ties, unread, stated, hops }: Sum): string {
  const of = (kind: Tie["kind"]) => ties.filter((tie) => tie.kind === kind).length;
  const more = moreInWords(of("claim"), of("together"));
  const cut = unread === 0 ? "" : ` Its ${unread} weakest relations and claims were not read.`;
  if (stated === 0 && more === "") return `Nothing read here connects ${name} with anything else.`;
  if (stated === 0) return `No text states what ${name} is connected to; ${more}.${cut}`;
  const directly = of("stated");
  const far = hops < 2 ? " directly" : ` within ${hops} steps`;
  const parts = hops < 2 ? "" : ` (${directly} directly, ${Math.max(0, stated - directly)} farther)`;
  const are = counted(stated, "entity is", "entities are");
  return `${are} connected to ${name}${far} by what the texts state${parts}${more && `; ${more}`}.${cut}`;
}

/** "14 more only by a claim, 6 only by a shared sentence". */
function moreInWords(claims: number, sentences: number): string {
  const more = claims > 0 ? "" : " more";
  const parts = [
    claims > 0 && `${claims} more only by a claim`,
    sentences > 0 && `${sentences}${more} only by a shared sentence`,
  ];
  return parts.filter(Boolean).join(", ");
}
