import { type ClaimQuoted, type ClaimsQuery, type EntitySummary, LIMITS } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { CLAIMS_QUERIES, cypherText } from "./cypher-text.ts";
import { counted, short } from "./in-words.ts";
import { rowOfClaim } from "./rows.ts";
import { worksOf } from "./works-of.ts";

/** Works of a person whose claims count as the person's. */
const WORKS_COUNTED = 20;

/** What the claims are about: an entity, or words where no entity is called just so; either may be absent. */
interface Subject {
  readonly y?: EntitySummary;
  readonly topic?: string;
}

/** What x, or a work by x, says about y, or in which claims the words are that name no entity; x may be left out. */
export async function answerClaims({ store, x, y, topic, limit }: Asked): Promise<Answer> {
  const byWords = topic === undefined ? [] : await claimsOf(store, x, { topic });
  const isByWords = topic !== undefined && (byWords.length > 0 || y === undefined);
  const subject: Subject = isByWords ? { topic } : { ...(y && { y }) };
  const claims = isByWords ? byWords : await claimsOf(store, x, subject);
  return {
    answer: sentence(x, subject, claims.length),
    rows: claims.slice(0, limit).map(rowOfClaim),
    total: claims.length,
    order: "in the order of reading",
    isByWords,
    api: apiCall("/api/claims", { ...(x && { speaker: x.id }), ...queryOf(subject) }),
    cypher: cypher(x, subject),
  };
}

async function claimsOf(store: GraphStore, x: EntitySummary | undefined, subject: Subject) {
  const found = new Map<string, ClaimQuoted>();
  for (const speaker of await speakersOf(store, x)) {
    for (const claim of await listed(store, { ...speaker, ...queryOf(subject) })) found.set(claim.id, claim);
  }
  // A claim may name y without being about it.
  const named = x && subject.y ? await listed(store, { speaker: x.id, q: subject.y.label }) : [];
  for (const claim of named) found.set(claim.id, claim);
  return [...found.values()];
}

async function speakersOf(store: GraphStore, x: EntitySummary | undefined): Promise<{ speaker?: string }[]> {
  if (x === undefined) return [{}];
  const works = x.type === "Work" ? [] : (await worksOf(store, x)).map(({ target }) => target.id);
  return [x.id, ...works.slice(0, WORKS_COUNTED)].map((speaker) => ({ speaker }));
}

function queryOf({ y, topic }: Subject): { about?: string; q?: string } {
  return { ...(y && { about: y.id }), ...(topic !== undefined && { q: topic }) };
}

async function listed(store: GraphStore, query: ClaimsQuery): Promise<ClaimQuoted[]> {
  return (await store.claims({ ...query, limit: LIMITS.rows.max })).claims;
}

function cypher(x: EntitySummary | undefined, { y, topic }: Subject): string {
  const parameters = {
    ...(x && { x: x.id }),
    ...(y && { y: y.id }),
    ...(topic !== undefined && { words: topic }),
  };
  if (topic !== undefined)
    return cypherText(x ? CLAIMS_QUERIES.spokenWords : CLAIMS_QUERIES.words, parameters);
  if (x && y) return cypherText(CLAIMS_QUERIES.both, parameters);
  return cypherText(x ? CLAIMS_QUERIES.speaker : CLAIMS_QUERIES.subject, parameters);
}

function sentence(x: EntitySummary | undefined, { y, topic }: Subject, count: number): string {
  const about = y
    ? ` about ${short(y.label)}`
    : topic === undefined
      ? ""
      : ` with the words “${short(topic)}”`;
  const by = x ? ` by ${short(x.label)}` : "";
  return count === 0 ? `No claim${by}${about} was found here.` : `${counted(count, "claim")}${by}${about}.`;
}
