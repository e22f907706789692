import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { AskQuery, AskReply } from "#model";
import { ask } from "../ask/ask.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";

/** Questions in plain English. */
export function askRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/ask",
      {
        schema: {
          summary:
            "A question in plain English: how it was read, the equivalent calls, the answer with its proofs",
          tags: ["ask"],
          querystring: AskQuery,
          response: answers(AskReply),
        },
      },
      ({ query }) => ask(store, query.q, query.limit),
    );
  };
}
