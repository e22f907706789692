import type { Bodies } from "#model";
import { answerCitations, answerMatrix } from "./answer-citations.ts";
import { answerClaims } from "./answer-claims.ts";
import { answerEntity, answerMentions, answerRelations } from "./answer-entities.ts";
import { answerPaths } from "./answer-paths.ts";
import { answerSearch } from "./answer-search.ts";
import { answerSubgraph } from "./answer-subgraph.ts";
import { answerOverview, answerText, answerTexts } from "./answer-texts.ts";
import type { GraphSource } from "./graph-source.ts";
import type { GraphStore } from "./graph-store.ts";
import { graphOf } from "./text-shares.ts";

/** What an engine does itself: write, and close. */
export type Writing = Pick<GraphStore, "load" | "removeText" | "close" | "health">;

/** A store whose answers are worked out from what the engine reads, so that every engine gives the same. */
export function answeringStore(source: GraphSource, writing: Writing): GraphStore {
  return {
    ...writing,
    overview: () => answerOverview(source),
    search: (query) => answerSearch(source, query),
    entity: (id) => answerEntity(source, id),
    mentions: (id, query) => answerMentions(source, id, query),
    relations: (id, query) => answerRelations(source, id, query),
    subgraph: (query) => answerSubgraph(source, query),
    paths: (query) => answerPaths(source, query),
    citations: (query) => answerCitations(source, query),
    citationMatrix: (query) => answerMatrix(source, query),
    claims: (query) => answerClaims(source, query),
    texts: () => answerTexts(source),
    text: (id) => answerText(source, id),
    exportGraph: () => exported(source),
  };
}

async function exported(source: GraphSource) {
  const shares = await source.shares();
  const bodies: Bodies = new Map(shares.map((share) => [share.record.id, share.body]));
  return { graph: graphOf(shares), bodies };
}
