import type { Bodies, ClaimsQuery } from "#model";
import { answerCitations, answerMatrix } from "./answer-citations.ts";
import { answerClaims } from "./answer-claims.ts";
import { answerEntity, answerMentions, answerRelations } from "./answer-entities.ts";
import { answerNetwork } from "./answer-network.ts";
import { answerPaths } from "./answer-paths.ts";
import { answerProposals } from "./answer-proposals.ts";
import { answerSearch } from "./answer-search.ts";
import { answerSubgraph } from "./answer-subgraph.ts";
import { answerOverview, answerText, answerTexts } from "./answer-texts.ts";
import { decidingStore, type LedgerDesk } from "./deciding.ts";
import { type FollowIds, followedIds } from "./followed-ids.ts";
import type { GraphSource } from "./graph-source.ts";
import type { ExportState, GraphStore } from "./graph-store.ts";
import { sourceOfSigners } from "./source-of-signers.ts";
import { graphOf } from "./text-shares.ts";

/** What an engine does itself: write, and close. */
export interface Writing
  extends Pick<GraphStore, "load" | "removeText" | "close" | "health" | "isAlone" | "whyReadOnly"> {
  readonly ledger: LedgerDesk;
}

/** A store whose answers are worked out from what the engine reads, so that every engine gives the same. */
export function answeringStore(source: GraphSource, { ledger, ...writing }: Writing): GraphStore {
  return {
    ...writing,
    ...decidingStore(source, ledger),
    overview: () => answerOverview(source),
    search: (query) => answerSearch(source, query),
    ...followingAnswers(source, followedIds(source, ledger)),
    citationMatrix: (query) => answerMatrix(source, query),
    citationNetwork: (query) => answerNetwork(source, query),
    texts: () => answerTexts(source),
    state: () => source.state(),
    text: (id) => answerText(source, id),
    exportGraph: (state) => exported(source, state),
    proposals: async (query) => answerProposals(source, (await ledger.kept()).entries, query),
  };
}

type AboutIds = Pick<
  GraphStore,
  "entity" | "mentions" | "relations" | "subgraph" | "paths" | "citations" | "claims"
>;

/** The answers about entities that are named by their ids, each about what stands for them now. */
function followingAnswers(source: GraphSource, follow: FollowIds): AboutIds {
  const signed = sourceOfSigners(source);
  const isNothing = (reply: unknown) => reply === undefined;
  const one = <Reply>(id: string, ask: (id: string) => Promise<Reply>) =>
    follow({ ids: [id], ask: (now) => ask(now(id)), lacks: isNothing });
  return {
    entity: (id) => one(id, (now) => answerEntity(signed, now)),
    mentions: (id, query) => one(id, (now) => answerMentions(signed, now, query)),
    relations: (id, query) => one(id, (now) => answerRelations(signed, now, query)),
    citations: (query) => one(query.entity, (entity) => answerCitations(source, { ...query, entity })),
    subgraph: (query) =>
      follow({
        ids: query.seeds,
        ask: (now) => answerSubgraph(signed, { ...query, seeds: query.seeds.map(now) }),
        lacks: (reply) => (reply?.seeds.length ?? 0) < new Set(query.seeds).size,
      }),
    paths: (query) =>
      follow({
        ids: [query.from, query.to],
        ask: (now) => answerPaths(signed, { ...query, from: now(query.from), to: now(query.to) }),
        lacks: isNothing,
      }),
    claims: (query) =>
      follow({
        ids: [query.speaker, query.about].flatMap((id) => id ?? []),
        ask: (now) => answerClaims(source, withEnds(query, now)),
        lacks: ({ total }) => total === 0,
      }),
  };
}

function withEnds(query: ClaimsQuery, now: (id: string) => string): ClaimsQuery {
  const { speaker, about } = query;
  return {
    ...query,
    ...(speaker !== undefined && { speaker: now(speaker) }),
    ...(about !== undefined && { about: now(about) }),
  };
}

async function exported(source: GraphSource, state: ExportState = "decided") {
  const shares = state === "read" ? await source.readings() : await source.shares();
  const bodies: Bodies = new Map(shares.map((share) => [share.record.id, share.body]));
  return { graph: graphOf(shares), bodies };
}
