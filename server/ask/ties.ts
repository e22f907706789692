import { type ClaimQuoted, type EntitySummary, groupedBy, LIMITS, type Quote, RELATION_TYPES } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { summary } from "./find-name.ts";
import { proven } from "./how-sure.ts";
import { short, stepInWords } from "./in-words.ts";
import { namedTogether } from "./named-together.ts";
import { distinct, strengthOf } from "./rows.ts";

/** What ties two entities: a stated relation, a claim of one about the other or about both, or one sentence that names both. */
export const TIE_KINDS = ["stated", "claim", "together"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** An entity that is tied to the one asked for, by its best kind of tie; the quotes prove every kind, best first. */
export interface Tie {
  readonly entity: EntitySummary;
  readonly kind: TieKind;
  readonly words: string;
  /** The confidence of the best place that states the words. */
  readonly best: number;
  readonly strength: number;
  readonly quotes: readonly Quote[];
}

const TOGETHER = "-> named in one sentence with -> ";

interface Thread {
  readonly entity: EntitySummary;
  readonly kind: TieKind;
  readonly words: string;
  readonly quotes: readonly Quote[];
}

/** The first ring around an entity, and how many relations and claims of a very great one were not read. */
export interface Ring {
  readonly ties: readonly Tie[];
  readonly unread: number;
}

/**
 * Everything that is tied at first hand to an entity, or to several that one name means: stated relations first, then
 * claims, then sentences that name both.
 */
export async function ringAround(store: GraphStore, centre: readonly EntitySummary[]): Promise<Ring> {
  const all: Thread[] = [];
  let unread = 0;
  for (const x of centre) {
    const relations = await relationThreads(store, x);
    const claims = await claimThreads(store, x);
    all.push(...relations.threads, ...claims.threads, ...(await sentenceThreads(store, x)));
    unread += relations.unread + claims.unread;
  }
  return { ties: woven(new Set(centre.map(({ id }) => id)), all), unread };
}

interface Read {
  readonly threads: readonly Thread[];
  readonly unread: number;
}

function woven(centre: ReadonlySet<string>, all: readonly Thread[]): Tie[] {
  const threads = all.filter(({ entity }) => !centre.has(entity.id) && entity.type !== "Claim");
  const byEntity = groupedBy(threads, ({ entity }) => entity.id);
  return [...byEntity.values()].flatMap(tieOf).sort(byKindAndStrength);
}

async function relationThreads(store: GraphStore, x: EntitySummary): Promise<Read> {
  const reply = await store.relations(x.id, { limit: LIMITS.rows.max });
  const relations = reply?.relations ?? [];
  const threads = relations.map((relation): Thread => {
    const isForward = relation.source.id === x.id;
    const entity = isForward ? relation.target : relation.source;
    const isStated = RELATION_TYPES[relation.type].stated;
    const step = isStated
      ? stepInWords(relation, isForward, entity.label)
      : `${TOGETHER}${short(entity.label)}`;
    const words = `${short(x.label)} ${step}`;
    const kind = isStated ? "stated" : "together";
    return { entity: summary(entity), kind, words, quotes: relation.evidence };
  });
  return { threads, unread: (reply?.total ?? 0) - relations.length };
}

async function claimThreads(store: GraphStore, x: EntitySummary): Promise<Read> {
  const limit = LIMITS.rows.max;
  const about = await store.claims({ about: x.id, limit });
  const spoken = await store.claims({ speaker: x.id, limit });
  const threads = [
    ...about.claims.flatMap((claim) => [
      ...threadsTo(claim, claim.speakers, `${short(x.label)} -> spoken of by -> `),
      ...threadsTo(claim, claim.about, `${short(x.label)} -> in one claim with -> `),
    ]),
    ...spoken.claims.flatMap((claim) =>
      threadsTo(claim, claim.about, `${short(x.label)} -> speaks about -> `),
    ),
  ];
  const read = about.claims.length + spoken.claims.length;
  return { threads, unread: about.total + spoken.total - read };
}

function threadsTo({ place }: ClaimQuoted, entities: readonly EntitySummary[], words: string): Thread[] {
  return entities.map((entity) => ({
    entity: summary(entity),
    kind: "claim",
    words: `${words}${short(entity.label)}`,
    quotes: [place],
  }));
}

async function sentenceThreads(store: GraphStore, x: EntitySummary): Promise<Thread[]> {
  const found = await namedTogether(store, x.id);
  return found.map(({ entity, quote }) => ({
    entity,
    kind: "together",
    words: `${short(x.label)} ${TOGETHER}${short(entity.label)}`,
    quotes: [quote],
  }));
}

function tieOf(threads: readonly Thread[]): Tie[] {
  const sorted = [...threads].sort(
    (a, b) => rank(a) - rank(b) || strengthOf(b.quotes) - strengthOf(a.quotes),
  );
  const best = sorted[0];
  if (best === undefined) return [];
  const quotes = distinct(sorted.flatMap((thread) => thread.quotes));
  const { entity, kind, words } = best;
  const stated = proven(entity, best.quotes).best;
  return [{ entity, kind, words, best: stated, strength: strengthOf(quotes), quotes }];
}

function byKindAndStrength(a: Tie, b: Tie): number {
  const byId = a.entity.id < b.entity.id ? -1 : 1;
  return rank(a) - rank(b) || b.strength - a.strength || byId;
}

function rank({ kind }: { readonly kind: TieKind }): number {
  return TIE_KINDS.indexOf(kind);
}
