import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { SubgraphQuery, SubgraphReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noEntity } from "./not-there-error.ts";

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
      async ({ query }) => (await store.subgraph(query)) ?? noEntity(query.seeds[0] ?? ""),
    );
  };
}
