import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { SearchQuery, SearchReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";

/** Entities by name, however it is spelt, and passages by their words. */
export function searchRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/search",
      {
        schema: {
          summary: "Entities by name, however it is spelt, and passages by their words",
          tags: ["entities"],
          querystring: SearchQuery,
          response: answers(SearchReply),
        },
      },
      (request) => store.search(request.query),
    );
  };
}
