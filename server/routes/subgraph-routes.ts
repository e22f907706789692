import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { SubgraphQuery, SubgraphReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noEntity, noText } from "./not-there-error.ts";

/** The neighbourhood of some entities, strongest first. */
export function subgraphRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/subgraph",
      {
        schema: {
          summary: "The neighbourhood of some entities, strongest first; what was cut is said in numbers",
          tags: ["graph"],
          querystring: SubgraphQuery,
          response: answers(SubgraphReply),
        },
      },
      async ({ query }) => {
        const reply = (await store.subgraph(query)) ?? noEntity(...query.seeds);
        const unknown = new Set(reply.unknown);
        // Of no text that is there nothing can be stated: an empty answer would look as if they stated nothing.
        if (query.texts?.every((id) => unknown.has(id))) noText(...query.texts);
        return reply;
      },
    );
  };
}
