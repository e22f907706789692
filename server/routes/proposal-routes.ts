import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { ProposalsQuery, ProposalsReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";

const schema = {
  summary: "What waits for a judgement: entities that may be one, then what the reading was least sure of",
  tags: ["decisions"],
  querystring: ProposalsQuery,
  response: answers(ProposalsReply),
};

/** What waits for a reader's judgement. */
export function proposalRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/proposals", { schema }, ({ query }) => store.proposals(query));
  };
}
