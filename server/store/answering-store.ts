import type { Bodies } from "#model";
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
import type { GraphSource } from "./graph-source.ts";
import type { ExportState, GraphStore } from "./graph-store.ts";
import { graphOf } from "./text-shares.ts";

/** What an engine does itself: write, and close. */
export interface Writing extends Pick<GraphStore, "load" | "removeText" | "close" | "health"> {
  readonly ledger: LedgerDesk;
}

/** A store whose answers are worked out from what the engine reads, so that every engine gives the same. */
export function answeringStore(source: GraphSource, { ledger, ...writing }: Writing): GraphStore {
  return {
    ...writing,
    ...decidingStore(source, ledger),
    overview: () => answerOverview(source),
    search: (query) => answerSearch(source, query),
    entity: (id) => answerEntity(source, id),
    mentions: (id, query) => answerMentions(source, id, query),
    relations: (id, query) => answerRelations(source, id, query),
    subgraph: (query) => answerSubgraph(source, query),
    paths: (query) => answerPaths(source, query),
    citations: (query) => answerCitations(source, query),
    citationMatrix: (query) => answerMatrix(source, query),
    citationNetwork: (query) => answerNetwork(source, query),
    claims: (query) => answerClaims(source, query),
    texts: () => answerTexts(source),
    text: (id) => answerText(source, id),
    exportGraph: (state) => exported(source, state),
    proposals: async (query) => answerProposals(source, (await ledger.kept()).entries, query),
  };
}

async function exported(source: GraphSource, state: ExportState = "decided") {
  const shares = state === "read" ? await source.readings() : await source.shares();
  const bodies: Bodies = new Map(shares.map((share) => [share.record.id, share.body]));
  return { graph: graphOf(shares), bodies };
}
