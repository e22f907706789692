import {
  type ClaimQuoted,
  type ClaimsQuery,
  type ClaimsReply,
  compareText,
  type Entity,
  type EntitySummary,
  LIMITS,
} from "#model";
import type { ClaimHead, GraphSource } from "./graph-source.ts";
import { holderOf } from "./holds-all.ts";
import { quotesFrom } from "./quote-relations.ts";

/** The claims by speaker, subject, kind and words, in the order of reading, each with its place. */
export async function answerClaims(source: GraphSource, query: ClaimsQuery): Promise<ClaimsReply> {
  const { speaker, about, kind, q, limit = LIMITS.rows.default, offset = 0 } = query;
  const heads = await source.claims({
    ...(speaker !== undefined && { speaker }),
    ...(about !== undefined && { about }),
    ...(kind && { kind }),
  });
  const isAsked = q === undefined ? () => true : holderOf(q);
  const all = heads.filter((claim) => isAsked(claim.words));
  const page = all.sort(inReadingOrder).slice(offset, offset + limit);
  return { total: all.length, truncated: page.length < all.length, claims: await quotedClaims(source, page) };
}

function inReadingOrder(a: ClaimHead, b: ClaimHead): number {
  return compareText(a.text, b.text) || a.start - b.start || compareText(a.id, b.id);
}

async function quotedClaims(source: GraphSource, heads: readonly ClaimHead[]): Promise<ClaimQuoted[]> {
  const texts = await source.texts([...new Set(heads.map((head) => head.text))]);
  const claims = await Promise.all(heads.map((head) => claimOf(source, head.id)));
  const ends = await source.summaries([
    ...new Set(claims.flatMap((claim) => [...claim.speakers, ...claim.about])),
  ]);
  const known = (ids: readonly string[]): EntitySummary[] => ids.flatMap((id) => ends.get(id) ?? []);
  return claims.flatMap(({ id, entity, speakers, about }) => {
    const [place] = quotesFrom(texts, entity?.mentions.slice(0, 1) ?? []);
    if (!entity || !place) return [];
    const { kind, polarity, status } = entity;
    return [
      {
        id,
        words: entity.label,
        ...(kind && { kind }),
        ...(polarity && { polarity }),
        ...(status && { status }),
        speakers: known(speakers),
        about: known(about),
        place,
      },
    ];
  });
}

interface ClaimEnds {
  readonly id: string;
  readonly entity: Entity | undefined;
  readonly speakers: readonly string[];
  readonly about: readonly string[];
}

async function claimOf(source: GraphSource, id: string): Promise<ClaimEnds> {
  const [entity, relations] = await Promise.all([source.entity(id), source.relationsOf(id)]);
  const ends = (type: string) => relations.filter((relation) => relation.type === type);
  return {
    id,
    entity,
    speakers: ends("ASSERTS").map((relation) => relation.source),
    about: ends("ABOUT").map((relation) => relation.target),
  };
}
